import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Card, SectionHead } from '@parvis/ui';
import { useState } from 'react';
import { useCommunity } from '../community-context.ts';
import { OutsideNote } from '../OutsideNote.tsx';
import { RulesCard } from '../rules/RulesCard.tsx';
import { bulkInvitationsQuery } from './bulk.graphql.ts';
import { BulkReport } from './BulkReport.tsx';
import { InviteMany } from './InviteMany.tsx';

/** How many people come at once: a list, an entity, or a rule that follows the organization. For its managers. */
export function BulkTab() {
  const community = useCommunity();
  const [at, setAt] = useState<string | null>(null);
  const { data, refetch } = useQuery(bulkInvitationsQuery, { variables: { id: community.id }, skip: !community.viewerCanManage, fetchPolicy: 'cache-and-network' });
  if (!community.viewerCanManage) return <OutsideNote community={community} />;
  const all = data?.community?.bulkInvitations ?? [];
  // What was begun here, else what still waits or runs.
  const shown = all.find(({ id }) => id === at) ?? all.find(({ finishedAt, cancelledAt }) => !finishedAt && !cancelledAt);
  return (
    <>
      <Card className="stack" aria-labelledby="invite-many">
        <SectionHead id="invite-many" title={<Trans>Invite many people</Trans>} />
        {shown ? (
          <BulkReport key={shown.id} bulk={shown} onChange={() => void refetch()} onAgain={() => setAt('none')} />
        ) : (
          <InviteMany
            communityId={community.id}
            onReady={(id) => {
              setAt(id);
              void refetch();
            }}
          />
        )}
      </Card>
      <RulesCard community={community} />
    </>
  );
}
