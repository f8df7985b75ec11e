import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { languageOf } from '@parvis/domain';
import { Crumbs, Segmented, SkeletonPost } from '@parvis/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation, useParams, useSearchParams } from 'react-router';
import { Failed } from '../../platform/page/Failed.tsx';
import type { CommentOrder, ThreadQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useEntryPolicy } from '../../platform/navigation/use-entry-policy.ts';
import { communityPath, postIdIn, postPath, useCurrentAddress } from '../../platform/navigation/address.ts';
import { useKeptList } from '../../platform/navigation/use-kept-list.ts';
import { NotFoundPage } from '../../platform/page/NotFoundPage.tsx';
import { Page } from '../../platform/page/Page.tsx';
import { PageSkipLinks } from '../../platform/page/PageSkipLinks.tsx';
import { useViewer } from '../../platform/session/viewer.ts';
import { FollowPost } from '../following/follows/FollowOf.tsx';
import { MarkAllRead } from '../following/MarkAllRead.tsx';
import { MovedLine } from '../posts/moving/MovedLine.tsx';
import { PostCard } from '../posts/PostCard.tsx';
import { AcceptedAnswer } from './answers/AcceptedAnswer.tsx';
import { AnswerActs } from './answers/AnswerActs.tsx';
import { CommentComposer } from './CommentComposer.tsx';
import { useCommentOrder, useOrderChoices } from './comment-order.ts';
import { threadQuery } from './comments.graphql.ts';
import { CommentsAfter, CommentsBefore, CommentsComing } from './MoreComments.tsx';
import { NewLine, newLineId } from './NewLine.tsx';
import { PendingItem } from './PendingItem.tsx';
import { ThreadAside } from './ThreadAside.tsx';
import { ThreadEnd } from './ThreadEnd.tsx';
import { ThreadEntry } from './ThreadEntry.tsx';
import { useOutbox, type Written } from './use-outbox.ts';
import { useThreadLive } from './use-thread-live.ts';
import { useThreadReading } from './use-thread-reading.ts';

const pageSize = 20;
/** More comments at once would pass the server's bound on the cost of an operation. */
const mostAtOnce = 40;
/** In the address instead of a comment: the last one. */
const end = 'last';
type Post = NonNullable<ThreadQuery['post']>;

/** A post with its comments: around the comment that a link names, else around the first unread one; where none is, at its end. */
export function ThreadPage() {
  const params = useParams();
  const postId = postIdIn(params.postId);
  const [search] = useSearchParams();
  const { t } = useLingui();
  const around = search.get('comment');
  const [order] = useCommentOrder();
  const window = around === end ? { last: pageSize } : { first: pageSize, around, aroundUnread: true };
  useKeptList('comments', { __typename: 'Post', id: postId });
  const thread = useQuery(threadQuery, { variables: { postId, order, ...window }, fetchPolicy: useEntryPolicy(), notifyOnNetworkStatusChange: false });
  const { error, loading, refetch, fetchMore } = thread;
  const cuts = useRef(0);
  // While another order is read, the one at hand stays.
  const data = thread.data ?? (!around && thread.previousData?.post?.id === postId ? thread.previousData : undefined);
  useCurrentAddress(data?.post, postPath);
  if (data && !data.post) return <NotFoundPage />;
  if (!data?.post) {
    return (
      <Page title={t`Post`} hiddenHeading>
        {error ? (
          <Failed error={error} title={<Trans>This post could not be read</Trans>} onRetry={() => refetch()}>
            <Trans>Your drafts are kept. Try again in a moment.</Trans>
          </Failed>
        ) : (
          <SkeletonPost label={t`Loading`} />
        )}
      </Page>
    );
  }
  const { comments } = data.post;
  const elsewhere = { postId, order, first: undefined, after: undefined, last: undefined, before: undefined, around: undefined, aroundUnread: undefined };
  const readBefore = () => fetchMore({ variables: { ...elsewhere, last: pageSize, before: comments.pageInfo.startCursor } });
  const readAfter = (after = comments.pageInfo.endCursor) => fetchMore({ variables: { ...elsewhere, first: pageSize, after } });
  /** The line was down: the same comments anew and what came after them, from the first on, so that what is read stays where it is. */
  function again() {
    const first = comments.nodes.length + pageSize;
    if (first <= mostAtOnce) void refetch({ ...elsewhere, first, around: comments.nodes[0]?.id });
    // A long page is not read anew: what came is put behind it.
    else if (!comments.pageInfo.hasNextPage) void readMissed();
  }
  /** One at a time: a cut while this is on its way is followed by a question from where the answer ends. */
  async function readMissed(after = comments.pageInfo.endCursor): Promise<void> {
    cuts.current += 1;
    if (cuts.current > 1) return;
    const answer = await readAfter(after).catch(() => undefined);
    const more = cuts.current > 1;
    cuts.current = 0;
    if (more) await readMissed(answer?.data?.post?.comments.pageInfo.endCursor ?? after);
  }
  return (
    <AnswerActs post={data.post}>
      <Thread
        key={postId}
        post={data.post}
        order={order}
        fresh={!loading}
        sought={around}
        edits={search.has('edit') && !around}
        refetch={again}
        readBefore={readBefore}
        readAfter={readAfter}
      />
    </AnswerActs>
  );
}

