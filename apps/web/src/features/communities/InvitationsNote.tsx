import { useQuery } from '@apollo/client/react';
import { lazily } from '@parvis/ui';
import { Suspense, useState } from 'react';
import { useLive } from '../../platform/live/use-live.ts';
import { invitationsQuery } from './joining.graphql.ts';

// Most days nobody is invited: what draws them is fetched when someone is.
const InvitationList = lazily(() => import('./InvitationList.tsx').then((module) => ({ default: module.InvitationList })));

/** Invitations that wait for an answer; nothing where there are none. */
export function InvitationsNote() {
  const { data, refetch } = useQuery(invitationsQuery, { fetchPolicy: 'cache-and-network' });
  useLive({ room: { kind: 'home' } }, ({ type }) => {
    if (type === 'membershipChanged' || type === 'missed') void refetch();
  });
  const invitations = data?.viewer?.invitations.nodes;
  // Once there was one it stays, empty: it says where the focus goes after the last answer.
  const [needed, setNeeded] = useState(false);
  if (!needed && invitations?.length) setNeeded(true);
  return needed && invitations ? (
    <Suspense fallback={null}>
      <InvitationList invitations={invitations} />
    </Suspense>
  ) : null;
}
