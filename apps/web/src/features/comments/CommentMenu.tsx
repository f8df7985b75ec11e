import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmDialog, Menu, useToast, type MenuEntry } from '@parvis/ui';
import { useState } from 'react';
import { useRefusal } from '../../platform/acts/use-act.ts';
import type { CommentItemFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { useCommentActs } from '../moderation/use-comment-acts.ts';
import { useCopyLink } from '../posts/use-copy-link.tsx';
import { deleteCommentMutation } from './comments.graphql.ts';

/** What can be done with a comment. */
export function CommentMenu({ comment, postId, onEdit }: { comment: CommentItemFragment; postId: string; onEdit: () => void }) {
  const { t } = useLingui();
  const copy = useCopyLink();
  const showToast = useToast();
  const refusal = useRefusal();
  const moderation = useCommentActs(comment);
  const [asking, setAsking] = useState(false);
  const [remove, { loading }] = useMutation(deleteCommentMutation, {
    variables: { input: { commentId: comment.id } },
    update(cache, { data }) {
      if (data?.deleteComment.deletedCommentId && !data.deleteComment.comment) cache.evict({ id: cache.identify({ __typename: 'Comment', id: comment.id }) });
    },
  });
  async function confirm() {
    const refused = await refusal(remove().then(({ data }) => data?.deleteComment.errors));
    setAsking(false);
    showToast({ message: refused ?? <Trans>Comment deleted.</Trans> });
  }
  const items: MenuEntry[] = [{ key: 'copy', icon: 'link', label: t`Copy the link`, onSelect: () => void copy(`/posts/${postId}?comment=${comment.id}`) }];
  if (comment.viewerCanEdit) items.unshift({ key: 'edit', icon: 'pen', label: t`Edit`, onSelect: onEdit });
  if (moderation.items.length > 0) items.push('separator', ...moderation.items);
  if (comment.viewerCanDelete) items.push('separator', { key: 'delete', icon: 'trash', label: t`Delete…`, danger: true, onSelect: () => setAsking(true) });
  return (
    <>
      <Menu label={t`Other acts on the comment by ${comment.author.name}`} items={items} />
      {moderation.dialogs}
      <ConfirmDialog
        open={asking}
        danger
        busy={loading}
        onClose={() => setAsking(false)}
        onConfirm={() => void confirm()}
        title={<Trans>Delete this comment?</Trans>}
        confirmLabel={<Trans>Delete the comment</Trans>}
        cancelLabel={<Trans>Keep it</Trans>}
        closeLabel={t`Close`}
      >
        <p>
          <Trans>Its text and its history are wiped at once, for everyone. Where colleagues replied, their replies stay.</Trans>
        </p>
      </ConfirmDialog>
    </>
  );
}
