import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Avatar, Badge, Button, Card, Chip, Chips, EmptyState, Icon, List, ListItem, PageHeader, SearchBox, SectionHead, VisuallyHidden, classNames } from '@parvis/ui';
import { useRef } from 'react';
import { useEntryPolicy } from '../../platform/navigation/use-entry-policy.ts';
import { useFilters, useSearch } from '../../platform/navigation/use-filters.ts';
import { FailedList, LoadingList } from '../../platform/page/ListStates.tsx';
import { LoadMore } from '../../platform/page/LoadMore.tsx';
import { Page } from '../../platform/page/Page.tsx';
import { roleNames } from '../identity/role-names.ts';
import { OrganizationTree } from '../entities/OrganizationTree.tsx';
import { useOrganization } from '../entities/use-organization.ts';
import { peopleQuery } from './people.graphql.ts';
import './people.css';

/** The directory of colleagues, by name and by place in the organization. */
export function PeoplePage() {
  const { t, i18n } = useLingui();
  const filters = useFilters();
  const search = filters.get('q') ?? '';
  const entityId = filters.get('entity');
  const organization = useOrganization();
  const entity = organization.entities.find(({ id }) => id === entityId);
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(peopleQuery, {
    variables: { search: search || null, entityId },
    fetchPolicy: useEntryPolicy(),
  });
  const list = useRef<HTMLUListElement>(null);
  const people = (data ?? (error ? undefined : previousData))?.people;
  const stale = !data && loading;
  const count = people?.nodes.length ?? 0;
  const entityName = entity?.name ?? '';
  return (
    <Page title={t`People`}>
      <PageHeader title={<Trans>Who does what?</Trans>} lede={<Trans>Your colleagues. Look for a name, a job, a site.</Trans>} />
      <form role="search" aria-label={t`Find a person`} className="stack stack--3" onSubmit={(event) => event.preventDefault()}>
        <div className="search-wide">
          <SearchBox label={t`A name, a job, a site`} {...useSearch(search, (value) => filters.set({ q: value }))} />
        </div>
        {entity && (
          <Chips label={t`Filters`}>
            <Chip set icon="tree" onClick={() => filters.set({ entity: null })}>
              {entityName}
              <Icon name="x" />
              <VisuallyHidden>{t`, remove`}</VisuallyHidden>
            </Chip>
          </Chips>
        )}
      </form>
      <div className="split split--side">
        <section className="stack stack--3" aria-labelledby="people">
          <SectionHead id="people" title={search ? <Trans>What matches “{search}”</Trans> : entity ? entityName : <Trans>All colleagues, by name</Trans>} />
          <p className="sr" role="status">
            {people && !stale && <Plural value={count} one="# person shown" other="# people shown" />}
          </p>
          {error && !people && <FailedList error={error} onRetry={() => void refetch()} />}
          {!error && !people && <LoadingList />}
          {people && count === 0 && (
            <Card>
              <EmptyState
                title={<Trans>Nobody matches</Trans>}
                action={
                  <Button
                    onClick={() => filters.set({ q: null, entity: null })}
                  >
                    <Trans>Clear the search</Trans>
                  </Button>
                }
              >
                <Trans>Check the spelling, or try a part of the name. Accents do not matter.</Trans>
              </EmptyState>
            </Card>
          )}
          {people && count > 0 && (
            <Card flush aria-busy={stale} className={classNames(stale && 'reading-list--stale')}>
              <List pad ref={list}>
                {people.nodes.map((person) => (
                  <ListItem
                    key={person.id}
                    before={<Avatar id={person.id} name={person.name} photo={person.photoUrl} />}
                    title={person.name}
                    href={`/people/${person.id}`}
                  >
                    <div>{person.jobTitle}</div>
                    <div className="small muted">{[person.entity?.name, person.site].filter(Boolean).join(' · ')}</div>
                    {(person.roles.length > 0 || person.managerOf.length > 0) && (
                      <div className="row row--tight marks">
                        {person.managerOf.length > 0 && (
                          <Badge kind="accent">
                            <Trans>Community manager</Trans>
                          </Badge>
                        )}
                        {person.roles.map(({ role }) => (
                          <Badge key={role}>{i18n._(roleNames[role])}</Badge>
                        ))}
                      </div>
                    )}
                  </ListItem>
                ))}
              </List>
            </Card>
          )}
          {people?.pageInfo.hasNextPage && !stale && <LoadMore list={list} onLoad={() => fetchMore({ variables: { after: people.pageInfo.endCursor } })} />}
        </section>
        <OrganizationTree organization={organization} current={entityId} hrefOf={(id) => `/people?${new URLSearchParams({ ...(search && { q: search }), ...(id && { entity: id }) }).toString()}`} />
      </div>
    </Page>
  );
}
