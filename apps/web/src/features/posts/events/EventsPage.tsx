import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, EmptyState, List, PageHeader } from '@parvis/ui';
import { useRef } from 'react';
import { FailedList, LoadingList } from '../../../platform/page/ListStates.tsx';
import { LoadMore } from '../../../platform/page/LoadMore.tsx';
import { Page } from '../../../platform/page/Page.tsx';
import { EventLine } from './EventLine.tsx';
import { upcomingEventsQuery } from './events.graphql.ts';

/** All that comes: events that I answered, and those of my communities. */
export function EventsPage() {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const { data, error, refetch, fetchMore } = useQuery(upcomingEventsQuery, { variables: { first: 20 }, fetchPolicy: 'cache-and-network' });
  const events = data?.viewer?.upcomingEvents;
  return (
    <Page title={t`Events to come`}>
      <PageHeader
        title={<Trans>Events to come</Trans>}
        lede={<Trans>Those you answered, and those of your communities.</Trans>}
        actions={
          <Button icon="cal" href="/me/calendar">
            <Trans>Have them in my calendar</Trans>
          </Button>
        }
      />
      {error && !events && <FailedList error={error} onRetry={() => void refetch()} />}
      {!error && !events && <LoadingList />}
      {events?.nodes.length === 0 && (
        <Card>
          <EmptyState
            title={<Trans>Nothing is planned</Trans>}
            level={2}
            action={
              <Button kind="primary" href="/write">
                <Trans>Write an event</Trans>
              </Button>
            }
          >
            <Trans>Events are posted in communities, like anything else one writes: choose “Event” when you write.</Trans>
          </EmptyState>
        </Card>
      )}
      {events && events.nodes.length > 0 && (
        <Card flush>
          <List pad ref={list}>
            {events.nodes.map((post) => (
              <EventLine key={post.id} post={post} />
            ))}
          </List>
        </Card>
      )}
      {events?.pageInfo.hasNextPage && <LoadMore list={list} onLoad={() => fetchMore({ variables: { after: events.pageInfo.endCursor } })} />}
    </Page>
  );
}
