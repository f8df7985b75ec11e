import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { NavGroup, NavItem, Tile } from '@parvis/ui';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useLive } from '../../platform/live/use-live.ts';
import { showUnread } from '../../platform/page/unread.ts';
import { useReadingChanged } from '../following/reading-events.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { communityIdIn } from '../../platform/navigation/address.ts';
import { myCommunitiesQuery } from './communities.graphql.ts';
import { UnreadMarks } from './UnreadMarks.tsx';

/** How many stand in the rail; the directory has the rest. */
const shown = 8;
/** Comments come often, and few are addressed to me: what they change is asked for once in so many ms. */
const atMostOnceIn = 15_000;

/** My communities, in the rail. */
export function MyCommunities() {
  const { pathname } = useLocation();
  const { countsAllUnread } = useViewer();
  const { data, error, refetch } = useQuery(myCommunitiesQuery);
  const asking = useRef<ReturnType<typeof setTimeout>>(undefined);
  function soon() {
    asking.current ??= setTimeout(() => {
      asking.current = undefined;
      void refetch();
    }, atMostOnceIn);
  }
  useEffect(() => () => clearTimeout(asking.current), []);
  useLive({ room: { kind: 'home' } }, ({ type }) => {
    if (type === 'membershipChanged' || type === 'postPosted' || type === 'missed') void refetch();
    if (type === 'commentPosted') soon();
  });
  const forMe = data?.viewer?.unreadForMeCount ?? 0;
  const communities = data?.viewer?.communities.nodes ?? [];
  const any = communities.some(({ newPostCount }) => newPostCount > 0);
  useReadingChanged(({ act }) => {
    // What was read here has told how much is left in its community; the sum is asked for where there is one.
    if (act !== 'read' || forMe > 0) void refetch();
  });
  const all = communities.reduce((sum, { unreadCount }) => sum + unreadCount, 0);
  const count = countsAllUnread ? all : forMe;
  useEffect(() => showUnread({ count, any, ofAll: countsAllUnread }), [count, any, countsAllUnread]);
  // What stands below them waits for them.
  if (!data && !error) return <span hidden aria-busy="true" />;
  if (communities.length === 0) return null;
  const current = communities.find(({ id }) => /^\/communities\//.test(pathname) && communityIdIn(pathname.split('/')[2]) === id);
  const first = communities.slice(0, shown);
  return (
    <>
      <NavGroup heading={<Trans>My communities</Trans>}>
        {(current && !first.includes(current) ? [...first, current] : first).map(({ id, name, newPostCount, unreadForMeCount, unreadCount }) => (
          <NavItem key={id} href={`/communities/${id}`} before={<Tile id={id} size="s" />} current={id === current?.id} unread={newPostCount + unreadForMeCount > 0} after={<UnreadMarks posts={newPostCount} forMe={unreadForMeCount} all={unreadCount} />}>
            {name}
          </NavItem>
        ))}
        {communities.length > shown && (
          <NavItem href="/communities/mine" icon="right" iconSize="s">
            <Trans>All my communities</Trans>
          </NavItem>
        )}
      </NavGroup>
      <NavGroup short>
        <NavItem href="/communities/mine" icon="talks" current={pathname === '/communities/mine'} after={<UnreadMarks posts={any ? 1 : 0} forMe={forMe} all={all} />}>
          <Trans>My communities</Trans>
        </NavItem>
      </NavGroup>
    </>
  );
}
