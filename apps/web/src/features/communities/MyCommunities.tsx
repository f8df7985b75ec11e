import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Count, NavGroup, NavItem, Tile } from '@parvis/ui';
import { useLocation } from 'react-router';
import { useLive } from '../../platform/live/use-live.ts';
import { myCommunitiesQuery } from './communities.graphql.ts';

/** How many stand in the rail; the directory has the rest. */
const shown = 8;

/** My communities, in the rail. */
export function MyCommunities() {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const { data, refetch } = useQuery(myCommunitiesQuery);
  useLive({ room: { kind: 'home' } }, ({ type }) => {
    if (type === 'membershipChanged' || type === 'postPosted' || type === 'missed') void refetch();
  });
  const communities = data?.viewer?.communities.nodes ?? [];
  if (communities.length === 0) return null;
  const current = communities.find(({ id }) => pathname.startsWith(`/communities/${id}`));
  const first = communities.slice(0, shown);
  return (
    <NavGroup heading={<Trans>My communities</Trans>}>
      {(current && !first.includes(current) ? [...first, current] : first).map(({ id, name, newPostCount }) => (
        <NavItem key={id} href={`/communities/${id}`} before={<Tile id={id} size="s" />} current={id === current?.id} unread={newPostCount > 0} after={newPostCount > 0 && <Count quiet label={t`${newPostCount} new posts`}>{newPostCount}</Count>}>
          {name}
        </NavItem>
      ))}
      {communities.length > shown && (
        <NavItem href="/communities/mine" icon="right" iconSize="s">
          <Trans>All my communities</Trans>
        </NavItem>
      )}
    </NavGroup>
  );
}
