import { useApolloClient, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, Chip, EmptyState, ErrorState, Icon, List, ListItem, Note, SkeletonPost } from '@parvis/ui';
import { useSearchParams } from 'react-router';
import { useEntryPolicy } from '../../platform/navigation/use-entry-policy.ts';
import { useKeptList } from '../../platform/navigation/use-kept-list.ts';
import { ToBeReviewed } from '../communities/about/ToBeReviewed.tsx';
import { useCommunity } from '../communities/community-context.ts';
import { Feed } from './Feed.tsx';
import { OrderTabs, useKeptOrder } from './OrderTabs.tsx';
import { communityFeedQuery } from './posts.graphql.ts';
import { useWaitingPosts } from './use-waiting-posts.ts';
import { WriteBox } from './WriteBox.tsx';

/** The first tab of a community's page. */
export function CommunityPosts() {
  const { id } = useCommunity();
  return <CommunityFeed communityId={id} />;
}

/** What was posted in a community. */
export function CommunityFeed({ communityId }: { communityId: string }) {
  const { t } = useLingui();
  const [order, setOrder] = useKeptOrder();
  const [search, setSearch] = useSearchParams();
  const unanswered = search.get('questions') === 'unanswered';
  const policy = useEntryPolicy();
  const client = useApolloClient();
  useKeptList('posts', { __typename: 'Community', id: communityId });
  const { data, error, refetch, fetchMore } = useQuery(communityFeedQuery, { variables: { communityId, order, unanswered }, fetchPolicy: policy, notifyOnNetworkStatusChange: false });
  const community = data?.community;
  // One that was moved elsewhere while the list is open stands there now.
  const posts = (community?.posts.nodes ?? []).filter((post) => post.community.id === communityId);
  const { waiting, clear } = useWaitingPosts({
    room: { kind: 'community', id: communityId },
    listed: [...(community?.pinnedPosts ?? []), ...posts],
    // What is posted may be no question: among the unanswered ones it is told of by the list alone.
    concerns: (signal) => !unanswered && signal.communityId === communityId,
    readNewest,
    refetch,
  });
  const name = community?.name ?? '';
  const count = community?.memberCount ?? 0;
  const unansweredCount = community?.unansweredQuestionCount ?? 0;

  async function readNewest() {
    const { data: now } = await client.query({ query: communityFeedQuery, variables: { communityId, order, unanswered }, fetchPolicy: 'no-cache' });
    return now?.community ? { posts: [...now.community.pinnedPosts, ...now.community.posts.nodes], hasMore: now.community.posts.pageInfo.hasNextPage } : null;
  }
  async function showNew() {
    await refetch();
    clear();
    scrollTo({ top: 0 });
  }
  if (!community) {
    if (error) {
      return (
        <Card>
          <ErrorState title={<Trans>The posts could not be read</Trans>} onRetry={() => void refetch()} retryLabel={<Trans>Try again</Trans>}>
            <Trans>Your drafts are kept. Try again in a moment.</Trans>
          </ErrorState>
        </Card>
      );
    }
    // The page around it tells of what isn't there.
    return data ? null : <SkeletonPost label={t`Loading`} />;
  }
  return (
    <>
      {community.pinnedPosts.length > 0 && (
        <section className="stack stack--2" aria-label={t`Pinned`}>
          <Card flush>
            <List pad>
              {community.pinnedPosts.map((post) => (
                <ListItem key={post.id} before={<Icon name="pin" />} title={post.title ?? post.excerpt} titleLang={post.language} href={`/posts/${post.id}`} detail={post.author.name}>
                  {post.pinIsToBeReviewed && post.pinReviewOn && <ToBeReviewed since={post.pinReviewOn} />}
                </ListItem>
              ))}
            </List>
          </Card>
        </section>
      )}
      {community.viewerCanPost && (
        <WriteBox communityId={communityId}>
          <Plural value={count} one="Write to the one member…" other="Write to the # members…" />
        </WriteBox>
      )}
      {community.viewerPostRefusal && (
        <Note kind="plain" icon="lock">
          {community.viewerPostRefusal.message}
        </Note>
      )}
      <OrderTabs order={order} onChange={setOrder} communityId={communityId} />
      {(unanswered || unansweredCount > 0) && (
        <Chip icon="ask" pressed={unanswered} className="feed-filter" onClick={() => setSearch(unanswered ? {} : { questions: 'unanswered' }, { replace: true, preventScrollReset: true })}>
          <Trans>Unanswered questions</Trans>
          <b>{unansweredCount > 98 ? '99+' : unansweredCount}</b>
        </Chip>
      )}
      {posts.length === 0 && unanswered ? (
        <Card>
          <EmptyState
            title={<Trans>No question waits for an answer</Trans>}
            level={2}
            action={
              <Button onClick={() => setSearch({}, { replace: true })}>
                <Trans>See all posts</Trans>
              </Button>
            }
          >
            <Trans>All that was asked here has found its answer.</Trans>
          </EmptyState>
        </Card>
      ) : posts.length === 0 ? (
        <Card>
          <EmptyState title={<Trans>Nothing posted yet</Trans>} level={2}>
            {community.viewerCanPost ? <Trans>Be the first: a question, a finding, good news.</Trans> : <Trans>What is posted here will show here.</Trans>}
          </EmptyState>
        </Card>
      ) : (
        <Feed
          label={t`Posts in ${name}`}
          place="community"
          posts={posts}
          byTime={order === 'recent'}
          hasMore={community.posts.pageInfo.hasNextPage}
          loadMore={() => fetchMore({ variables: { after: community.posts.pageInfo.endCursor } })}
          waiting={waiting}
          onShowNew={() => void showNew()}
        />
      )}
    </>
  );
}
