import { useApolloClient, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, EmptyState, lazily, SkeletonPost } from '@parvis/ui';
import { Suspense } from 'react';
import { Failed } from '../../platform/page/Failed.tsx';
import { useEntryPolicy } from '../../platform/navigation/use-entry-policy.ts';
import { useKeptList } from '../../platform/navigation/use-kept-list.ts';
import { Page } from '../../platform/page/Page.tsx';
import { useViewer } from '../../platform/session/viewer.ts';
import { Feed } from '../posts/Feed.tsx';
import { OrderTabs, useKeptOrder } from '../posts/OrderTabs.tsx';
import { useWaitingPosts } from '../posts/use-waiting-posts.ts';
import { WriteBox } from '../posts/WriteBox.tsx';
import { homeQuery } from './home.graphql.ts';
import { useWaiting } from './use-waiting.tsx';
import { WaitingCard, WaitingOnPhone } from './WaitingCard.tsx';

// Stands last beside the feed: nothing moves when it comes.
const UpcomingCard = lazily(() => import('../posts/events/UpcomingCard.tsx').then((module) => ({ default: module.UpcomingCard })));

/** What is posted in my communities, and what is promoted to everyone. */
export function HomePage() {
  const { t } = useLingui();
  const { firstName } = useViewer().person;
  const [order, setOrder] = useKeptOrder();
  const policy = useEntryPolicy();
  const client = useApolloClient();
  useKeptList('home', { __typename: 'Viewer' });
  const { data, error, refetch, fetchMore } = useQuery(homeQuery, { variables: { order }, fetchPolicy: policy, notifyOnNetworkStatusChange: false });
  const { things, failed, retry } = useWaiting();
  // On a phone what waits stands above the feed: coming after it, it would push it down.
  const feed = things || failed ? data?.viewer?.home : undefined;
  const posts = feed?.nodes ?? [];
  const promoted = data?.viewer?.promotedPosts ?? [];
  const { waiting, clear } = useWaitingPosts({ room: { kind: 'home' }, listed: [...promoted, ...posts], concerns: () => true, readNewest, refetch });

  async function readNewest() {
    const { data: now } = await client.query({ query: homeQuery, variables: { order }, fetchPolicy: 'no-cache' });
    return now?.viewer ? { posts: [...now.viewer.promotedPosts, ...now.viewer.home.nodes], hasMore: now.viewer.home.pageInfo.hasNextPage } : null;
  }

  async function showNew() {
    await refetch();
    clear();
    scrollTo({ top: 0 });
  }
  return (
    <Page title={t`Home`} hiddenHeading aside={<><WaitingCard things={things} failed={failed} onRetry={retry} /><Suspense fallback={<Card panel />}><UpcomingCard /></Suspense></>} asideLabel={t`What waits for you`}>
      <WriteBox>
        <Trans>What would you like to share, {firstName}?</Trans>
      </WriteBox>
      <WaitingOnPhone things={things} />
      <OrderTabs order={order} onChange={setOrder} communityId={null} />
      {error && !feed && (
        <Failed error={error} title={<Trans>Your home page could not be read</Trans>} onRetry={() => refetch()}>
          <Trans>Your drafts are kept. Try again in a moment.</Trans>
        </Failed>
      )}
      {!error && !feed && (
        <>
          <SkeletonPost label={t`Loading`} />
          <SkeletonPost label={t`Loading`} />
        </>
      )}
      {feed && posts.length + promoted.length === 0 && (
        <Card>
          <EmptyState
            title={<Trans>The square is quiet</Trans>}
            level={2}
            action={
              <Button kind="primary" href="/communities">
                <Trans>Find a community</Trans>
              </Button>
            }
          >
            <Trans>Join a community and its activity will come here.</Trans>
          </EmptyState>
        </Card>
      )}
      {feed && posts.length + promoted.length > 0 && (
        <Feed
          label={t`Home feed`}
          place="home"
          posts={posts}
          promoted={promoted}
          byTime={order === 'recent'}
          hasMore={feed.pageInfo.hasNextPage}
          loadMore={() => fetchMore({ variables: { after: feed.pageInfo.endCursor } })}
          waiting={waiting}
          onShowNew={() => void showNew()}
        />
      )}
    </Page>
  );
}
