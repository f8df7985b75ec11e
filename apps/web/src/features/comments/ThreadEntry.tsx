import type { FragmentType } from '@apollo/client';
import { useFragment, useLazyQuery } from '@apollo/client/react';
import { Plural, useLingui } from '@lingui/react/macro';
import { LinkButton } from '@parvis/ui';
import { Fragment, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { ThreadEntryFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { CommentComposer, type CommentComposerProps } from './CommentComposer.tsx';
import { CommentItem } from './CommentItem.tsx';
import { repliesQuery, threadEntryFragment } from './comments.graphql.ts';
import { PendingItem } from './PendingItem.tsx';
import type { Outbox, Written } from './use-outbox.ts';

export interface ThreadEntryProps {
  entry: FragmentType<ThreadEntryFragment> | ThreadEntryFragment;
  postId: string;
  community: CommentComposerProps['community'];
  postAuthorId: string;
  sought: string | null;
  /** Stands before the reply of this id. */
  line: { before: string; drawn: ReactNode } | null;
  outbox: Outbox;
  onSend: (comment: Written, parentId: string, answersId?: string) => void;
}

const ENTRY = 'ThreadEntry';

/** A comment with its replies: one level, whomever one answers. */
export function ThreadEntry({ entry: from, postId, community, postAuthorId, sought, line, outbox, onSend }: ThreadEntryProps) {
  const { t } = useLingui();
  const { data, complete } = useFragment({ fragment: threadEntryFragment, fragmentName: ENTRY, from: from as FragmentType<ThreadEntryFragment> });
  const [readReplies] = useLazyQuery(repliesQuery, { fetchPolicy: 'network-only' });
  const [search] = useSearchParams();
  // Come back to a reply that was begun.
  const [answering, setAnswering] = useState<{ id: string; name: string; start: string; replyId?: string } | null>(() =>
    complete && sought === data.id && search.has('reply') ? { ...(data as ThreadEntryFragment).author, start: '' } : null,
  );
  const [takenBack, setTakenBack] = useState<string | null>(null);
  if (!complete) return null;
  const entry = data as ThreadEntryFragment;
  const { replies } = entry;
  const pending = outbox.pending.filter(({ parentId }) => parentId === entry.id);
  const name = answering?.name ?? '';
  return (
    <CommentItem
      comment={entry}
      postId={postId}
      postAuthorId={postAuthorId}
      isNew={entry.viewerIsUnread}
      sought={sought === entry.id}
      onReply={(author) => setAnswering({ ...author, start: '' })}
    >
      {(replies.nodes.length > 0 || pending.length > 0 || answering) && (
        <div className="replies">
          {replies.nodes.map((reply) => (
            <Fragment key={reply.id}>
              {line?.before === reply.id && line.drawn}
              <CommentItem
                comment={reply}
                postId={postId}
                postAuthorId={postAuthorId}
                isNew={reply.viewerIsUnread}
                sought={sought === reply.id}
                // A reply to a reply stands under the same comment: the mention says whom it answers.
                onReply={(author) => setAnswering({ ...author, start: `<person:${author.id}> `, replyId: reply.id })}
              />
            </Fragment>
          ))}
          {replies.pageInfo.hasNextPage && (
            <LinkButton onClick={() => void readReplies({ variables: { commentId: entry.id, after: replies.pageInfo.endCursor } })}>
              <Plural value={Math.max(1, entry.replyCount - replies.nodes.length)} one="Show one further reply" other="Show # further replies" />
            </LinkButton>
          )}
          {pending.map((comment) => (
            <PendingItem
              key={comment.clientId}
              comment={comment}
              outbox={outbox}
              onTakeBack={(body) => {
                setTakenBack(body);
                setAnswering({ id: entry.author.id, name: entry.author.name, start: '' });
              }}
            />
          ))}
          {answering && (
            <CommentComposer
              key={answering.id}
              destination={`reply:${entry.id}`}
              community={community}
              label={t`Your reply to ${name}`}
              autoFocus
              start={answering.start}
              known={[answering]}
              takenBack={takenBack}
              onSend={(comment) => {
                setAnswering(null);
                onSend(comment, entry.id, answering.replyId);
              }}
              onCancel={() => setAnswering(null)}
            />
          )}
        </div>
      )}
    </CommentItem>
  );
}
