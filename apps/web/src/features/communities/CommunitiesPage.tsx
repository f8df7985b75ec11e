import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { Button, Card, EmptyState, List, PageHeader, SearchBox, SectionHead, Segmented, Select, classNames } from '@parvis/ui';
import { useRef } from 'react';
import type { CommunityOrder } from '../../platform/graphql/__generated__/graphql.ts';
import { useEntryPolicy } from '../../platform/navigation/use-entry-policy.ts';
import { useFilters, useSearch } from '../../platform/navigation/use-filters.ts';
import { FailedList, LoadingList } from '../../platform/page/ListStates.tsx';
import { LoadMore } from '../../platform/page/LoadMore.tsx';
import { Page } from '../../platform/page/Page.tsx';
import { directoryQuery } from './communities.graphql.ts';
import './communities.css';
import { languageNames } from './community-words.ts';
import { CommunityRow } from './CommunityRow.tsx';
import { InvitationsNote } from './InvitationsNote.tsx';

const isOrder = (value: string | null): value is CommunityOrder => value === 'activity' || value === 'size' || value === 'name';

/** The directory of communities. */
export function CommunitiesPage() {
  const { t, i18n } = useLingui();
  const filters = useFilters();
  const search = filters.get('q') ?? '';
  const kind = filters.get('about');
  const language = filters.get('language') as Language | null;
  const asked = filters.get('order');
  // Unless another order is asked for: the nearest first where something is searched, else the most active.
  const order: CommunityOrder = isOrder(asked) ? asked : search ? 'match' : 'activity';
  const narrowed = Boolean(search || kind || language);
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(directoryQuery, {
    variables: { search: search || null, work: kind === null ? null : kind === 'work', language, order },
    fetchPolicy: useEntryPolicy(),
  });
  const list = useRef<HTMLUListElement>(null);
  const communities = (data ?? (error ? undefined : previousData))?.communities;
  const stale = !data && loading;
  const count = communities?.nodes.length ?? 0;
  const clear = () => filters.set({ q: null, about: null, language: null });

  return (
    <Page title={t`Communities`}>
      <PageHeader
        title={<Trans>Find your community</Trans>}
        lede={<Trans>Where people talk about one matter: work, a site, a shared interest.</Trans>}
        actions={
          <Button href="/communities/new" icon="plus">
            <Trans>Create a community</Trans>
          </Button>
        }
      />
      <InvitationsNote />
      <form role="search" aria-label={t`Find a community`} className="stack stack--3" onSubmit={(event) => event.preventDefault()}>
        <div className="search-wide">
          <SearchBox label={t`A name, a subject, a trade`} {...useSearch(search, (value) => filters.set({ q: value }))} />
        </div>
        <div className="filters">
          <Segmented
            label={t`About`}
            options={[
              { value: 'all', label: <Trans context="communities">All</Trans> },
              { value: 'work', label: <Trans>Work</Trans> },
              { value: 'beside', label: <Trans>Beside work</Trans> },
            ]}
            value={kind ?? 'all'}
            onChange={(value) => filters.set({ about: value === 'all' ? null : value })}
          />
          <Select label={t`Language`} value={language ?? ''} onChange={(event) => filters.set({ language: event.target.value })}>
            <option value="">{t`All languages`}</option>
            <option value="fr">{i18n._(languageNames.fr)}</option>
            <option value="en">{i18n._(languageNames.en)}</option>
          </Select>
          <Select label={t`Order`} value={order} onChange={(event) => filters.set({ order: event.target.value })}>
            {search && <option value="match">{t`Nearest to the search`}</option>}
            <option value="activity">{t`Most recently active`}</option>
            <option value="size">{t`Largest`}</option>
            <option value="name">{t`By name`}</option>
          </Select>
        </div>
      </form>
      <section className="stack stack--3" aria-labelledby="directory">
        <SectionHead id="directory" title={narrowed ? <Trans>What matches</Trans> : <Trans>All communities</Trans>} />
        <p className="sr" role="status">
          {communities && !stale && <Plural value={count} one="# community shown" other="# communities shown" />}
        </p>
        {error && !communities && <FailedList onRetry={() => void refetch()} />}
        {!error && !communities && <LoadingList />}
        {communities && count === 0 && (
          <Card>
            <EmptyState
              title={narrowed ? <Trans>No community matches</Trans> : <Trans>No community yet</Trans>}
              level={3}
              action={
                narrowed ? (
                  <Button onClick={clear}>
                    <Trans>Clear the search</Trans>
                  </Button>
                ) : (
                  <Button href="/communities/new">
                    <Trans>Create a community</Trans>
                  </Button>
                )
              }
            >
              {narrowed ? <Trans>Try another word, or fewer filters. If it does not exist yet, create it.</Trans> : <Trans>The first one can be yours.</Trans>}
            </EmptyState>
          </Card>
        )}
        {communities && count > 0 && (
          <Card flush aria-busy={stale} className={classNames(stale && 'reading-list--stale')}>
            <List pad ref={list}>
              {communities.nodes.map((community) => (
                <CommunityRow key={community.id} community={community} lastActivityAt={community.lastActivityAt ?? null} managers={community.managers} />
              ))}
            </List>
          </Card>
        )}
        {communities?.pageInfo.hasNextPage && !stale && (
          <LoadMore list={list} onLoad={() => fetchMore({ variables: { after: communities.pageInfo.endCursor } })} />
        )}
      </section>
    </Page>
  );
}
