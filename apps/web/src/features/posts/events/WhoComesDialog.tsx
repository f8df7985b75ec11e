import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Avatar, Button, Dialog, ErrorState, List, ListItem, Segmented, Spinner } from '@parvis/ui';
import { useState } from 'react';
import type { EventList } from '../../../platform/graphql/__generated__/graphql.ts';
import type { EventPost } from './EventFacts.tsx';
import { eventAnswersQuery } from './events.graphql.ts';

/** Who comes, who waits for a place, and who may come. */
export function WhoComesDialog({ post, onClose }: { post: EventPost; onClose: () => void }) {
  const { t } = useLingui();
  const { yesCount, waitingCount, maybeCount } = post.event;
  const [list, setList] = useState<EventList>(yesCount > 0 ? 'yes' : maybeCount > 0 ? 'maybe' : 'waiting');
  const { data, error, refetch, fetchMore } = useQuery(eventAnswersQuery, { variables: { postId: post.id, list }, fetchPolicy: 'network-only' });
  const answers = data?.post?.event?.answers;
  const options: { value: EventList; label: string }[] = [
    { value: 'yes', label: t`Come (${yesCount})` },
    ...(waitingCount > 0 ? [{ value: 'waiting' as const, label: t`Wait (${waitingCount})` }] : []),
    { value: 'maybe', label: t`Maybe (${maybeCount})` },
  ];
  return (
    <Dialog open onClose={onClose} title={<Trans>Who comes</Trans>} closeLabel={t`Close`}>
      <Segmented label={t`Which answers`} options={options} value={list} onChange={setList} />
      {error && !answers && <ErrorState title={<Trans>The list could not be read</Trans>} onRetry={() => void refetch()} retryLabel={<Trans>Try again</Trans>} />}
      {!error && !answers && <Spinner label={t`Loading`} />}
      {answers?.nodes.length === 0 && (
        <p className="muted">
          <Trans>Nobody yet.</Trans>
        </p>
      )}
      {answers && (
        <List>
          {answers.nodes.map(({ person }) => (
            <ListItem
              key={person.id}
              before={<Avatar id={person.id} name={person.name} photo={person.photoUrl} size="s" />}
              title={person.name}
              href={`/people/${person.id}`}
              detail={person.jobTitle}
            />
          ))}
        </List>
      )}
      {answers?.pageInfo.hasNextPage && (
        <Button wide onClick={() => void fetchMore({ variables: { after: answers.pageInfo.endCursor } })}>
          <Trans>Load more</Trans>
        </Button>
      )}
    </Dialog>
  );
}
