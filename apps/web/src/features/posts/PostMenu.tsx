import { Trans, useLingui } from '@lingui/react/macro';
import { Menu, lazily, type MenuBeginning, type MenuEntry } from '@parvis/ui';
import { Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import type { PostCardFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { useFollowActs } from '../following/follows/use-follow-acts.tsx';
import { useReadingActs } from '../following/use-reading-acts.tsx';
import { usePostManagerActions } from '../promotion/PostManagerActions.tsx';
import { useOfferedAct } from '../shortcuts/offered-acts.ts';
import { useConvert } from './questions/use-convert.tsx';
import { postPath } from '../../platform/navigation/address.ts';
import { useCopyLink } from './use-copy-link.tsx';
import { useDeletePost } from './use-delete-post.tsx';

const BookmarkDialog = lazily(() => import('../following/bookmarks/BookmarkDialog.tsx').then((module) => ({ default: module.BookmarkDialog })));
const FollowDialog = lazily(() => import('../following/follows/FollowDialog.tsx').then((module) => ({ default: module.FollowDialog })));
const MoveDialog = lazily(() => import('./moving/MoveDialog.tsx').then((module) => ({ default: module.MoveDialog })));

export interface PostMenuProps {
  /** What its button met before the menu had come. */
  begin: MenuBeginning;
  post: PostCardFragment;
  onEdit?: () => void;
  /** On its own page there is nothing left to show once it is deleted. */
  leaves: boolean;
}

/** What can be done with a post. */
export function PostMenu({ begin, post, onEdit, leaves }: PostMenuProps) {
  const { t } = useLingui();
  const { copy, label: copyLabel } = useCopyLink();
  const { markUnread } = useReadingActs();
  const { choose } = useFollowActs();
  const managing = usePostManagerActions(post);
  const converting = useConvert(post);
  const remove = useDeletePost(post, leaves);
  const [open, setOpen] = useState<'move' | 'bookmark' | 'follow' | null>(null);
  const close = () => setOpen(null);
  const navigate = useNavigate();
  useOfferedAct('bookmark', post.id, post.deletedAt ? undefined : () => setOpen('bookmark'));
  useOfferedAct('edit', post.id, post.viewerCanEdit ? (onEdit ?? (() => void navigate(`/posts/${post.id}?edit`))) : undefined);

  const items: MenuEntry[] = [{ key: 'copy', icon: 'link', label: copyLabel, onSelect: () => void copy(postPath(post)) }];
  if (!post.deletedAt) {
    items.push(
      { key: 'unread', icon: 'mail', label: t`Mark unread from here`, onSelect: () => void markUnread(post.id, post.id) },
      { key: 'bookmark', icon: 'mark', label: t`Put aside…`, onSelect: () => setOpen('bookmark') },
      { key: 'mute', icon: 'mute', label: t`Mute this conversation`, onSelect: () => void choose({ __typename: 'Post', id: post.id }, 'muted', <Trans>Muted: this conversation.</Trans>) },
      { key: 'follow', icon: 'bell', label: t`Follow or mute…`, onSelect: () => setOpen('follow') },
    );
  }
  if (post.viewerCanEdit) {
    items.unshift(onEdit ? { key: 'edit', icon: 'pen', label: t`Edit`, onSelect: onEdit } : { key: 'edit', icon: 'pen', label: t`Edit`, href: `/posts/${post.id}?edit` });
  }
  items.push(...converting.items);
  if (post.viewerCanMove) items.push({ key: 'move', icon: 'move', label: t`Move…`, onSelect: () => setOpen('move') });
  if (managing.items.length > 0) items.push('separator', ...managing.items);
  if (post.viewerCanDelete) items.push('separator', { key: 'delete', icon: 'trash', label: t`Delete`, danger: true, onSelect: () => void remove() });
  return (
    <>
      <Menu begin={begin} label={t`Other acts on the post by ${post.author.name}`} items={items} />
      {converting.dialog}
      {managing.dialogs}
      {open && (
        <Suspense fallback={null}>
          {open === 'move' && <MoveDialog post={post} onClose={close} />}
          {open === 'bookmark' && <BookmarkDialog thingId={post.id} onClose={close} />}
          {open === 'follow' && <FollowDialog postId={post.id} onClose={close} />}
        </Suspense>
      )}
    </>
  );
}
