import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonSet, Card, classNames, EmptyState, Icon, List, ListItem, PageHeader, SearchBox, VisuallyHidden } from '@parvis/ui';
import { useRef, useState } from 'react';
import type { BookmarksQuery } from '../../../platform/graphql/__generated__/graphql.ts';
import { postPath } from '../../../platform/navigation/address.ts';
import { useFilters, useSearch } from '../../../platform/navigation/use-filters.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { FailedList, LoadingList } from '../../../platform/page/ListStates.tsx';
import { LoadMore } from '../../../platform/page/LoadMore.tsx';
import { Page } from '../../../platform/page/Page.tsx';
import { useKeptFocus } from '../../../platform/page/use-kept-focus.ts';
import { BookmarkDialog } from './BookmarkDialog.tsx';
import { bookmarksQuery } from './bookmarks.graphql.ts';
import { useRemoveBookmark } from './use-remove-bookmark.tsx';
import '../../communities/communities.css';

type Bookmark = NonNullable<BookmarksQuery['viewer']>['bookmarks']['nodes'][number];

/** `/me/bookmarks`: what I put aside, with my notes; what is sought among it stands in the address. */
export function BookmarksPage() {
  const { t } = useLingui();
  const filters = useFilters();
  const search = filters.get('q') ?? '';
  const field = useRef<HTMLInputElement>(null);
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(bookmarksQuery, {
    variables: { search: search || null },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const bookmarks = (data ?? (error ? undefined : previousData))?.viewer?.bookmarks;
  const stale = !data && loading;
  const count = bookmarks?.nodes.length ?? 0;
  const clear = () => {
    filters.set({ q: null });
    // The button goes with what it stood beside.
    field.current?.focus();
  };
  const { place, hold } = useKeptFocus<HTMLUListElement>(bookmarks?.nodes.length);
  return (
    <Page title={t`Put aside`}>
      <PageHeader title={<Trans>Put aside</Trans>} lede={<Trans>Posts and comments to come back to, with your own notes. Nobody else sees this list.</Trans>} />
      <form role="search" aria-label={t`Find what you put aside`} onSubmit={(event) => event.preventDefault()}>
        <div className="search-wide">
          <SearchBox ref={field} label={t`A note, a title, a word`} {...useSearch(search, (value) => filters.set({ q: value }))} />
        </div>
      </form>
      <p className="sr" role="status">
        {search && bookmarks && !stale && (count > 0 ? <Plural value={count} one="# thing put aside shown" other="# things put aside shown" /> : <Trans>Nothing put aside matches</Trans>)}
      </p>
      {error && !bookmarks && <FailedList error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      {!error && (!bookmarks || (count === 0 && !search && stale)) && <LoadingList lines={3} />}
      {bookmarks && count === 0 && search && (
        <Card aria-busy={stale} className={classNames(stale && 'reading-list--stale')}>
          <EmptyState
            title={<Trans>Nothing put aside matches</Trans>}
            level={2}
            action={
              <Button onClick={clear}>
                <Trans>Clear the search</Trans>
              </Button>
            }
          >
            <Trans>Each word has to stand in your note, the title or the text. Accents do not matter.</Trans>
          </EmptyState>
        </Card>
      )}
      {bookmarks && count === 0 && !search && !stale && (
        <Card>
          <EmptyState
            title={<Trans>Nothing put aside</Trans>}
            level={2}
            action={
              <Button kind="primary" href="/">
                <Trans>Read what is new</Trans>
              </Button>
            }
          >
            <Trans>To read it later, choose “Put aside” in the menu of a post or a comment; you can be reminded of it.</Trans>
          </EmptyState>
        </Card>
      )}
      {bookmarks && count > 0 && (
        <Card flush aria-busy={stale} className={classNames(stale && 'reading-list--stale')}>
          <List pad ref={place} onClick={hold}>
            {bookmarks.nodes.map((bookmark) => (
              <BookmarkRow key={bookmark.id} bookmark={bookmark} />
            ))}
          </List>
        </Card>
      )}
      {bookmarks?.pageInfo.hasNextPage && !stale && <LoadMore list={place} onLoad={() => fetchMore({ variables: { after: bookmarks.pageInfo.endCursor } })} />}
    </Page>
  );
}

function BookmarkRow({ bookmark }: { bookmark: Bookmark }) {
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const remove = useRemoveBookmark();
  const { post, comment, note, remindAt } = bookmark;
  if (!post) return null;
  const name = post.title ?? post.excerpt;
  const author = (comment ?? post).author.name;
  const [day, time] = remindAt ? [format.day(remindAt), format.time(remindAt)] : ['', ''];
  const thingId = comment?.id ?? post.id;
  return (
    <ListItem
      before={<Icon name="mark" />}
      title={name}
      titleLang={post.language}
      href={postPath(post, comment?.id)}
      detail={
        <>
          {comment ? <Trans>Comment by {author}</Trans> : author}
          {' · '}
          <span lang={post.community.language}>{post.community.name}</span>
        </>
      }
    >
      <div className="stack stack--3">
        {comment && <p className="muted" lang={comment.language}>{comment.excerpt}</p>}
        {note && <p>{note}</p>}
        {remindAt && (
          <p className="small muted">
            {Date.parse(remindAt) > Date.now() ? (
              <Trans>
                You will be reminded on {day} at {time}.
              </Trans>
            ) : (
              <Trans>You were reminded on {day}.</Trans>
            )}
          </p>
        )}
        <ButtonSet>
          <Button onClick={() => setEditing(true)}>
            <Trans>Note and reminder</Trans>
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
          <Button kind="quiet" onClick={() => void remove(thingId, { note, remindAt: remindAt ?? null })}>
            <Trans>No longer aside</Trans>
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
        </ButtonSet>
      </div>
      {editing && <BookmarkDialog thingId={thingId} onClose={() => setEditing(false)} />}
    </ListItem>
  );
}
