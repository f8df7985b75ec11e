import type { Reference } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { entryMemory } from './entry-memory.ts';

/** A list as the cache holds it. */
interface Listed {
  nodes?: readonly Reference[];
  edges?: readonly { node: Reference }[];
}

/** By name in the cache: the field with its arguments. */
type Lists = Map<string, Listed>;

const left = entryMemory<Lists>();

/**
 * Back shows a list as long as it was left, also where it was read anew meanwhile: what was listed is kept for each entry of the history, not only
 * for each list. Call it before the list is read; `field` is that of the list, on the thing named by `owner` or, without one, on the query itself.
 */
export function useKeptList(field: string, owner?: { __typename: string; id?: string }): void {
  const client = useApolloClient();
  const { cache } = client;
  const { key } = useLocation();
  const back = useNavigationType() === 'POP';
  const id = owner ? cache.identify(owner) : 'ROOT_QUERY';
  const entry = `${key} ${id} ${field}`;

  // In the first render: the list is read in the next line.
  useState(() => {
    const lists = back ? left(client).get(entry) : undefined;
    if (!lists) return;
    cache.modify({
      id,
      broadcast: false,
      fields: {
        [field](now: unknown, { storeFieldName, canRead }) {
          const before = lists.get(storeFieldName);
          // What is gone since stays away.
          if (before?.edges) return { ...before, edges: before.edges.filter(({ node }) => canRead(node)) };
          return before?.nodes ? { ...before, nodes: before.nodes.filter((node) => canRead(node)) } : now;
        },
      },
    });
  });
  useEffect(
    () => () => {
      const lists: Lists = new Map();
      cache.modify({
        id,
        broadcast: false,
        fields: {
          [field](now: unknown, { storeFieldName }) {
            lists.set(storeFieldName, now as Listed);
            return now;
          },
        },
      });
      left(client).set(entry, lists);
    },
    [cache, client, id, field, entry],
  );
}
