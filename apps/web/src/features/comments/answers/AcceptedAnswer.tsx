import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Avatar, Icon, lazily, LinkButton, Time } from '@parvis/ui';
import { Suspense, useState } from 'react';
import type { AcceptedAnswerFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { WrittenText } from '../../posts/WrittenText.tsx';
import './answers.css';
import { acceptedAnswerFragment } from './answers.graphql.ts';

const AnswerHistory = lazily(() => import('./AnswerHistory.tsx').then((module) => ({ default: module.AnswerHistory })));

const ANSWER = 'AcceptedAnswer';

/** The accepted answer, right under the question, with the way to its place; and what was accepted before. */
export function AcceptedAnswer({ post: from }: { post: FragmentType<AcceptedAnswerFragment> }) {
  const { t } = useLingui();
  const format = useFormat();
  const [history, setHistory] = useState(false);
  const { data, complete } = useFragment({ fragment: acceptedAnswerFragment, fragmentName: ANSWER, from });
  if (!complete) return null;
  const { id, kind, deletedAt, acceptedAnswer: answer, answerChoice, answerChoices } = data as AcceptedAnswerFragment;
  const shown = kind === 'question' && !deletedAt ? answer : null;
  const changed = answerChoices.nodes.length > (shown ? 1 : 0);
  if (!shown && !changed) return null;
  const by = answerChoice?.chosenBy.name;
  const toHistory = changed && (
    <LinkButton onClick={() => setHistory(true)}>
      <Trans>Accepted before</Trans>
    </LinkButton>
  );
  return (
    <>
      {shown ? (
        <section className="answer" aria-label={t`Accepted answer`}>
          <p className="answer__l">
            <Icon name="checkc" />
            {by ? <Trans>Answer accepted by {by}</Trans> : <Trans>Accepted answer</Trans>}
          </p>
          <div className="comment">
            <Avatar id={shown.author.id} name={shown.author.name} photo={shown.author.photoUrl} size="s" />
            <div className="comment__b">
              <div className="comment__h">
                <strong>
                  <Anchor href={`/people/${shown.author.id}`}>{shown.author.name}</Anchor>
                </strong>
                <Time at={shown.createdAt} full={format.dateTime(shown.createdAt)}>
                  {format.ago(shown.createdAt)}
                </Time>
              </div>
              <WrittenText tree={shown.body} mentioned={shown} files={shown.files} language={shown.language} />
              <div className="row row--tight">
                <LinkButton icon="down" href={`/posts/${id}?comment=${shown.id}`}>
                  <Trans>See it in its place</Trans>
                </LinkButton>
                {toHistory}
              </div>
            </div>
          </div>
        </section>
      ) : (
        <div className="row row--tight">{toHistory}</div>
      )}
      {history && (
        <Suspense fallback={null}>
          <AnswerHistory postId={id} onClose={() => setHistory(false)} />
        </Suspense>
      )}
    </>
  );
}
