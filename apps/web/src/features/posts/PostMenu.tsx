import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmDialog, Menu, useToast, type MenuEntry } from '@parvis/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useRefusal } from '../../platform/acts/use-act.ts';
import type { PostCardFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { deletePostMutation } from './posts.graphql.ts';
import { usePostManagerActions } from '../promotion/PostManagerActions.tsx';
import { useCopyLink } from './use-copy-link.tsx';

export interface PostMenuProps {
  post: PostCardFragment;
  onEdit?: () => void;
  /** On its own page there is nothing left to show once it is deleted. */
  leaves: boolean;
}

/** What can be done with a post. */
export function PostMenu({ post, onEdit, leaves }: PostMenuProps) {
  const { t } = useLingui();
  const copy = useCopyLink();
  const navigate = useNavigate();
  const showToast = useToast();
  const refusal = useRefusal();
  const managing = usePostManagerActions(post);
  const [asking, setAsking] = useState(false);
  const [remove, { loading }] = useMutation(deletePostMutation, {
    variables: { input: { postId: post.id } },
    update(cache, { data }) {
      if (data?.deletePost.deletedPostId && !data.deletePost.post) cache.evict({ id: cache.identify({ __typename: 'Post', id: post.id }) });
    },
  });

  async function confirm() {
    const answer = remove();
    const refused = await refusal(answer.then(({ data }) => data?.deletePost.errors));
    setAsking(false);
    showToast({ message: refused ?? <Trans>Post deleted.</Trans> });
    if (!refused && leaves && !(await answer).data?.deletePost.post) await navigate(`/communities/${post.community.id}`, { replace: true });
  }

  const items: MenuEntry[] = [{ key: 'copy', icon: 'link', label: t`Copy the link`, onSelect: () => void copy(`/posts/${post.id}`) }];
  if (post.viewerCanEdit) {
    items.unshift(onEdit ? { key: 'edit', icon: 'pen', label: t`Edit`, onSelect: onEdit } : { key: 'edit', icon: 'pen', label: t`Edit`, href: `/posts/${post.id}?edit` });
  }
  if (managing.items.length > 0) items.push('separator', ...managing.items);
  if (post.viewerCanDelete) items.push('separator', { key: 'delete', icon: 'trash', label: t`Delete…`, danger: true, onSelect: () => setAsking(true) });
  return (
    <>
      <Menu label={t`Other acts on the post by ${post.author.name}`} items={items} />
      {managing.dialogs}
      <ConfirmDialog
        open={asking}
        danger
        busy={loading}
        onClose={() => setAsking(false)}
        onConfirm={() => void confirm()}
        title={<Trans>Delete this post?</Trans>}
        confirmLabel={<Trans>Delete the post</Trans>}
        cancelLabel={<Trans>Keep it</Trans>}
        closeLabel={t`Close`}
      >
        <p>
          <Trans>Its text and its history are wiped at once, for everyone. Where colleagues answered, their answers stay.</Trans>
        </p>
      </ConfirmDialog>
    </>
  );
}
