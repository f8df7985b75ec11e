import type { ApolloCache, Reference } from '@apollo/client';

interface Listed {
  nodes?: readonly Reference[];
  pageInfo?: { hasNextPage?: boolean; hasPreviousPage?: boolean };
  nextCount?: number;
  previousCount?: number;
}

export interface Arrived {
  id: string;
  parentId: string | null;
  postId: string;
  /** One's own stands where one looks for it; that of another moves nothing that is read. */
  mine: boolean;
}

/** Puts a comment that just came at the end of its list, below what is there; where the end isn't loaded, it is only counted. Among the newest first it comes on top, or is counted. */
export function putInThread(cache: ApolloCache, { id, parentId, postId, mine }: Arrived): void {
  const ref: Reference = { __ref: cache.identify({ __typename: 'Comment', id }) ?? '' };
  const field = parentId ? 'replies' : 'comments';
  cache.modify({
    id: cache.identify(parentId ? { __typename: 'Comment', id: parentId } : { __typename: 'Post', id: postId }),
    fields: {
      [field](list: unknown, { storeFieldName }: { storeFieldName: string }) {
        const existing = list as Listed;
        if (!existing?.nodes || existing.nodes.some((node) => node.__ref === ref.__ref)) return existing;
        if (storeFieldName.includes('"newest"')) return onTop(existing, ref, mine);
        if (existing.pageInfo?.hasNextPage) return { ...existing, ...counted(existing, 'nextCount') };
        return { ...existing, nodes: [...existing.nodes, ref] };
      },
    },
  });
}

function onTop(list: Listed, ref: Reference, mine: boolean): Listed {
  if (mine && !list.pageInfo?.hasPreviousPage) return { ...list, nodes: [ref, ...(list.nodes ?? [])] };
  return { ...list, pageInfo: { ...list.pageInfo, hasPreviousPage: true }, ...counted(list, 'previousCount') };
}

/** One more where the list tells how many there are. */
const counted = (list: Listed, side: 'nextCount' | 'previousCount') => (list[side] === undefined ? {} : { [side]: list[side] + 1 });
