import type { FragmentType } from '@apollo/client';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@parvis/ui';
import { Fragment, useState, type ReactNode } from 'react';
import type { PostCardFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { moveAmongArticles } from './move-among-articles.ts';
import { PostCard } from './PostCard.tsx';

export interface FeedPost {
  id: string;
  createdAt: string;
  viewerLastReadAt?: string | null;
  author: { id: string };
}

export interface FeedProps {
  label: string;
  place: 'home' | 'community';
  posts: readonly (FeedPost & FragmentType<PostCardFragment>)[];
  /** Promoted ones, ahead of the rest. */
  promoted?: readonly (FeedPost & FragmentType<PostCardFragment>)[];
  /** What a visit answered: posts of others since then are new. Null: nothing is marked. */
  since: string | null;
  hasMore: boolean;
  loadMore: () => Promise<unknown>;
  /** Posts that arrived while one reads; shown on request only. */
  waiting: number;
  onShowNew: () => void;
  /** Newest first: the mark between new and known stands in it. */
  byTime: boolean;
  end?: ReactNode;
}

/** A list of posts: Page Up and Page Down go from one to the next, « Load more » brings the rest, and nothing moves by itself. */
export function Feed({ label, place, posts, promoted = [], since, hasMore, loadMore, waiting, onShowNew, byTime, end }: FeedProps) {
  const { t } = useLingui();
  const me = useViewer().person.id;
  const [loading, setLoading] = useState<'no' | 'yes' | 'failed'>('no');
  const isNew = (post: FeedPost) => since !== null && !post.viewerLastReadAt && post.createdAt > since && post.author.id !== me;
  const shown = promoted.map(({ id }) => id);
  const listed = posts.filter(({ id }) => !shown.includes(id));
  const firstKnown = byTime && since !== null ? listed.findIndex((post) => post.createdAt <= since) : -1;
  const size = hasMore ? -1 : shown.length + listed.length;

  async function more() {
    setLoading('yes');
    setLoading(await loadMore().then(() => 'no' as const, () => 'failed' as const));
  }
  return (
    <>
      <div className="feed-pill" role="status">
        {waiting > 0 && (
          <Button className="newpill" icon="up" onClick={onShowNew}>
            <Plural value={waiting} one="One new post" other="# new posts" />
          </Button>
        )}
      </div>
      <div className="feed" role="feed" aria-label={label} aria-busy={loading === 'yes'} onKeyDown={moveAmongArticles}>
        {promoted.map((post, at) => (
          <PostCard key={post.id} post={post} place={place} promoted  isNew={isNew(post)} tabIndex={0} aria-posinset={at + 1} aria-setsize={size} />
        ))}
        {listed.map((post, at) => (
          <Fragment key={post.id}>
            {at === firstKnown && at > 0 && (
              <p className="uptodate">
                <Trans>You are up to date. Below: what you already saw</Trans>
              </p>
            )}
            <PostCard post={post} place={place} isNew={isNew(post)} tabIndex={0} aria-posinset={shown.length + at + 1} aria-setsize={size} />
          </Fragment>
        ))}
      </div>
      {loading === 'failed' && (
        <p role="alert" className="err">
          <Trans>The rest could not be read. Try again in a moment.</Trans>
        </p>
      )}
      {hasMore ? (
        <Button wide busy={loading === 'yes'} onClick={() => void more()} aria-label={t`Load more of: ${label}`}>
          <Trans>Load more</Trans>
        </Button>
      ) : (
        (end ?? (
          <p className="uptodate">
            <Trans>That is all</Trans>
          </p>
        ))
      )}
    </>
  );
}
