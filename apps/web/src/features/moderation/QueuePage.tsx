import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { useEntryPolicy } from '../../platform/navigation/use-entry-policy.ts';
import { communityIdIn } from '../../platform/navigation/address.ts';
import { NotFoundPage } from '../../platform/page/NotFoundPage.tsx';
import { communityQueueQuery, queueQuery } from './queue.graphql.ts';
import { QueueView } from './QueueView.tsx';

/** How often an open queue asks whether something was reported: a report tells nobody but the managers, so no signal goes out. */
const pollInterval = 60_000;

/** `/moderation` and `/moderation/:reportedId`: what waits in all communities that I manage. */
export function QueuePage() {
  const { t } = useLingui();
  const { reportedId } = useParams();
  const fetchPolicy = useEntryPolicy();
  const { data, error, refetch, fetchMore } = useQuery(queueQuery, { fetchPolicy, pollInterval, notifyOnNetworkStatusChange: false });
  if (data?.viewer && !data.viewer.managesCommunities) return <NotFoundPage />;
  const queue = data?.viewer?.moderationQueue;
  return (
    <QueueView
      base="/moderation"
      title={t`Moderation`}
      queue={queue}
      error={error}
      opened={reportedId}
      onRefetch={() => void refetch()}
      onMore={() => void fetchMore({ variables: { after: queue?.pageInfo.endCursor } })}
    />
  );
}

/** `/communities/:communityId/moderation` and below: what waits in one of them. */
export function CommunityQueuePage() {
  const { t } = useLingui();
  const { communityId: part, reportedId } = useParams();
  const communityId = communityIdIn(part);
  const fetchPolicy = useEntryPolicy();
  const { data, error, refetch, fetchMore } = useQuery(communityQueueQuery, { variables: { communityId }, fetchPolicy, pollInterval, notifyOnNetworkStatusChange: false });
  const community = data?.community;
  if (data && !community?.viewerCanManage) return <NotFoundPage />;
  const name = community?.name ?? '';
  return (
    <QueueView
      base={`/communities/${communityId}/moderation`}
      title={name ? t`Moderation – ${name}` : t`Moderation`}
      community={community ?? undefined}
      queue={community?.reportedThings}
      error={error}
      opened={reportedId}
      onRefetch={() => void refetch()}
      onMore={() => void fetchMore({ variables: { after: community?.reportedThings.pageInfo.endCursor } })}
    />
  );
}
