import { useQuery } from '@apollo/client/react';
import { Wordings } from './Wordings.tsx';
import { postEditsQuery } from './writing.graphql.ts';

/** The history of a post. */
export function HistoryDialog({ postId, onClose }: { postId: string; onClose: () => void }) {
  const { data, error, refetch, fetchMore } = useQuery(postEditsQuery, { variables: { postId }, fetchPolicy: 'network-only' });
  const post = data?.post;
  const end = post?.edits.pageInfo;
  return (
    <Wordings
      wordings={
        post ? [
          { id: null, title: post.title, body: post.bodyMarkdown, at: null, redacted: null },
          ...post.edits.nodes.map(({ id, title, bodyMarkdown, replacedAt, redactionReason }) => ({ id, title, body: bodyMarkdown, at: replacedAt, redacted: redactionReason ?? null })),
        ] : undefined
      }
      mentioned={post}
      files={post?.files ?? []}
      redacts={post?.viewerCanModerate ? (postEditId) => ({ postEditId }) : undefined}
      onRedacted={() => void refetch()}
      failed={Boolean(error)}
      onRetry={() => void refetch()}
      onMore={end?.hasNextPage ? () => void fetchMore({ variables: { after: end.endCursor } }) : undefined}
      onClose={onClose}
    />
  );
}
