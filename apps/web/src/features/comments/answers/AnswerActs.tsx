import type { FragmentType } from '@apollo/client';
import { useFragment, useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useToast } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useRefusal, type Outcome } from '../../../platform/acts/use-act.ts';
import type { AcceptedAnswerFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { AnswerActsContext, type AnswerActsOfThread } from './answer-acts.ts';
import { acceptAnswerMutation, acceptedAnswerFragment, withdrawAnswerMutation } from './answers.graphql.ts';

const ANSWER = 'AcceptedAnswer';

/** Tells the comments below which one is the answer, and how to accept one. */
export function AnswerActs({ post: from, children }: { post: FragmentType<AcceptedAnswerFragment>; children: ReactNode }) {
  const { data, complete } = useFragment({ fragment: acceptedAnswerFragment, fragmentName: ANSWER, from });
  const showToast = useToast();
  const refusal = useRefusal();
  const [accept] = useMutation(acceptAnswerMutation);
  const [withdraw] = useMutation(withdrawAnswerMutation);
  const post = complete ? (data as AcceptedAnswerFragment) : null;
  const postId = post?.id ?? '';
  const acceptedId = post?.kind === 'question' ? (post.acceptedAnswer?.id ?? null) : null;
  const may = post?.viewerCanAcceptAnswer ?? false;

  async function act(work: Outcome, done: ReactNode) {
    const refused = await refusal(work);
    showToast({ message: refused ?? done, refusal: refused !== null });
  }
  const acts: AnswerActsOfThread = !may ? { acceptedId } : {
    acceptedId,
    accept: (commentId) =>
      void act(accept({ variables: { input: { commentId } } }).then((answer) => answer.data?.acceptAnswer.errors), <Trans>Accepted: the answer stands right under the question.</Trans>),
    withdraw: () => void act(withdraw({ variables: { input: { postId } } }).then((answer) => answer.data?.withdrawAnswer.errors), <Trans>The question waits for an answer again.</Trans>),
  };
  return <AnswerActsContext value={acts}>{children}</AnswerActsContext>;
}
