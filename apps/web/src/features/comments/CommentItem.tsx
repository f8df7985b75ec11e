import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Avatar, Badge, IconButton, LinkButton, Time, UnreadFlag, classNames, lazily } from '@parvis/ui';
import { Suspense, useId, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { CommentItemFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { LinkCards } from '../posts/links/LinkCards.tsx';
import { WrittenText } from '../posts/WrittenText.tsx';
import { ReactionButton } from '../reactions/ReactionButton.tsx';
import { ReactionTally } from '../reactions/ReactionTally.tsx';
import { useTranslation } from '../translation/use-translation.tsx';
import { useAnswerActs } from './answers/answer-acts.ts';
import { CommentMenu } from './CommentMenu.tsx';
import { commentItemFragment } from './comments.graphql.ts';

const HiddenNote = lazily(() => import('../moderation/HiddenNote.tsx').then((module) => ({ default: module.HiddenNote })));
const EditComment = lazily(() => import('./EditComment.tsx').then((module) => ({ default: module.EditComment })));
const CommentHistoryDialog = lazily(() => import('./CommentHistoryDialog.tsx').then((module) => ({ default: module.CommentHistoryDialog })));

export interface CommentItemProps {
  comment: FragmentType<CommentItemFragment> | CommentItemFragment;
  postId: string;
  postAuthorId: string;
  isNew: boolean;
  /** The page was opened for this one. */
  sought: boolean;
  onReply: (author: { id: string; name: string }) => void;
  /** Its replies. */
  children?: ReactNode;
}

const ITEM = 'CommentItem';

/** One comment or reply. */
export function CommentItem({ comment: from, postId, postAuthorId, isNew, sought, onReply, children }: CommentItemProps) {
  const { t } = useLingui();
  const format = useFormat();
  const answers = useAnswerActs();
  const textId = useId();
  const [search] = useSearchParams();
  // Come back to new words that were begun.
  const [editing, setEditing] = useState(sought && search.has('edit'));
  const [history, setHistory] = useState(false);
  const { data, complete } = useFragment({ fragment: commentItemFragment, fragmentName: ITEM, from: from as FragmentType<CommentItemFragment> });
  if (!complete) return null;
  const comment = data as CommentItemFragment;
  const { author } = comment;
  const inReplyTo = comment.repliesTo?.name;
  const accepted = answers.acceptedId === comment.id;
  // Read out as one sentence, before its text.
  const said = [author.name, format.ago(comment.createdAt), inReplyTo && t`in reply to ${inReplyTo}`, accepted && t`Accepted answer`, isNew && t`New`].filter(Boolean).join(', ');
  if (comment.deletedAt) {
    const when = format.ago(comment.deletedAt);
    return (
      <div id={comment.id} className="stack stack--2" tabIndex={-1}>
        <p className="tomb">
          <Trans>Comment deleted by its author, {when}. The replies stay.</Trans>
        </p>
        {children}
      </div>
    );
  }
  return (
    <div
      id={comment.id}
      data-unread={isNew || undefined}
      className={classNames('comment', sought && 'comment--around')}
      tabIndex={-1}
      role="article"
      aria-label={said}
      aria-describedby={textId}
    >
      <Avatar id={author.id} name={author.name} photo={author.photoUrl} size="s" />
      <div className="comment__b" data-comment={comment.id}>
        <div className="comment__h">
          <strong>
            <Anchor href={`/people/${author.id}`}>{author.name}</Anchor>
          </strong>
          {author.id === postAuthorId && (
            <Badge>
              <Trans>Author</Trans>
            </Badge>
          )}
          {accepted && (
            <Badge kind="reco" icon="check">
              <Trans>Accepted answer</Trans>
            </Badge>
          )}
          <Anchor href={`/posts/${postId}?comment=${comment.id}`}>
            <Time at={comment.createdAt} full={format.dateTime(comment.createdAt)}>
              {format.ago(comment.createdAt)}
            </Time>
          </Anchor>
          {comment.editedAt && (
            <LinkButton className="by__edited" onClick={() => setHistory(true)}>
              <Trans>edited</Trans>
            </LinkButton>
          )}
          {isNew && (
            <UnreadFlag>
              <Trans>New</Trans>
            </UnreadFlag>
          )}
        </div>
        {inReplyTo && (
          <div className="small muted">
            <Trans>in reply to {inReplyTo}</Trans>
          </div>
        )}
        {comment.hiddenAt && (
          <Suspense fallback={null}>
            <HiddenNote thing={{ commentId: comment.id }} authorId={author.id} />
          </Suspense>
        )}
        {editing ? (
          <Suspense fallback={null}>
            <EditComment commentId={comment.id} onEnd={() => setEditing(false)} />
          </Suspense>
        ) : (
          <CommentWords id={textId} comment={comment} />
        )}
        <LinkCards holder={{ commentId: comment.id }} cards={comment.linkCards} removable={comment.viewerCanRemoveLinkCards} />
        <div className="comment__a">
          <ReactionButton thing={comment} type="comment" counted whose={author.name} />
          {comment.viewerCanReply && (
            <IconButton data-reply="" onClick={() => onReply(author)} label={t`Reply to ${author.name}`}>
              {t`Reply`}
            </IconButton>
          )}
          {answers.accept && !answers.acceptedId && !comment.hiddenAt && (
            <IconButton icon="check" onClick={() => answers.accept?.(comment.id)} label={t`Accept the comment by ${author.name} as the answer`}>
              {t`Accept`}
            </IconButton>
          )}
          <CommentMenu comment={comment} postId={postId} onEdit={() => setEditing(true)} />
          <ReactionTally thing={comment} type="comment" />
        </div>
      </div>
      {children}
      {history && (
        <Suspense fallback={null}>
          <CommentHistoryDialog commentId={comment.id} onClose={() => setHistory(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** Its text, as written or translated. */
function CommentWords({ id, comment }: { id: string; comment: CommentItemFragment }) {
  const { body, language, translation } = useTranslation('comment', comment);
  return (
    <>
      <WrittenText id={id} tree={body} mentioned={comment} files={comment.files} language={language} />
      {translation}
    </>
  );
}
