import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Avatar, Badge, Button, Card, EmptyState, List, ListItem, SearchBox, SectionHead, classNames, lazily } from '@parvis/ui';
import { Suspense, useRef, useState } from 'react';
import type { MembersQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useEntryPolicy } from '../../platform/navigation/use-entry-policy.ts';
import { useFilters, useSearch } from '../../platform/navigation/use-filters.ts';
import { FailedList, LoadingList } from '../../platform/page/ListStates.tsx';
import { LoadMore } from '../../platform/page/LoadMore.tsx';
import { useCommunity } from './community-context.ts';
import { MemberActs } from './MemberActs.tsx';
import { membersQuery } from './members.graphql.ts';
import { PendingInvitations } from './PendingInvitations.tsx';

const InviteDialog = lazily(() => import('./InviteDialog.tsx').then((module) => ({ default: module.InviteDialog })));

export type Member = NonNullable<NonNullable<MembersQuery['community']>['members']>['nodes'][number];

/** Who belongs: managers first. */
export function MembersTab() {
  const { t } = useLingui();
  const community = useCommunity();
  const filters = useFilters();
  const search = filters.get('q') ?? '';
  const [inviting, setInviting] = useState(false);
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(membersQuery, {
    variables: { id: community.id, search: search || null },
    fetchPolicy: useEntryPolicy(),
  });
  const list = useRef<HTMLUListElement>(null);
  const members = (data ?? (error ? undefined : previousData))?.community?.members;
  const stale = !data && loading;
  const count = members?.nodes.length ?? 0;
  return (
    <>
      <section className="stack stack--3" aria-labelledby="members">
        <SectionHead id="members" title={<Trans>Members</Trans>}>
          {community.viewerCanManage && (
            <Button href={`/communities/${community.id}/many`} icon="people">
              <Trans>Invite many</Trans>
            </Button>
          )}
          {community.viewerCanInvite && (
            <Button icon="plus" onClick={() => setInviting(true)}>
              <Trans>Invite people</Trans>
            </Button>
          )}
        </SectionHead>
        <form role="search" aria-label={t`Find a member`} onSubmit={(event) => event.preventDefault()}>
          <SearchBox label={t`A name, a job, a site`} {...useSearch(search, (value) => filters.set({ q: value }))} />
        </form>
        <p className="sr" role="status">
          {members && !stale && search && <Plural value={count} one="# member shown" other="# members shown" />}
        </p>
        {error && !members && <FailedList error={error} onRetry={() => void refetch()} />}
        {!error && !members && <LoadingList />}
        {members && count === 0 && (
          <Card>
            <EmptyState
              title={<Trans>Nobody by that name here</Trans>}
              action={
                <Button onClick={() => filters.set({ q: null })}>
                  <Trans>Show all members</Trans>
                </Button>
              }
            >
              <Trans>Try a part of the name, or look in the directory of the company.</Trans>
            </EmptyState>
          </Card>
        )}
        {members && count > 0 && (
          <Card flush aria-busy={stale} className={classNames(stale && 'reading-list--stale')}>
            <List pad ref={list}>
              {members.nodes.map((member) => (
                <MemberRow key={member.person.id} member={member} />
              ))}
            </List>
          </Card>
        )}
        {members?.pageInfo.hasNextPage && !stale && (
          <LoadMore list={list} onLoad={() => fetchMore({ variables: { after: members.pageInfo.endCursor } })} />
        )}
      </section>
      {community.viewerCanManage && <PendingInvitations communityId={community.id} />}
      {inviting && (
        <Suspense fallback={null}>
          <InviteDialog community={community} onClose={() => setInviting(false)} />
        </Suspense>
      )}
    </>
  );
}

function MemberRow({ member }: { member: Member }) {
  const { person } = member;
  const community = useCommunity();
  const format = useFormat();
  const since = format.date(member.joinedAt);
  return (
    <ListItem
      before={<Avatar id={person.id} name={person.name} photo={person.photoUrl} />}
      title={person.name}
      href={`/people/${person.id}`}
      detail={[person.jobTitle, person.site].filter(Boolean).join(', ')}
      after={community.viewerCanManage && <MemberActs member={member} />}
    >
      <div className="facts">
        {member.role === 'manager' && (
          <Badge kind="accent">
            <Trans context="of a community">Manager</Trans>
          </Badge>
        )}
        <span>
          <Trans>here since {since}</Trans>
        </span>
      </div>
    </ListItem>
  );
}
