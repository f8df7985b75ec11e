import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { languageOf } from '@parvis/domain';
import { Anchor, Button, ButtonSet, Card, EmptyState, Icon, LinkButton, List, ListItem, PageHeader, useToast, VisuallyHidden } from '@parvis/ui';
import { useRef, useState } from 'react';
import { Refused } from '../../platform/acts/Refused.tsx';
import { useAct } from '../../platform/acts/use-act.ts';
import type { DraftsQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useLive } from '../../platform/live/use-live.ts';
import { FailedList, LoadingList } from '../../platform/page/ListStates.tsx';
import { LoadMore } from '../../platform/page/LoadMore.tsx';
import { Page } from '../../platform/page/Page.tsx';
import { useViewer } from '../../platform/session/viewer.ts';
import { QueuedPosts } from '../posts/QueuedPosts.tsx';
import { destinationOf } from './destination.ts';
import { device } from './device.ts';
import { draftServer } from './draft-server.ts';
import './drafts.css';
import { discardDraftMutation, draftsQuery, saveDraftMutation } from './drafts.graphql.ts';
import { lineFor } from './lines.ts';

type Draft = NonNullable<DraftsQuery['viewer']>['drafts']['nodes'][number];

/** `/me/drafts`: what I am writing, on any of my devices. */
export function DraftsPage() {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const { data, error, refetch, fetchMore } = useQuery(draftsQuery, { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const drafts = data?.viewer?.drafts;
  useLive({ room: { kind: 'me' } }, (signal) => {
    if (signal.type === 'draftChanged' || signal.type === 'missed') void refetch().catch(() => undefined);
  });
  return (
    <Page title={t`My drafts`}>
      <PageHeader title={<Trans>My drafts</Trans>} lede={<Trans>What you are writing is kept by itself, and waits here for you on all your devices. Nobody else sees it.</Trans>} />
      <QueuedPosts />
      {error && !drafts && <FailedList error={error} onRetry={() => void refetch()} />}
      {!error && !drafts && <LoadingList lines={3} />}
      {drafts?.nodes.length === 0 && (
        <Card>
          <EmptyState
            title={<Trans>No draft is waiting</Trans>}
            level={2}
            action={
              <Button kind="primary" icon="pen" href="/write">
                <Trans>Write</Trans>
              </Button>
            }
          >
            <Trans>When you write and do not send at once, your text stands here: close the page, change device, come back when you want.</Trans>
          </EmptyState>
        </Card>
      )}
      {drafts && drafts.nodes.length > 0 && (
        <Card flush>
          <List pad ref={list}>
            {drafts.nodes.map((draft) => (
              <DraftRow key={draft.id} draft={draft} onChanged={() => void refetch().catch(() => undefined)} />
            ))}
          </List>
        </Card>
      )}
      {drafts?.pageInfo.hasNextPage && <LoadMore list={list} onLoad={() => fetchMore({ variables: { after: drafts.pageInfo.endCursor } })} />}
    </Page>
  );
}

/** Where one goes on writing; null where the place is out of sight. */
function hrefOf({ kind, thingId, community, post, comment, scheduledPost }: Draft): string | null {
  switch (kind) {
    case 'post':
      return !thingId ? '/write' : community && `/write?community=${community.id}`;
    case 'comment':
      return post ? `/posts/${post.id}#write` : null;
    case 'postEdit':
      return post ? `/posts/${post.id}?edit` : null;
    case 'scheduledEdit':
      return scheduledPost && `/me/scheduled?edit=${scheduledPost.id}`;
    case 'reply':
      return comment?.post ? `/posts/${comment.post.id}?comment=${comment.id}&reply` : null;
    default:
      return comment?.post ? `/posts/${comment.post.id}?comment=${comment.id}&edit` : null;
  }
}

function Where({ draft: { kind, thingId, community, post, comment, scheduledPost } }: { draft: Draft }) {
  const name = <span lang={community?.language}>{community?.name}</span>;
  const titled = post ?? scheduledPost;
  const subject = <span lang={(post ?? comment ?? scheduledPost)?.language}>{titled ? (titled.title ?? titled.excerpt) : comment?.excerpt}</span>;
  if (kind === 'post' && !thingId) return <Trans>New post</Trans>;
  if (kind === 'scheduledEdit' && !scheduledPost) return <Trans>Changes to a post that no longer waits</Trans>;
  if (!community && !titled && !comment) return <Trans>For a place that you no longer see</Trans>;
  if (kind === 'post') return <Trans>New post in “{name}”</Trans>;
  if (kind === 'comment') return <Trans>Comment on “{subject}”</Trans>;
  if (kind === 'reply') return <Trans>Reply to “{subject}”</Trans>;
  return <Trans>New words for “{subject}”</Trans>;
}

function DraftRow({ draft, onChanged }: { draft: Draft; onChanged: () => void }) {
  const format = useFormat();
  const client = useApolloClient();
  const { person, language: own } = useViewer();
  const showToast = useToast();
  const [whole, setWhole] = useState<string | null>(null);
  const { refused, act } = useAct();
  const [discard, { loading }] = useMutation(discardDraftMutation);
  const [save] = useMutation(saveDraftMutation);
  const href = hrefOf(draft);
  const when = format.ago(draft.savedAt);
  const place = { kind: draft.kind, thingId: draft.thingId };
  const text = draft.excerpt;
  // What will be said of it once it is sent.
  const lang = languageOf(whole ?? text) ?? (draft.kind === 'postEdit' ? draft.post?.language : draft.kind === 'commentEdit' ? draft.comment?.language : draft.scheduledPost?.language) ?? own;

  async function show() {
    const read = draftServer(client).read(place);
    if (await act(read.then(() => []))) setWhole((await read)?.bodyMarkdown ?? '');
  }
  async function remove() {
    const done = discard({ variables: { input: { ...place, clientId: null, device: device() } } });
    if (!(await act(done.then(({ data }) => data?.discardDraft.errors)))) return;
    const gone = (await done).data?.discardDraft.draft;
    lineFor(client, person.id, destinationOf(place)).forget();
    onChanged();
    showToast({ message: <Trans>Draft deleted.</Trans>, action: gone ? { label: <Trans>Undo</Trans>, onAct: () => void bringBack(gone) } : undefined });
  }
  async function bringBack({ clientId, title, bodyMarkdown: body, options }: { clientId: string; title: string; bodyMarkdown: string; options: string }) {
    const back = await save({ variables: { input: { ...place, clientId, title, body, options, device: device() } } }).catch(() => null);
    if (back?.data?.saveDraft.draft) onChanged();
    else showToast({ message: <Trans>The draft could not be brought back. Our server does not answer.</Trans>, action: { label: <Trans>Try again</Trans>, onAct: () => void bringBack({ clientId, title, bodyMarkdown: body, options }) } });
  }
  return (
    <ListItem
      before={<Icon name="pen" />}
      title={href ? <Anchor href={href}><Where draft={draft} /></Anchor> : <Where draft={draft} />}
      detail={<Trans>Saved {when}</Trans>}
    >
      {href || whole === null ? <p lang={lang}>{text}</p> : <p className="draft-text" lang={lang}>{whole}</p>}
      {!href && whole === null && (
        <LinkButton onClick={() => void show()}>
          <Trans>Show the whole text</Trans>
        </LinkButton>
      )}
      <Refused reason={refused} />
      <ButtonSet>
        <Button kind="quiet" busy={loading} onClick={() => void remove()}>
          <Trans>Delete</Trans>
          <VisuallyHidden>
            {' '}
            <span lang={lang}>{text}</span>
          </VisuallyHidden>
        </Button>
      </ButtonSet>
    </ListItem>
  );
}
