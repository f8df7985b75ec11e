import { useApolloClient } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useToast } from '@parvis/ui';
import { useRefusal } from '../../platform/acts/use-act.ts';
import { deleteCommentMutation, undoDeleteCommentMutation } from './deletion.graphql.ts';

/** Deletes a comment at once and offers to take it back. */
export function useDeleteComment(commentId: string): () => Promise<void> {
  const client = useApolloClient();
  const showToast = useToast();
  const refusal = useRefusal();
  const variables = { input: { commentId } };

  async function undo() {
    const refused = await refusal(client.mutate({ mutation: undoDeleteCommentMutation, variables }).then(({ data }) => data?.undoDeleteComment.errors));
    if (refused) return showToast({ message: refused, refusal: true });
    await client.refetchQueries({ include: 'active' });
    showToast({ message: <Trans>Your comment is back.</Trans> });
  }
  return async () => {
    const refused = await refusal(
      client
        .mutate({
          mutation: deleteCommentMutation,
          variables,
          update(cache, { data }) {
            if (data?.deleteComment.deletedCommentId && !data.deleteComment.comment) cache.evict({ id: cache.identify({ __typename: 'Comment', id: commentId }) });
          },
        })
        .then(({ data }) => data?.deleteComment.errors),
    );
    showToast(refused ? { message: refused, refusal: true } : { message: <Trans>Comment deleted.</Trans>, action: { label: <Trans>Undo</Trans>, onAct: () => void undo() } });
  };
}
