import { useApolloClient, useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { reactions, type Reaction } from '@parvis/domain';
import { useToast } from '@parvis/ui';
import { reach } from '../../platform/offline/reach.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { queueReaction } from './reaction-queue.ts';
import { reactMutation } from './reactions.graphql.ts';

/** What can be reacted to, as a post or a comment shows it. */
export interface Reactable {
  __typename?: 'Post' | 'Comment';
  id: string;
  reactionCounts: readonly { __typename?: 'ReactionCount'; kind: Reaction; count: number }[];
  viewerReaction?: Reaction | null;
  viewerCanReact: boolean;
}

/** The counts as they will be once `next` stands in the place of `before`. */
export function countsAfter(counts: Reactable['reactionCounts'], before: Reaction | null, next: Reaction | null) {
  const of = (kind: Reaction) => (counts.find((one) => one.kind === kind)?.count ?? 0) + (kind === next ? 1 : 0) - (kind === before ? 1 : 0);
  return reactions.map((kind) => ({ __typename: 'ReactionCount' as const, kind, count: of(kind) })).filter(({ count }) => count > 0);
}

/** Reacts, changes the reaction or takes it away (null): shown at once, and taken back with a message where it is refused. */
export function useReact(thing: Reactable, type: 'post' | 'comment') {
  const { t } = useLingui();
  const showToast = useToast();
  const personId = useViewer().person.id;
  const client = useApolloClient();
  const [mutate] = useMutation(reactMutation);
  const mine = thing.viewerReaction ?? null;
  return async (next: Reaction | null) => {
    if (next === mine) return;
    const counted = { id: thing.id, reactionCounts: countsAfter(thing.reactionCounts, mine, next), viewerReaction: next };
    // The names of types are for the cache, which the generated types leave out.
    const react = {
      __typename: 'ReactPayload',
      errors: [],
      post: type === 'post' ? { __typename: 'Post', ...counted } : null,
      comment: type === 'comment' ? { __typename: 'Comment', ...counted } : null,
    };
    const result = await mutate({
      variables: { input: { ...(type === 'post' ? { postId: thing.id } : { commentId: thing.id }), kind: next } },
      optimisticResponse: { react },
    }).catch(() => null);
    if (!result && reach.awaySince()) {
      queueReaction(personId, thing.id, { type, kind: next });
      const { id: _id, ...fields } = counted;
      client.cache.modify({
        id: client.cache.identify({ __typename: type === 'post' ? 'Post' : 'Comment', id: thing.id }),
        fields: { reactionCounts: () => fields.reactionCounts, viewerReaction: () => next },
      });
      return showToast({ message: t`Will be sent when you are back online` });
    }
    const message = result ? result.data?.react.errors[0]?.message : t`Your reaction did not leave: our server does not answer.`;
    if (message) showToast({ message, refusal: true });
  };
}
