import { useMutation, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Crumbs, Note, SkeletonPost } from '@parvis/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation, useNavigationType, useParams, useSearchParams } from 'react-router';
import { Failed } from '../../platform/page/Failed.tsx';
import type { ThreadQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useEntryPolicy } from '../../platform/navigation/use-entry-policy.ts';
import { NotFoundPage } from '../../platform/page/NotFoundPage.tsx';
import { Page } from '../../platform/page/Page.tsx';
import { useViewer } from '../../platform/session/viewer.ts';
import { visitPostMutation } from '../following/following.graphql.ts';
import { whenRead } from '../following/when-read.ts';
import { PostCard } from '../posts/PostCard.tsx';
import { CommentComposer } from './CommentComposer.tsx';
import { threadQuery } from './comments.graphql.ts';
import { PendingItem } from './PendingItem.tsx';
import { ThreadAside } from './ThreadAside.tsx';
import { ThreadEntry } from './ThreadEntry.tsx';
import { useOutbox, type Written } from './use-outbox.ts';
import { useThreadLive } from './use-thread-live.ts';

const pageSize = 20;
/** More comments at once would pass the server's bound on the cost of an operation. */
const mostAtOnce = 40;
type Post = NonNullable<ThreadQuery['post']>;

/** A post with its comments, at its end or around the comment that a link names. */
export function ThreadPage() {
  const { postId = '' } = useParams();
  const [search] = useSearchParams();
  const { t } = useLingui();
  const around = search.get('comment');
  const window = around ? { first: pageSize, around } : { last: pageSize };
  const { data, error, refetch, fetchMore } = useQuery(threadQuery, { variables: { postId, ...window }, fetchPolicy: useEntryPolicy(), notifyOnNetworkStatusChange: false });
  if (data && !data.post) return <NotFoundPage />;
  if (!data?.post) {
    return (
      <Page title={t`Post`} hiddenHeading>
        {error ? (
          <Failed title={<Trans>This post could not be read</Trans>} onRetry={() => refetch()}>
            <Trans>Your drafts are kept. Try again in a moment.</Trans>
          </Failed>
        ) : (
          <SkeletonPost label={t`Loading`} />
        )}
      </Page>
    );
  }
  const { comments } = data.post;
  return (
    <Thread
      key={postId}
      post={data.post}
      sought={around}
      edits={search.has('edit') && !around}
      refetch={() => void refetch({ postId, first: undefined, around: undefined, last: Math.min(mostAtOnce, Math.max(pageSize, comments.nodes.length)) })}
      readBefore={() => fetchMore({ variables: { postId, first: undefined, around: undefined, last: pageSize, before: comments.pageInfo.startCursor } })}
      readAfter={() => fetchMore({ variables: { postId, first: pageSize, around: undefined, last: undefined, after: comments.pageInfo.endCursor } })}
    />
  );
}

interface ThreadProps {
  post: Post;
  sought: string | null;
  edits: boolean;
  refetch: () => void;
  readBefore: () => Promise<unknown>;
  readAfter: () => Promise<unknown>;
}