interface ThreadProps {
  post: Post;
  order: CommentOrder;
  /** The server has answered this visit. */
  fresh: boolean;
  sought: string | null;
  edits: boolean;
  refetch: () => void;
  readBefore: () => Promise<unknown>;
  readAfter: () => Promise<unknown>;
}

function Thread({ post, order, fresh, sought, edits, refetch, readBefore, readAfter }: ThreadProps) {
  const { t } = useLingui();
  const viewer = useViewer();
  const { hash, search } = useLocation();
  const outbox = useOutbox(post.id);
  const { place, line, known, back } = useThreadReading(post, order, fresh);
  const [, setOrder] = useCommentOrder();
  const orders = useOrderChoices();
  const [takenBack, setTakenBack] = useState<string | null>(null);
  const composer = useRef<HTMLFormElement>(null);
  const sending = outbox.pending.some((one) => one.sending);
  const coming = useThreadLive(post, { sending, refetch });

  const { nodes, previousCount, nextCount } = post.comments;
  const pending = outbox.pending.filter(({ parentId }) => !parentId);
  const count = post.commentCount;
  const title = post.title ?? post.excerpt;
  const drawnPending = pending.map((comment) => <PendingItem key={comment.clientId} comment={comment} outbox={outbox} onTakeBack={setTakenBack} />);
  const drawnLine = line && <NewLine line={line} />;

  const [opened] = useState(sought);
  // A link wins; a post that is new itself is read from its top. Where one comes back to, one stays.
  const unread = line && !hash && !post.viewerIsUnread ? newLineId : null;
  const goal = back && sought === opened ? null : sought === end ? nodes.at(-1)?.id : (sought ?? unread);
  const arrive = useEffectEvent(() => {
    const target = goal ? document.getElementById(goal) : null;
    target?.scrollIntoView?.({ block: 'center' });
    if (sought) target?.focus({ preventScroll: true });
  });
  // Once: what becomes unread while one reads moves nothing.
  useEffect(() => {
    if (known || sought) arrive();
  }, [known, sought]);

  const last = nodes.at(-1);
  const skipLinks = [
    ...(line ? [{ href: `${search}#${line.commentId}`, label: <Trans>Skip to the first unread comment</Trans> }] : []),
    ...(last ? [{ href: nextCount > 0 ? `?comment=${end}` : `${search}#${last.id}`, label: <Trans>Skip to the last comment</Trans> }] : []),
  ];
  const send = (comment: Written, parentId: string | null, answersId?: string) => outbox.send({ ...comment, parentId, answersId, language: languageOf(comment.body) ?? viewer.language });
  function goToComposer() {
    composer.current?.scrollIntoView({ block: 'center' });
    composer.current?.querySelector<HTMLElement>('textarea, [contenteditable="true"]')?.focus();
  }
  return (
    <Page title={`${title} – ${post.community.name}`} aside={<ThreadAside community={post.community} />} asideLabel={t`About this conversation`}>
      <PageSkipLinks links={skipLinks} />
      <Crumbs
        label={t`Where this is`}
        items={[
          { href: '/communities', label: t`Communities` },
          { href: communityPath(post.community), label: post.community.name, lang: post.community.language },
        ]}
      />
      <div ref={place} className="stack">
        {post.lastMove && <MovedLine move={post.lastMove} />}
        <PostCard post={post} place="thread" edits={edits} onComment={post.viewerCanComment ? goToComposer : undefined} />
        <AcceptedAnswer post={post} />
        <section className="stack" aria-labelledby="comments">
          <FollowPost id={post.id} />
          <div className="section-head">
            <h2 id="comments">
              {count > 0 ? <Plural value={count} one="One comment" other="# comments, replies included" /> : <Trans>No comment yet</Trans>}
            </h2>
            {count > 0 && <MarkAllRead inId={post.id} thread />}
            {count > 1 && <Segmented label={t`Order of the comments`} options={orders} value={order} onChange={setOrder} />}
          </div>
          {(nodes.length > 0 || pending.length > 0) && (
            <div className="card comments">
              <CommentsBefore order={order} count={previousCount} read={readBefore} />
              {order === 'newest' && <CommentsComing order={order} {...coming} />}
              {order === 'newest' && drawnPending}
              {nodes.map((entry) => (
                <div key={entry.id} className="comments">
                  {line?.underId === entry.id && !entry.replies.nodes.some(({ id }) => id === line.commentId) && drawnLine}
                  <ThreadEntry entry={entry} postId={post.id} community={post.community} postAuthorId={post.author.id} sought={sought} line={line && { before: line.commentId, drawn: drawnLine }} outbox={outbox} onSend={send} />
                </div>
              ))}
              <CommentsAfter order={order} count={nextCount} read={readAfter} />
              {order !== 'newest' && <CommentsComing order={order} {...coming} />}
              {order !== 'newest' && drawnPending}
            </div>
          )}
        </section>
      </div>
      <div id="write" tabIndex={-1}>
        {post.viewerCanComment ? (
          <CommentComposer ref={composer} destination={`comment:${post.id}`} community={post.community} label={t`Your comment`} autoFocus={hash === '#write'} takenBack={takenBack} onSend={(comment) => send(comment, null)} />
        ) : (
          <ThreadEnd post={post} onJoined={refetch} />
        )}
      </div>
    </Page>
  );
}
