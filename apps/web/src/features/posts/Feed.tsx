import type { FragmentType } from '@apollo/client';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, lazily } from '@parvis/ui';
import { Fragment, Suspense, type ReactNode } from 'react';
import type { PostCardFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { useFeedMarks } from '../following/use-feed-marks.ts';
import { moveAmongArticles } from './move-among-articles.ts';
import { PostCard, type PostReason } from './PostCard.tsx';
import { useFocusInFeed } from './use-focus-in-feed.ts';
import { useMoreNearEnd } from './use-more-near-end.ts';

const FeedEnd = lazily(() => import('./FeedEnd.tsx').then((module) => ({ default: module.FeedEnd })));

export interface FeedPost {
  id: string;
  createdAt: string;
  viewerIsUnread: boolean;
  author: { id: string };
}

export interface FeedProps {
  label: string;
  place: 'home' | 'community';
  posts: readonly (FeedPost & FragmentType<PostCardFragment>)[];
  /** Promoted ones, ahead of the rest. */
  promoted?: readonly (FeedPost & FragmentType<PostCardFragment>)[];
  hasMore: boolean;
  loadMore: () => Promise<unknown>;
  /** Posts that arrived while one reads; shown on request only. */
  waiting: number;
  onShowNew: () => void;
  /** Newest first: the mark between new and known stands in it. */
  byTime: boolean;
  end?: ReactNode;
  /** In a ranked list: why each post stands there, and the first of those already seen, before which the mark stands. */
  reasons?: ReadonlyMap<string, PostReason>;
  firstSeen?: string;
}

/** A list of posts: Page Up and Page Down go from one to the next, the rest comes near the end or by « Load more », and what stands there never moves by itself. */
export function Feed({ label, place, posts, promoted = [], hasMore, loadMore, waiting, onShowNew, byTime, end, reasons, firstSeen }: FeedProps) {
  const { t } = useLingui();
  const shown = promoted.map(({ id }) => id);
  const listed = posts.filter(({ id }) => !shown.includes(id));
  const { feed, isNew, line } = useFeedMarks(listed, { promoted, list: label, byTime });
  useFocusInFeed(feed);
  const lineAt = listed.findIndex(({ id }) => id === (firstSeen ?? line));
  const leftUnread = lineAt >= 0 && listed.slice(lineAt).some(isNew);
  const size = hasMore ? -1 : shown.length + listed.length;
  const { end: foot, state: loading, more } = useMoreNearEnd({ list: `${label} ${byTime}`, hasMore, size: listed.length, load: loadMore });
  return (
    <>
      <div className="feed-pill" role="status">
        {waiting > 0 && (
          <Button className="newpill" icon="up" onClick={onShowNew}>
            {reasons ? <Plural value={waiting} one="One new post: rank again" other="# new posts: rank again" /> : <Plural value={waiting} one="One new post" other="# new posts" />}
          </Button>
        )}
      </div>
      <div ref={feed} className="feed" role="feed" aria-label={label} aria-busy={loading === 'yes'} onKeyDown={moveAmongArticles}>
        {promoted.map((post, at) => (
          <PostCard key={post.id} post={post} place={place} promoted isNew={isNew(post)} tabIndex={0} aria-posinset={at + 1} aria-setsize={size} />
        ))}
        {listed.map((post, at) => (
          <Fragment key={post.id}>
            {at === lineAt && (
              <p className="uptodate">{leftUnread ? <Trans>You are up to date. Below: what you saw or left unread</Trans> : <Trans>You are up to date. Below: what you already saw</Trans>}</p>
            )}
            <PostCard post={post} place={place} why={reasons?.get(post.id)} isNew={isNew(post)} tabIndex={0} aria-posinset={shown.length + at + 1} aria-setsize={size} />
          </Fragment>
        ))}
      </div>
      {loading === 'failed' && (
        <p role="alert" className="err">
          <Trans>The rest could not be read. Try again in a moment.</Trans>
        </p>
      )}
      {hasMore ? (
        <div ref={foot}>
          <Button wide busy={loading === 'yes'} onClick={more} aria-label={t`Load more of: ${label}`}>
            <Trans>Load more</Trans>
          </Button>
        </div>
      ) : (
        (end ?? (
          <>
            <p className="uptodate">
              <Trans>That is all</Trans>
            </p>
            {place === 'home' && (
              <div className="feed-end">
                <Suspense fallback={null}>
                  <FeedEnd />
                </Suspense>
              </div>
            )}
          </>
        ))
      )}
    </>
  );
}
