import { useApolloClient, useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useEntryPolicy } from '../../platform/navigation/use-entry-policy.ts';
import { useKeptList } from '../../platform/navigation/use-kept-list.ts';
import { Feed } from '../posts/Feed.tsx';
import { useWaitingPosts } from '../posts/use-waiting-posts.ts';
import { FailedFeed, LoadingFeed, QuietSquare } from './FeedStates.tsx';
import { homeQuery } from './home.graphql.ts';

/** All that comes to me, the newest first. `ready`: what stands above it has come. */
export function RecentFeed({ ready }: { ready: boolean }) {
  const { t } = useLingui();
  const policy = useEntryPolicy();
  const client = useApolloClient();
  useKeptList('home', { __typename: 'Viewer' });
  const { data, error, refetch, fetchMore } = useQuery(homeQuery, { fetchPolicy: policy, notifyOnNetworkStatusChange: false });
  const feed = ready ? data?.viewer?.home : undefined;
  const posts = feed?.nodes ?? [];
  const promoted = data?.viewer?.promotedPosts ?? [];
  const { waiting, clear } = useWaitingPosts({ room: { kind: 'home' }, listed: [...promoted, ...posts], concerns: () => true, readNewest, refetch });

  async function readNewest() {
    const { data: now } = await client.query({ query: homeQuery, fetchPolicy: 'no-cache' });
    return now?.viewer ? { posts: [...now.viewer.promotedPosts, ...now.viewer.home.nodes], hasMore: now.viewer.home.pageInfo.hasNextPage } : null;
  }

  async function showNew() {
    await refetch();
    clear();
    scrollTo({ top: 0 });
  }
  // What comes first on a phone takes the place of the first skeleton; those of the feed stand below it from then on.
  if (!feed) return error ? <FailedFeed error={error} onRetry={() => refetch()} /> : <LoadingFeed key={ready ? 'feed' : 'page'} />;
  if (posts.length + promoted.length === 0) return <QuietSquare />;
  return (
    <Feed
      label={t`Home feed`}
      place="home"
      posts={posts}
      promoted={promoted}
      byTime
      hasMore={feed.pageInfo.hasNextPage}
      loadMore={() => fetchMore({ variables: { after: feed.pageInfo.endCursor } })}
      waiting={waiting}
      onShowNew={() => void showNew()}
    />
  );
}
