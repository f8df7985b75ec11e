import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, Card, EmptyState, List, ListItem, PageHeader, Tile } from '@parvis/ui';
import { useRef } from 'react';
import { FailedList, LoadingList } from '../../platform/page/ListStates.tsx';
import { LoadMore } from '../../platform/page/LoadMore.tsx';
import { Page } from '../../platform/page/Page.tsx';
import { myCommunitiesQuery } from './communities.graphql.ts';
import { UnreadMarks } from './UnreadMarks.tsx';

/** All I belong to, by last activity. */
export function MyCommunitiesPage() {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const { data, error, refetch, fetchMore } = useQuery(myCommunitiesQuery);
  const communities = data?.viewer?.communities;
  const find = (
    <Button href="/communities">
      <Trans>Find a community</Trans>
    </Button>
  );
  return (
    <Page title={t`My communities`}>
      <PageHeader title={<Trans>My communities</Trans>} lede={<Trans>Those you belong to, the most recently active first.</Trans>} actions={find} />
      {error && !communities && <FailedList error={error} onRetry={() => void refetch()} />}
      {!error && !communities && <LoadingList />}
      {communities?.nodes.length === 0 && (
        <Card>
          <EmptyState level={2} title={<Trans>You belong to no community yet</Trans>} action={find}>
            <Trans>Join one and its activity will come to your home page.</Trans>
          </EmptyState>
        </Card>
      )}
      {communities && communities.nodes.length > 0 && (
        <Card flush>
          <List pad ref={list}>
            {communities.nodes.map(({ id, name, viewerRole, newPostCount, unreadForMeCount, unreadCount }) => (
              <ListItem
                key={id}
                before={<Tile id={id} />}
                title={name}
                href={`/communities/${id}`}
                after={<UnreadMarks posts={newPostCount} forMe={unreadForMeCount} all={unreadCount} />}
              >
                {viewerRole === 'manager' && (
                  <div>
                    <Badge kind="accent">
                      <Trans context="of a community">Manager</Trans>
                    </Badge>
                  </div>
                )}
              </ListItem>
            ))}
          </List>
        </Card>
      )}
      {communities?.pageInfo.hasNextPage && <LoadMore list={list} onLoad={() => fetchMore({ variables: { after: communities.pageInfo.endCursor } })} />}
    </Page>
  );
}
