import { useQuery } from '@apollo/client/react';
import { Wordings } from '../posts/Wordings.tsx';
import { commentEditsQuery } from './comments.graphql.ts';

/** The history of a comment. */
export function CommentHistoryDialog({ commentId, onClose }: { commentId: string; onClose: () => void }) {
  const { data, error, refetch, fetchMore } = useQuery(commentEditsQuery, { variables: { commentId }, fetchPolicy: 'network-only' });
  const comment = data?.comment;
  const end = comment?.edits.pageInfo;
  return (
    <Wordings
      wordings={
        comment ? [{ id: null, body: comment.bodyMarkdown, at: null, redacted: null }, ...comment.edits.nodes.map(({ id, bodyMarkdown, replacedAt, redactionReason }) => ({ id, body: bodyMarkdown, at: replacedAt, redacted: redactionReason ?? null }))] : undefined
      }
      mentioned={comment}
      files={comment?.files ?? []}
      redacts={comment?.viewerCanModerate ? (commentEditId) => ({ commentEditId }) : undefined}
      onRedacted={() => void refetch()}
      failed={Boolean(error)}
      onRetry={() => void refetch()}
      onMore={end?.hasNextPage ? () => void fetchMore({ variables: { after: end.endCursor } }) : undefined}
      onClose={onClose}
    />
  );
}