function Thread({ post, sought, edits, refetch, readBefore, readAfter }: ThreadProps) {
  const { t } = useLingui();
  const format = useFormat();
  const viewer = useViewer();
  const { hash } = useLocation();
  const how = useNavigationType();
  const outbox = useOutbox(post.id);
  const since = useNewSince(post);
  const [takenBack, setTakenBack] = useState<string | null>(null);
  const composer = useRef<HTMLFormElement>(null);
  const newLine = useRef<HTMLParagraphElement>(null);
  const sending = outbox.pending.some((one) => one.sending);
  useThreadLive(post.id, { sending, refetch });

  const { nodes, previousCount, nextCount } = post.comments;
  const isNew = (comment: { createdAt: string; author: { id: string } }) => since !== null && comment.createdAt > since && comment.author.id !== viewer.person.id;
  const firstNew = nodes.findIndex(isNew);
  const newCount = nodes.flatMap((one) => [one, ...one.replies.nodes]).filter(isNew).length;
  const newTime = since ? format.ago(since) : '';
  const pending = outbox.pending.filter(({ parentId }) => !parentId);
  const count = post.commentCount;
  const title = post.title ?? post.excerpt;

  const arrive = useEffectEvent(() => {
    const target = sought ? document.getElementById(sought) : firstNew >= 0 && !hash && how !== 'POP' && post.viewerLastReadAt ? newLine.current : null;
    target?.scrollIntoView?.({ block: 'center' });
    if (sought) target?.focus({ preventScroll: true });
  });
  useEffect(() => arrive(), [sought]);

  const send = (comment: Written, parentId: string | null) => outbox.send({ ...comment, parentId, language: viewer.language });
  function goToComposer() {
    composer.current?.scrollIntoView({ block: 'center' });
    composer.current?.querySelector<HTMLElement>('textarea, [contenteditable="true"]')?.focus();
  }
  return (
    <Page title={`${title} – ${post.community.name}`} aside={<ThreadAside community={post.community} />} asideLabel={t`About this conversation`}>
      <Crumbs
        label={t`Where this is`}
        items={[
          { href: '/communities', label: t`Communities` },
          { href: `/communities/${post.community.id}`, label: post.community.name },
        ]}
      />
      <PostCard post={post} place="thread" edits={edits} onComment={post.viewerCanComment ? goToComposer : undefined} />
      <section className="stack" aria-labelledby="comments">
        <div className="section-head">
          <h2 id="comments">
            {count > 0 ? <Plural value={count} one="One comment" other="# comments" /> : <Trans>No comment yet</Trans>}
          </h2>
        </div>
        {(nodes.length > 0 || pending.length > 0) && (
          <div className="card comments">
            {previousCount > 0 && (
              <More read={readBefore}>
                {previousCount >= 100 ? <Trans>Show earlier comments (100 or more)</Trans> : <Plural value={previousCount} one="Show one earlier comment" other="Show # earlier comments" />}
              </More>
            )}
            {nodes.map((entry, at) => (
              <div key={entry.id} className="comments">
                {at === firstNew && (
                  <p ref={newLine} className="newline" role="separator" aria-label={t`New comments since your last visit`}>
                    <Plural value={newCount} one="One new" other="# new" />
                    {' · '}
                    <Trans>since {newTime}</Trans>
                  </p>
                )}
                <ThreadEntry entry={entry} postId={post.id} communityId={post.community.id} postAuthorId={post.author.id} sought={sought} isNew={isNew} outbox={outbox} onSend={send} />
              </div>
            ))}
            {nextCount > 0 && (
              <More read={readAfter}>
                {nextCount >= 100 ? <Trans>Show later comments (100 or more)</Trans> : <Plural value={nextCount} one="Show one later comment" other="Show # later comments" />}
              </More>
            )}
            {pending.map((comment) => (
              <PendingItem key={comment.clientId} comment={comment} outbox={outbox} onTakeBack={setTakenBack} />
            ))}
          </div>
        )}
      </section>
      {post.viewerCanComment ? (
        <div id="write" tabIndex={-1}>
          <CommentComposer ref={composer} destination={`comment:${post.id}`} communityId={post.community.id} label={t`Your comment`} autoFocus={hash === '#write'} takenBack={takenBack} onSend={(comment) => send(comment, null)} />
        </div>
      ) : (
        post.viewerCommentRefusal && !post.deletedAt && <Note kind="plain" icon="lock">{post.viewerCommentRefusal.message}</Note>
      )}
    </Page>
  );
}

/** Since when comments are new: as it stood when the page was opened, so that the line stays until one leaves. Notes the reading once it happened. */
function useNewSince(post: Post): string | null {
  const [since, setSince] = useState(post.viewerLastReadAt ?? null);
  const [visit] = useMutation(visitPostMutation);
  const note = useEffectEvent(async () => {
    const { data } = await visit({ variables: { input: { postId: post.id } } });
    const newSince = data?.visitPost.newSince;
    if (newSince) setSince((standing) => standing ?? newSince);
  });
  const last = post.comments.nodes.at(-1)?.id;
  // Not noted: still new the next time.
  useEffect(() => whenRead(() => void note().catch(() => undefined)), [post.id, last]);
  return since;
}

function More({ read, children }: { read: () => Promise<unknown>; children: React.ReactNode }) {
  const [state, setState] = useState<'idle' | 'reading' | 'failed'>('idle');
  return (
    <>
      <Button
        busy={state === 'reading'}
        onClick={() => {
          setState('reading');
          read().then(
            () => setState('idle'),
            () => setState('failed'),
          );
        }}
      >
        {children}
      </Button>
      {state === 'failed' && (
        <p className="err" role="alert">
          <Trans>They could not be read. Try again in a moment.</Trans>
        </p>
      )}
    </>
  );
}
