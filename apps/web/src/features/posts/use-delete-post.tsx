import { useApolloClient } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useToast } from '@parvis/ui';
import { useNavigate } from 'react-router';
import { useRefusal } from '../../platform/acts/use-act.ts';
import { deletePostMutation, undoDeletePostMutation } from './posts.graphql.ts';

/**
 * Deletes a post at once and offers to take it back: nothing is asked before what can be undone. `leaves`: on its own page there may be
 * nothing left to show.
 */
export function useDeletePost(post: { id: string; community: { id: string } }, leaves: boolean): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  const showToast = useToast();
  const refusal = useRefusal();
  const variables = { input: { postId: post.id } };

  async function undo() {
    const refused = await refusal(client.mutate({ mutation: undoDeletePostMutation, variables }).then(({ data }) => data?.undoDeletePost.errors));
    if (refused) return showToast({ message: refused, refusal: true });
    if (leaves) await navigate(`/posts/${post.id}`);
    await client.refetchQueries({ include: 'active' });
    showToast({ message: <Trans>Your post is back.</Trans> });
  }
  return async () => {
    const answer = client.mutate({
      mutation: deletePostMutation,
      variables,
      update(cache, { data }) {
        if (data?.deletePost.deletedPostId && !data.deletePost.post) cache.evict({ id: cache.identify({ __typename: 'Post', id: post.id }) });
      },
    });
    const refused = await refusal(answer.then(({ data }) => data?.deletePost.errors));
    if (refused) return showToast({ message: refused, refusal: true });
    showToast({ message: <Trans>Post deleted.</Trans>, action: { label: <Trans>Undo</Trans>, onAct: () => void undo() } });
    if (leaves && !(await answer).data?.deletePost.post) await navigate(`/communities/${post.community.id}`, { replace: true });
  };
}
