import type { ApolloCache, Reference } from '@apollo/client';

interface Listed {
  nodes?: readonly Reference[];
  pageInfo?: { hasNextPage?: boolean };
  nextCount?: number;
}

/** Puts a comment that just came at the end of its list, below what is there; where the end isn't loaded, it is only counted. */
export function putInThread(cache: ApolloCache, comment: { id: string; parentId: string | null; postId: string }): void {
  const ref: Reference = { __ref: cache.identify({ __typename: 'Comment', id: comment.id }) ?? '' };
  const owner = comment.parentId ? { __typename: 'Comment', id: comment.parentId } : { __typename: 'Post', id: comment.postId };
  const field = comment.parentId ? 'replies' : 'comments';
  cache.modify({
    id: cache.identify(owner),
    fields: {
      [field](list: unknown) {
        const existing = list as Listed;
        if (!existing?.nodes || existing.nodes.some((node) => node.__ref === ref.__ref)) return existing;
        if (existing.pageInfo?.hasNextPage) return { ...existing, ...(existing.nextCount === undefined ? {} : { nextCount: existing.nextCount + 1 }) };
        return { ...existing, nodes: [...existing.nodes, ref] };
      },
    },
  });
}
