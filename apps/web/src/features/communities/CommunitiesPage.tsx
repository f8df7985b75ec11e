import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, EmptyState, List, PageHeader, SectionHead, classNames } from '@parvis/ui';
import { useRef } from 'react';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useEntryPolicy } from '../../platform/navigation/use-entry-policy.ts';
import { useKeptList } from '../../platform/navigation/use-kept-list.ts';
import { FailedList, LoadingList } from '../../platform/page/ListStates.tsx';
import { LoadMore } from '../../platform/page/LoadMore.tsx';
import { Page } from '../../platform/page/Page.tsx';
import { FollowTopic } from '../following/follows/FollowOf.tsx';
import './communities.css';
import { CommunityRow } from './CommunityRow.tsx';
import { DirectoryFilters } from './directory/DirectoryFilters.tsx';
import { directoryChoicesQuery, directoryQuery, suggestedCommunitiesQuery } from './directory/directory.graphql.ts';
import { NearYou } from './directory/NearYou.tsx';
import { TopicTiles } from './directory/TopicTiles.tsx';
import { useDirectory } from './directory/use-directory.ts';
import { InvitationsNote } from './InvitationsNote.tsx';

/** The directory of communities. */
export function CommunitiesPage() {
  const { t } = useLingui();
  const format = useFormat();
  const directory = useDirectory();
  const { variables, order, narrowed, clear } = directory;
  useKeptList('communities');
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(directoryQuery, { variables: { ...variables, order }, fetchPolicy: useEntryPolicy() });
  const choices = useQuery(directoryChoicesQuery, { variables, fetchPolicy: 'cache-and-network' });
  const near = useQuery(suggestedCommunitiesQuery, { skip: narrowed });
  const list = useRef<HTMLUListElement>(null);
  // What stands above the list comes with it: coming later it would push it down.
  const above = narrowed || Boolean((choices.data ?? choices.error) && (near.data ?? near.error));
  const communities = above ? (data ?? (error ? undefined : previousData))?.communities : undefined;
  const stale = !data && loading;
  const count = communities?.nodes.length ?? 0;
  const known = (choices.data ?? choices.previousData)?.communityFacets;
  const total = choices.data?.communityFacets.totalCount;
  const totalNumber = format.number(total ?? 0);

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
      <DirectoryFilters directory={directory} choices={known} />
      {variables.topic && <FollowTopic topic={variables.topic} />}
      {!narrowed && communities && (
        <>
          <TopicTiles topics={known?.topics ?? []} />
          <NearYou suggestions={near.data?.viewer?.suggestedCommunities ?? []} />
        </>
      )}
      {error && !communities && <FailedList error={error} onRetry={() => void refetch()} />}
      {!error && !communities && <LoadingList />}
      {communities && (
        <section className="stack stack--3" aria-labelledby="directory">
          <SectionHead id="directory" title={narrowed ? <Trans>What matches</Trans> : <Trans>All communities</Trans>}>
            <span className="muted small">{total != null && total > 0 && <Plural value={total} one={`${totalNumber} community`} other={`${totalNumber} communities`} />}</span>
          </SectionHead>
          <p className="sr" role="status">
            {!stale && <Plural value={count} one="# community shown" other="# communities shown" />}
          </p>
          {count === 0 && <Nothing narrowed={narrowed} onClear={clear} />}
          {count > 0 && (
            <Card flush aria-busy={stale} className={classNames(stale && 'reading-list--stale')}>
              <List pad ref={list}>
                {communities.nodes.map((community) => (
                  <CommunityRow key={community.id} community={community} lastActivityAt={community.lastActivityAt ?? null} managers={community.managers} />
                ))}
              </List>
            </Card>
          )}
          {communities.pageInfo.hasNextPage && !stale && <LoadMore list={list} onLoad={() => fetchMore({ variables: { after: communities.pageInfo.endCursor } })} />}
        </section>
      )}
    </Page>
  );
}

function Nothing({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
  return (
    <Card>
      <EmptyState
        title={narrowed ? <Trans>No community matches</Trans> : <Trans>No community yet</Trans>}
        level={3}
        action={
          narrowed ? (
            <Button onClick={onClear}>
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
  );
}
