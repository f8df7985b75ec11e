import type { Reference } from '@apollo/client';
import type { ModifierDetails } from '@apollo/client/cache';
import { useApolloClient } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useToast } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useRefusal } from '../../../platform/acts/use-act.ts';
import type { FollowState } from '../../../platform/graphql/__generated__/graphql.ts';
import { chooseFollowMutation, followOfTopicQuery } from './follows.graphql.ts';

/** What can be followed or muted. */
export type Followable = { __typename: 'Post' | 'Person' | 'Community'; id: string } | { __typename: 'Topic'; topic: string };

/** What the home page lists, as the cache holds it, by its field with arguments. */
type Lists = Map<string, unknown>;

/** Following, muting and giving up, each with its undoing. What is muted leaves the home feed at once, and comes back to its place when that is undone. */
export function useFollowActs() {
  const client = useApolloClient();
  const showToast = useToast();
  const refusal = useRefusal();
  const { cache } = client;

  function note(thing: Followable, state: FollowState) {
    if (thing.__typename === 'Topic') void client.refetchQueries({ include: [followOfTopicQuery] });
    else cache.modify({ id: cache.identify(thing), fields: { viewerFollow: () => state } });
  }

  /** Takes what is muted from the home page, also from what is promoted there; answers with the page as it was. */
  function leaveHome(thing: Followable): Lists {
    const before: Lists = new Map();
    const without = (posts: readonly Reference[], readField: ModifierDetails['readField']) =>
      posts.filter((post) => {
        if (thing.__typename === 'Topic') return true;
        if (thing.__typename === 'Post') return readField('id', post) !== thing.id;
        // What managers announce is for everyone, whoever wrote it.
        if (thing.__typename === 'Person') return readField('kind', post) === 'announcement' || readField('id', readField<Reference>('author', post)) !== thing.id;
        return readField('id', readField<Reference>('community', post)) !== thing.id;
      });
    cache.modify({
      id: cache.identify({ __typename: 'Viewer' }),
      fields: {
        home(value: unknown, { storeFieldName, readField }) {
          before.set(storeFieldName, value);
          const { nodes = [], ...rest } = value as { nodes?: readonly Reference[] };
          return { ...rest, nodes: without(nodes, readField) };
        },
        promotedPosts(value: unknown, { storeFieldName, readField }) {
          // What is put forward to everyone stays when only its community is muted.
          if (thing.__typename === 'Community') return value;
          before.set(storeFieldName, value);
          return without(value as readonly Reference[], readField);
        },
      },
    });
    return before;
  }
  function comeBack(lists: Lists) {
    const asBefore = (now: unknown, { storeFieldName }: { storeFieldName: string }) => lists.get(storeFieldName) ?? now;
    cache.modify({ id: cache.identify({ __typename: 'Viewer' }), fields: { home: asBefore, promotedPosts: asBefore } });
  }

  async function send(thing: Followable, state: FollowState) {
    const of = thing.__typename === 'Topic' ? { topic: thing.topic } : { thingId: thing.id };
    const answer = client.mutate({ mutation: chooseFollowMutation, variables: { input: { ...of, state } } });
    const refused = await refusal(answer.then(({ data }) => data?.chooseFollow.errors));
    if (refused) {
      showToast({ message: refused, refusal: true });
      return null;
    }
    note(thing, state);
    return (await answer).data?.chooseFollow.before ?? 'neither';
  }

  return {
    /** `done` says it: "Gaëlle Riou is muted." */
    async choose(thing: Followable, state: FollowState, done: ReactNode): Promise<void> {
      const before = await send(thing, state);
      if (!before) return;
      const home = state === 'muted' ? leaveHome(thing) : null;
      if (before === state) return showToast({ message: done });
      async function undo() {
        if (!(await send(thing, before!))) return;
        if (home) comeBack(home);
        showToast({ message: <Trans>Undone.</Trans> });
      }
      showToast({ message: done, action: { label: <Trans>Undo</Trans>, onAct: () => void undo() } });
    },
  };
}
