import { useLingui } from '@lingui/react/macro';
import { Menu, lazily, type MenuEntry } from '@parvis/ui';
import { Suspense, useState } from 'react';
import { useLocation } from 'react-router';
import type { CommentItemFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { useReadingActs } from '../following/use-reading-acts.tsx';
import { useCommentActs } from '../moderation/use-comment-acts.ts';
import { useCopyLink } from '../posts/use-copy-link.tsx';
import { useOfferedAct } from '../shortcuts/offered-acts.ts';
import { useAnswerActs } from './answers/answer-acts.ts';
import { useDeleteComment } from './use-delete-comment.tsx';

const BookmarkDialog = lazily(() => import('../following/bookmarks/BookmarkDialog.tsx').then((module) => ({ default: module.BookmarkDialog })));

/** What can be done with a comment. */
export function CommentMenu({ comment, postId, onEdit }: { comment: CommentItemFragment; postId: string; onEdit: () => void }) {
  const { t } = useLingui();
  const { copy, label: copyLabel } = useCopyLink();
  const { markUnread } = useReadingActs();
  const [aside, setAside] = useState(false);
  const moderation = useCommentActs(comment);
  const answers = useAnswerActs();
  const remove = useDeleteComment(comment.id);
  useOfferedAct('bookmark', comment.id, () => setAside(true));
  useOfferedAct('edit', comment.id, comment.viewerCanEdit ? onEdit : undefined);
  // The address of its post as it stands in the bar: the readable one.
  const { pathname } = useLocation();
  const items: MenuEntry[] = [
    { key: 'copy', icon: 'link', label: copyLabel, onSelect: () => void copy(`${pathname}?comment=${comment.id}`) },
    { key: 'unread', icon: 'mail', label: t`Mark unread from here`, onSelect: () => void markUnread(postId, comment.id) },
    { key: 'bookmark', icon: 'mark', label: t`Put aside…`, onSelect: () => setAside(true) },
  ];
  if (comment.viewerCanEdit) items.unshift({ key: 'edit', icon: 'pen', label: t`Edit`, onSelect: onEdit });
  if (answers.acceptedId === comment.id) {
    if (answers.withdraw) items.push({ key: 'answer', icon: 'x', label: t`No longer the answer`, onSelect: answers.withdraw });
  } else if (answers.accept && !comment.hiddenAt) items.push({ key: 'answer', icon: 'check', label: t`Accept as the answer`, onSelect: () => answers.accept?.(comment.id) });
  if (moderation.items.length > 0) items.push('separator', ...moderation.items);
  if (comment.viewerCanDelete) items.push('separator', { key: 'delete', icon: 'trash', label: t`Delete`, danger: true, onSelect: () => void remove() });
  return (
    <>
      <Menu label={t`Other acts on the comment by ${comment.author.name}`} items={items} />
      {aside && (
        <Suspense fallback={null}>
          <BookmarkDialog thingId={comment.id} onClose={() => setAside(false)} />
        </Suspense>
      )}
      {moderation.dialogs}
    </>
  );
}
