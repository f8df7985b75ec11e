import { useFragment, useQuery } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import { Note } from '@parvis/ui';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { CommunityCardFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { communityCardFragment } from './communities.graphql.ts';
import { wayInQuery } from './joining.graphql.ts';
import { WayIn } from './WayIn.tsx';

/** In the place of the field for a comment, for who reads an open community without belonging to it: the way in. Tells `onJoined` once the person belongs. */
export function JoinToComment({ communityId, onJoined }: { communityId: string; onJoined: () => void }) {
  const { data } = useQuery(wayInQuery, { variables: { communityId } });
  return data?.community ? <Offer from={data.community} onJoined={onJoined} /> : null;
}

function Offer({ from, onJoined }: { from: FragmentType<CommunityCardFragment>; onJoined: () => void }) {
  const { data, complete } = useFragment({ fragment: communityCardFragment, from });
  const role = complete ? (data as CommunityCardFragment).viewerRole : null;
  const before = useRef(role);
  const tell = useEffectEvent(onJoined);
  useEffect(() => {
    if (role && !before.current) tell();
    before.current = role;
  }, [role]);
  if (!complete || role) return null;
  const community = data as CommunityCardFragment;
  return (
    <Note kind="plain" icon="talk">
      <p>
        <Trans>Everyone can read here; to comment, one is a member of {community.name}.</Trans>
      </p>
      <WayIn community={community} />
    </Note>
  );
}
