import { useApolloClient, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, EmptyState } from '@parvis/ui';
import { useEntryPolicy } from '../../platform/navigation/use-entry-policy.ts';
import { useKeptList } from '../../platform/navigation/use-kept-list.ts';
import { stillSeenQuery } from '../offline/offline.graphql.ts';
import { Feed } from '../posts/Feed.tsx';
import { useWaitingPosts } from '../posts/use-waiting-posts.ts';
import { FailedFeed, LoadingFeed } from './FeedStates.tsx';
import { iconOf, wordsOf } from './for-you-reason.tsx';
import { forYouQuery } from './for-you.graphql.ts';
import './for-you.css';
import { LessMenu } from './LessMenu.tsx';

export interface ForYouFeedProps {
  /** What stands above it has come. */
  ready: boolean;
  /** Goes on to « Recent ». */
  onRecent: () => void;
}

/** What comes to me ranked, each post with its reason; it ends, and says so. */
export function ForYouFeed({ ready, onRecent }: ForYouFeedProps) {
  const { t } = useLingui();
  const policy = useEntryPolicy();
  const client = useApolloClient();
  useKeptList('forYou', { __typename: 'Viewer' });
  const { data, error, refetch, fetchMore } = useQuery(forYouQuery, { fetchPolicy: policy, notifyOnNetworkStatusChange: false });
  const feed = ready ? data?.viewer?.forYou : undefined;
  const edges = feed?.edges ?? [];
  const promoted = data?.viewer?.promotedPosts ?? [];
  const posts = edges.map(({ node }) => node);
  const listed = [...promoted, ...posts];
  const { waiting, clear } = useWaitingPosts({ room: { kind: 'home' }, listed, concerns: () => true, readNewest, refetch });

  // Ranked anew, posts change their places: what is gone is asked for, not guessed.
  async function readNewest() {
    const ids = listed.map(({ id }) => id);
    const [{ data: now }, { data: still }] = await Promise.all([
      client.query({ query: forYouQuery, fetchPolicy: 'no-cache' }),
      client.query({ query: stillSeenQuery, variables: { ids }, fetchPolicy: 'no-cache' }),
    ]);
    if (!now?.viewer || !still) return null;
    const { promotedPosts, forYou } = now.viewer;
    return { posts: [...promotedPosts, ...forYou.edges.map(({ node }) => node)], hasMore: forYou.pageInfo.hasNextPage, gone: ids.filter((id) => !still.stillSeen.includes(id)) };
  }

  async function rankAgain() {
    await refetch();
    clear();
    scrollTo({ top: 0 });
  }
  const goOn = (
    <Button onClick={onRecent}>
      <Trans>Go on with Recent</Trans>
    </Button>
  );
  // What comes first on a phone takes the place of the first skeleton; those of the feed stand below it from then on.
  if (!feed) return error ? <FailedFeed error={error} onRetry={() => refetch()} /> : <LoadingFeed key={ready ? 'feed' : 'page'} />;
  if (listed.length === 0) {
    return (
      <Card>
        <EmptyState title={<Trans>Nothing to rank</Trans>} level={2} action={goOn}>
          <Trans>Nothing came to you in the last fourteen days. Recent holds what is older.</Trans>
        </EmptyState>
      </Card>
    );
  }
  return (
    <Feed
      label={t`For you`}
      place="home"
      posts={posts}
      promoted={promoted}
      byTime={false}
      reasons={new Map(edges.map((edge) => [edge.node.id, { icon: iconOf(edge), words: wordsOf(edge), act: <LessMenu edge={edge} /> }]))}
      firstSeen={edges.find(({ wasSeen }) => wasSeen)?.node.id}
      hasMore={feed.pageInfo.hasNextPage}
      loadMore={() => fetchMore({ variables: { after: feed.pageInfo.endCursor } })}
      waiting={waiting}
      onShowNew={() => void rankAgain()}
      end={
        <div className="feed-end">
          <p className="uptodate">
            <Trans>You are up to date: that was all of the last fourteen days</Trans>
          </p>
          {goOn}
        </div>
      }
    />
  );
}
