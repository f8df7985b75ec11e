import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, EmptyState, List, SearchBox, SectionHead, Segmented, classNames } from '@parvis/ui';
import { useRef } from 'react';
import type { FileSort } from '../../../platform/graphql/__generated__/graphql.ts';
import { communityPath } from '../../../platform/navigation/address.ts';
import { useEntryPolicy } from '../../../platform/navigation/use-entry-policy.ts';
import { useFilters, useSearch } from '../../../platform/navigation/use-filters.ts';
import { useKeptList } from '../../../platform/navigation/use-kept-list.ts';
import { FailedList, LoadingList } from '../../../platform/page/ListStates.tsx';
import { LoadMore } from '../../../platform/page/LoadMore.tsx';
import { useCommunity } from '../community-context.ts';
import { communityFilesQuery } from './files-tab.graphql.ts';
import { HeldFileRow } from './HeldFileRow.tsx';
import './files-tab.css';

/** What people attached to the posts and comments of a community, the last posted first. */
export function FilesTab() {
  const { t } = useLingui();
  const community = useCommunity();
  const filters = useFilters();
  const search = filters.get('q') ?? '';
  const sort = sortIn(filters.get('sort'));
  useKeptList('files', { __typename: 'Community', id: community.id });
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(communityFilesQuery, {
    variables: { id: community.id, sort, search: search || null },
    fetchPolicy: useEntryPolicy(),
  });
  const list = useRef<HTMLUListElement>(null);
  const shown = (data ?? (error ? undefined : previousData))?.community;
  const stale = !data && loading;
  const count = shown?.files.nodes.length ?? 0;
  const narrowed = Boolean(search || sort);
  const all = () => filters.set({ q: null, sort: null });
  return (
    <section className="stack stack--3" aria-labelledby="files">
      <SectionHead id="files" title={<Trans>Files</Trans>} />
      <div className="files-filters">
        <form role="search" aria-label={t`Find a file`} onSubmit={(event) => event.preventDefault()}>
          <SearchBox label={t`A part of the name`} {...useSearch(search, (value) => filters.set({ q: value }))} />
        </form>
        <Segmented
          label={t`Sort of files`}
          value={sort ?? 'all'}
          onChange={(value) => filters.set({ sort: value === 'all' ? null : value })}
          options={[
            { value: 'all', label: t({ message: 'All', context: 'files' }) },
            { value: 'images', label: t`Images` },
            { value: 'documents', label: t`Documents` },
          ]}
        />
      </div>
      <p className="sr" role="status">
        {shown && !stale && narrowed && <Plural value={count} one="# file shown" other="# files shown" />}
      </p>
      {error && !shown && <FailedList error={error} onRetry={() => void refetch()} />}
      {!error && !shown && <LoadingList />}
      {shown && count === 0 && (
        <Card>
          {narrowed ? (
            <EmptyState title={<Trans>No file matches</Trans>} level={3} action={<Button onClick={all}><Trans>Show all files</Trans></Button>}>
              <Trans>Try a part of its name, or another sort of files.</Trans>
            </EmptyState>
          ) : (
            <NoFiles mayPost={shown.viewerCanPost} />
          )}
        </Card>
      )}
      {shown && count > 0 && (
        <Card flush aria-busy={stale} className={classNames(stale && 'reading-list--stale')}>
          <List pad ref={list}>
            {shown.files.nodes.map((held) => held.file && <HeldFileRow key={`${held.comment?.id ?? held.post?.id ?? ''} ${held.file.id}`} held={held} />)}
          </List>
        </Card>
      )}
      {shown?.files.pageInfo.hasNextPage && !stale && <LoadMore list={list} onLoad={() => fetchMore({ variables: { after: shown.files.pageInfo.endCursor } })} />}
    </section>
  );
}

/** Where none was ever posted: what one does next. */
function NoFiles({ mayPost }: { mayPost: boolean }) {
  const community = useCommunity();
  return (
    <EmptyState
      title={<Trans>No files yet</Trans>}
      level={3}
      action={
        mayPost ? (
          <Button href={`/write?community=${community.id}`} icon="pen"><Trans>Write a post</Trans></Button>
        ) : (
          <Button href={communityPath(community)}><Trans>See its posts</Trans></Button>
        )
      }
    >
      <Trans>What people attach to their posts and comments here can be found again in this place.</Trans>
    </EmptyState>
  );
}

const sortIn = (typed: string | null): FileSort | null => (typed === 'images' || typed === 'documents' ? typed : null);
