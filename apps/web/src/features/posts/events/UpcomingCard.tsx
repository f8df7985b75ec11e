import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Card, LinkButton, List, SectionHead, Skeleton, VisuallyHidden } from '@parvis/ui';
import { useId } from 'react';
import { EventLine } from './EventLine.tsx';
import { communityEventsQuery, upcomingEventsQuery } from './events.graphql.ts';

/** Beside the home feed: what comes next of my answers and of my communities. */
export function UpcomingCard() {
  const { t } = useLingui();
  const id = useId();
  const { data, error, refetch } = useQuery(upcomingEventsQuery, { variables: { first: 5 }, fetchPolicy: 'cache-and-network' });
  const events = data?.viewer?.upcomingEvents.nodes;
  return (
    <Card panel className="stack upcoming" aria-labelledby={id}>
      <SectionHead id={id} title={<Trans>Coming up</Trans>}>
        <Anchor href="/events">
          <Trans>All events</Trans>
        </Anchor>
      </SectionHead>
      {error && !events && (
        <p>
          <Trans>This could not be read.</Trans>{' '}
          <LinkButton onClick={() => void refetch()}>
            <Trans>Try again</Trans>
          </LinkButton>
        </p>
      )}
      {!events && !error && (
        <div role="status">
          <VisuallyHidden>{t`Loading`}</VisuallyHidden>
          <Skeleton width="80%" height="3.5rem" />
        </div>
      )}
      {events?.length === 0 && (
        <p className="muted">
          <Trans>No event is planned in your communities.</Trans>
        </p>
      )}
      {events && events.length > 0 && (
        <List>
          {events.map((post) => (
            <EventLine key={post.id} post={post} />
          ))}
        </List>
      )}
    </Card>
  );
}

/** Beside a community: what comes next there. Nothing where nothing is planned. */
export function CommunityEvents({ communityId }: { communityId: string }) {
  const id = useId();
  const { data } = useQuery(communityEventsQuery, { variables: { communityId }, fetchPolicy: 'cache-and-network' });
  const events = data?.community?.upcomingEvents.nodes ?? [];
  if (events.length === 0) return null;
  return (
    <Card panel className="stack" aria-labelledby={id}>
      <h2 id={id}>
        <Trans>Coming up</Trans>
      </h2>
      <List>
        {events.map((post) => (
          <EventLine key={post.id} post={post} within />
        ))}
      </List>
    </Card>
  );
}
