import { useLingui } from '@lingui/react/macro';
import { Menu, lazily, type MenuEntry } from '@parvis/ui';
import { Suspense, useState } from 'react';
import type { PostCardFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { useReadingActs } from '../following/use-reading-acts.tsx';
import { usePostManagerActions } from '../promotion/PostManagerActions.tsx';
import { useConvert } from './questions/use-convert.tsx';
import { postPath } from '../../platform/navigation/address.ts';
import { useCopyLink } from './use-copy-link.tsx';
import { useDeletePost } from './use-delete-post.tsx';

const MoveDialog = lazily(() => import('./moving/MoveDialog.tsx').then((module) => ({ default: module.MoveDialog })));

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
  const { markUnread } = useReadingActs();
  const managing = usePostManagerActions(post);
  const converting = useConvert(post);
  const remove = useDeletePost(post, leaves);
  const [moving, setMoving] = useState(false);

  const items: MenuEntry[] = [{ key: 'copy', icon: 'link', label: t`Copy the link`, onSelect: () => void copy(postPath(post)) }];
  if (!post.deletedAt) items.push({ key: 'unread', icon: 'mail', label: t`Mark unread from here`, onSelect: () => void markUnread(post.id, post.id) });
  if (post.viewerCanEdit) {
    items.unshift(onEdit ? { key: 'edit', icon: 'pen', label: t`Edit`, onSelect: onEdit } : { key: 'edit', icon: 'pen', label: t`Edit`, href: `/posts/${post.id}?edit` });
  }
  items.push(...converting.items);
  if (post.viewerCanMove) items.push({ key: 'move', icon: 'move', label: t`Move…`, onSelect: () => setMoving(true) });
  if (managing.items.length > 0) items.push('separator', ...managing.items);
  if (post.viewerCanDelete) items.push('separator', { key: 'delete', icon: 'trash', label: t`Delete`, danger: true, onSelect: () => void remove() });
  return (
    <>
      <Menu label={t`Other acts on the post by ${post.author.name}`} items={items} />
      {converting.dialog}
      {managing.dialogs}
      {moving && (
        <Suspense fallback={null}>
          <MoveDialog post={post} onClose={() => setMoving(false)} />
        </Suspense>
      )}
    </>
  );
}
