import { useFragment, useQuery } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Badge, Card, CardBody, Cover, Icon, Skeleton, TabNav, type Tint } from '@parvis/ui';
import { Navigate, Outlet, useLocation, useParams } from 'react-router';
import { Failed } from '../../platform/page/Failed.tsx';
import type { CommunityCardFragment, CommunityPageQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useLive } from '../../platform/live/use-live.ts';
import { communityIdIn, communityPath, useCurrentAddress } from '../../platform/navigation/address.ts';
import { NotFoundPage } from '../../platform/page/NotFoundPage.tsx';
import { Page } from '../../platform/page/Page.tsx';
import { FollowCommunity } from '../following/follows/FollowOf.tsx';
import { WelcomeNote } from './about/WelcomeNote.tsx';
import { SuccessionNote } from '../administration/succession/SuccessionNote.tsx';
import { communityCardFragment, communityPageQuery } from './communities.graphql.ts';
import './communities.css';
import { CommunityAside } from './CommunityAside.tsx';
import type { CommunityInFrame } from './community-context.ts';
import { ArchivedNote } from './ArchivedNote.tsx';
import { OfficialBadge } from './OfficialCard.tsx';
import { QuietNote } from './QuietNote.tsx';
import { visibilityWords } from './community-words.ts';
import { MemberMenu } from './MemberMenu.tsx';
import { OutsideNote, StandingNote } from './OutsideNote.tsx';
import { WayIn } from './WayIn.tsx';

/** A community: what it is, how one gets in, and its tabs. The first tab is its posts. */
export function CommunityPage() {
  const { t } = useLingui();
  const params = useParams();
  const communityId = communityIdIn(params.communityId);
  const { data, error, refetch } = useQuery(communityPageQuery, { variables: { id: communityId }, fetchPolicy: 'cache-and-network' });
  useLive({ room: { kind: 'community', id: communityId } }, (signal) => {
    if (signal.type === 'missed' || (signal.type === 'membershipChanged' && signal.communityId === communityId)) void refetch();
  });
  const into = data?.community?.mergedInto;
  useCurrentAddress(into ? null : data?.community, communityPath);
  if (into) return <Navigate replace to={communityPath(into)} />;
  if (data?.community) return <SeenCommunity key={communityId} community={data.community} />;
  if (data) return <NotFoundPage />;
  return (
    <Page title={t`Community`} hiddenHeading>
      {error ? (
        <Failed error={error} title={<Trans>This community could not be read</Trans>} onRetry={() => refetch()} />
      ) : (
        <Card flush aria-busy="true" aria-label={t`Loading`}>
          <div className="cover cover--tall" />
          <CardBody className="stack">
            <Skeleton width="50%" height="2rem" />
            <Skeleton width="35%" />
          </CardBody>
        </Card>
      )}
    </Page>
  );
}

function SeenCommunity({ community: from }: { community: NonNullable<CommunityPageQuery['community']> }) {
  const { data, complete } = useFragment({ fragment: communityCardFragment, from: from as FragmentType<CommunityCardFragment> });
  if (!complete) return null;
  return <Shown community={{ ...from, ...(data as CommunityCardFragment) }} />;
}

function Shown({ community }: { community: CommunityInFrame }) {
  const { t } = useLingui();
  const tabs = useTabs(community);
  const { id, name } = community;
  const tab = useLocation().pathname.split('/')[3] ?? '';
  const tabName = tabs.find(({ current }) => current)?.label ?? '';
  // Who is only invited to a secret community knows its name and what it is for.
  const knowsAround = community.memberCount !== null;
  const mayRead = community.viewerCanReadInside || tab === 'about';
  return (
    <Page
      title={tab ? `${tabName} – ${name}` : name}
      aside={knowsAround && tab !== 'settings' ? <CommunityAside community={community} brief={tab === 'about'} /> : undefined}
      asideLabel={t`About this community`}
    >
      <Card flush aria-labelledby="community">
        <Cover id={id} tall paving={community.cover.paving ?? undefined} tint={(community.cover.tint ?? undefined) as Tint | undefined} />
        <CardBody className="stack stack--3">
          <div className="row row--between community-head">
            <div className="stack stack--1">
              <h1 id="community" lang={community.language}>{name}</h1>
              {community.formerName && (
                <p className="small muted">
                  <Trans>Formerly {community.formerName}</Trans>
                </p>
              )}
            </div>
            <div className="btnset">
              {community.viewerRole ? <MemberMenu community={community} /> : <WayIn community={community} primary />}
            </div>
          </div>
          <Facts community={community} />
          <p className={knowsAround ? 'only-phone' : undefined}>
            <span lang={community.language}>{community.purpose}</span>
            {knowsAround && tab !== 'about' && (
              <>
                {' '}
                <Anchor href={`${communityPath(community)}/about`}>
                  <Trans>About and house rules</Trans>
                </Anchor>
              </>
            )}
          </p>
          {knowsAround && <FollowCommunity id={id} name={name} />}
        </CardBody>
        {knowsAround && <TabNav className="community-tabs" label={t`In this community`} items={tabs} />}
      </Card>
      <StandingNote community={community} />
      <ArchivedNote community={community} />
      <QuietNote community={community} />
      {tab !== 'settings' && <WelcomeNote community={community} />}
      {community.viewerRole && <SuccessionNote community={community} />}
      {mayRead && knowsAround ? <Outlet context={community} /> : <OutsideNote community={community} />}
    </Page>
  );
}

function Facts({ community }: { community: CommunityInFrame }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { icon, kind } = visibilityWords[community.visibility];
  const members = community.memberCount ?? 0;
  const shownMembers = format.number(members);
  return (
    <p className="facts">
      <span>
        <Icon name={icon} />
        {i18n._(kind)}
      </span>
      {community.memberCount !== null && (
        <span>
          <Plural value={members} one={`${shownMembers} member`} other={`${shownMembers} members`} />
        </span>
      )}
      <span>{community.work ? <Trans>About work</Trans> : <Trans>Beside work</Trans>}</span>
      {community.mark && <OfficialBadge />}
      {community.archivedAt && (
        <Badge icon="lock">
          <Trans>Archived, read only</Trans>
        </Badge>
      )}
    </p>
  );
}

function useTabs(community: CommunityInFrame) {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const base = communityPath(community);
  const waiting = community.pendingRequestCount ?? 0;
  const items = [
    { href: base, label: t`Posts` },
    { href: `${base}/about`, label: t`About` },
    ...(community.viewerCanReadInside ? [{ href: `${base}/files`, label: t`Files` }, { href: `${base}/members`, label: t`Members` }] : []),
    ...(community.viewerCanManage && (community.visibility !== 'open' || waiting > 0)
      ? [{ href: `${base}/requests`, label: t`Requests`, ...(waiting > 0 && { count: waiting, countLabel: t`${waiting} waiting` }) }]
      : []),
    ...(community.viewerCanManage ? [{ href: `${base}/care`, label: t`Care` }] : []),
    ...(community.viewerCanManage ? [{ href: `${base}/settings`, label: t`Settings` }] : []),
  ];
  return items.map((item) => ({ ...item, current: pathname === item.href }));
}
