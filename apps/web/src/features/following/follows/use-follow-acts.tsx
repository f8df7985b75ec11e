import type { Reference } from '@apollo/client';
import type { ModifierDetails } from '@apollo/client/cache';
import { useApolloClient } from '@apollo/client/react';
import { addressedReasons } from '@parvis/domain';
import { Trans } from '@lingui/react/macro';
import { useToast } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useRefusal } from '../../../platform/acts/use-act.ts';
import type { FollowState, ForYouReasonKind } from '../../../platform/graphql/__generated__/graphql.ts';
import { tellAttentionChanged } from '../attention-events.ts';
import { chooseFollowMutation, followOfTopicQuery } from './follows.graphql.ts';
import { isOf, placesOf } from './posts-of.ts';

/** What can be followed, muted, or wanted less of. */
export type Followable = { __typename: 'Post' | 'Person' | 'Community'; id: string } | { __typename: 'Topic'; topic: string };

/** What the home page lists, as the cache holds it, by its field with arguments. */
type Lists = Map<string, unknown>;

/**
 * Following, muting, asking for less, and giving up, each with its undoing. What is muted leaves home at once, what is wanted less of leaves what is
 * ranked there; both come back to their places when that is undone.
 */
export function useFollowActs() {
  const client = useApolloClient();
  const showToast = useToast();
  const refusal = useRefusal();
  const { cache } = client;

  function note(thing: Followable, state: FollowState) {
    if (thing.__typename === 'Topic') void client.refetchQueries({ include: [followOfTopicQuery] });
    else cache.modify({ id: cache.identify(thing), fields: { viewerFollow: () => state } });
  }

  /** Takes the posts of a thing from the home page, or from what is ranked there alone; answers with the lists as they were. */
  function leaveHome(thing: Followable, places: ReadonlySet<string>, state: 'muted' | 'less'): Lists {
    const before: Lists = new Map();
    const stays = (post: Reference, readField: ModifierDetails['readField']) => !isOf(thing, places, state, post, readField);
    const keep = (value: unknown, storeFieldName: string) => {
      before.set(storeFieldName, value);
      return value as { nodes?: readonly Reference[]; edges?: readonly { node: Reference; reason: { kind: ForYouReasonKind } }[] };
    };
    cache.modify({
      id: cache.identify({ __typename: 'Viewer' }),
      fields: {
        home(value: unknown, { storeFieldName, readField }) {
          if (state === 'less') return value;
          const { nodes = [], ...rest } = keep(value, storeFieldName);
          return { ...rest, nodes: nodes.filter((post) => stays(post, readField)) };
        },
        forYou(value: unknown, { storeFieldName, readField }) {
          const { edges = [], ...rest } = keep(value, storeFieldName);
          return { ...rest, edges: edges.filter(({ node, reason }) => (state === 'less' && addressedReasons.includes(reason.kind)) || stays(node, readField)) };
        },
        promotedPosts(value: unknown, { storeFieldName, readField }) {
          // What is put forward to everyone stays when only its place is muted, and is not ranked.
          if (state === 'less' || thing.__typename === 'Community' || thing.__typename === 'Topic') return value;
          keep(value, storeFieldName);
          return (value as readonly Reference[]).filter((post) => stays(post, readField));
        },
      },
    });
    return before;
  }
  function comeBack(lists: Lists) {
    const asBefore = (now: unknown, { storeFieldName }: { storeFieldName: string }) => lists.get(storeFieldName) ?? now;
    cache.modify({ id: cache.identify({ __typename: 'Viewer' }), fields: { home: asBefore, forYou: asBefore, promotedPosts: asBefore } });
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
    tellAttentionChanged();
    return (await answer).data?.chooseFollow.before ?? 'neither';
  }

  return {
    /** `done` says it: "Gaëlle Riou is muted." */
    async choose(thing: Followable, state: FollowState, done: ReactNode): Promise<void> {
      const before = await send(thing, state);
      if (!before) return;
      const home = state === 'muted' || state === 'less' ? leaveHome(thing, await placesOf(client, thing), state) : null;
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
