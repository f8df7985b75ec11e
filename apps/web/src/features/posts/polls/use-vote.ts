import { useMutation } from '@apollo/client/react';
import { limits } from '@parvis/domain';
import { useToast } from '@parvis/ui';
import { useState, useSyncExternalStore } from 'react';
import { useRefusal } from '../../../platform/acts/use-act.ts';
import type { PollPartFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { useViewer } from '../../../platform/session/viewer.ts';
import { heldText, heldVotes, holdVotes, newSecret, onHeldVotes, type HeldVote } from './held-votes.ts';
import { voteInPollMutation, withdrawVoteMutation } from './poll-acts.graphql.ts';

export type PollOfPost = NonNullable<PollPartFragment['poll']>;

export interface MyVote {
  /** What I chose; null where that is not known here: in an anonymous poll, on another device than the one that voted. */
  chosen: readonly string[] | null;
  sending: boolean;
  /** Both answer whether it was done; what was refused is told and taken back. */
  vote(optionIds: string[]): Promise<boolean>;
  withdraw(): Promise<boolean>;
}

/** The poll as it will be once `next` stands in the place of `before`; counts that are not shown stay so. */
function after(poll: PollOfPost, before: readonly string[], next: readonly string[]) {
  const voters = Number(next.length > 0) - Number(poll.viewerHasVoted);
  return {
    ...poll,
    __typename: 'Poll' as const,
    viewerHasVoted: next.length > 0,
    voterCount: poll.voterCount + voters,
    options: poll.options.map((option) => ({
      ...option,
      __typename: 'PollOption' as const,
      voteCount: option.voteCount == null ? null : option.voteCount + Number(next.includes(option.id)) - Number(before.includes(option.id)),
      viewerChose: poll.anonymous ? null : next.includes(option.id),
    })),
  };
}

/** My vote in a poll: shown at once, taken back with a message where it is refused. An anonymous one is held by this device alone. */
export function useVote(postId: string, poll: PollOfPost): MyVote {
  const personId = useViewer().person.id;
  const showToast = useToast();
  const refusal = useRefusal();
  const [sending, setSending] = useState(false);
  const text = useSyncExternalStore(onHeldVotes, () => (poll.anonymous ? heldText(personId, postId) : null));
  const held = heldVotes(text);
  const [voteInPoll] = useMutation(voteInPollMutation);
  const [withdrawVote] = useMutation(withdrawVoteMutation);
  const named = poll.options.filter(({ viewerChose }) => viewerChose).map(({ id }) => id);
  const chosen = !poll.anonymous ? named : poll.viewerHasVoted ? (held.at(-1)?.optionIds ?? null) : [];

  /** Without an answer the vote may be counted or not: the device then holds both, and sends both the next time. */
  async function send(mutate: () => Promise<readonly { message: string }[] | undefined>, next: HeldVote[]): Promise<boolean> {
    setSending(true);
    if (poll.anonymous) holdVotes(personId, postId, [...held, ...next].slice(-limits.heldVotes.max));
    let answered = false;
    const reason = await refusal(
      mutate().then((errors) => {
        answered = errors !== undefined;
        return errors;
      }),
    );
    if (poll.anonymous && answered) holdVotes(personId, postId, reason === null ? next : held);
    setSending(false);
    if (reason !== null) showToast({ message: reason, refusal: true });
    return reason === null;
  }

  return {
    chosen,
    sending,
    vote(optionIds) {
      const sealed = poll.anonymous ? { secret: newSecret(), optionIds } : null;
      const input = { postId, optionIds, ...(sealed && { secret: sealed.secret, held }) };
      const optimisticResponse = { voteInPoll: { __typename: 'PollPayload', errors: [], poll: after(poll, chosen ?? [], optionIds) } };
      return send(() => voteInPoll({ variables: { input }, optimisticResponse }).then(({ data }) => data?.voteInPoll.errors), sealed ? [sealed] : []);
    },
    withdraw() {
      const input = { postId, ...(poll.anonymous && { held }) };
      const optimisticResponse = { withdrawVote: { __typename: 'PollPayload', errors: [], poll: after(poll, chosen ?? [], []) } };
      return send(() => withdrawVote({ variables: { input }, optimisticResponse }).then(({ data }) => data?.withdrawVote.errors), []);
    },
  };
}
