import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { languageOf, limits, postBodyBound } from '@parvis/domain';
import { Button, ErrorState, SkeletonPost, useToast } from '@parvis/ui';
import { useEffect, useEffectEvent, useRef, useState, type FormEvent } from 'react';
import type { FormError } from '../../platform/forms/Form.tsx';
import { newClientId } from '../../platform/graphql/client-id.ts';
import { useLanguage } from '../../platform/i18n/use-format.ts';
import { reach } from '../../platform/offline/reach.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { DraftMark } from '../drafts/DraftMark.tsx';
import { useKeptDraft } from '../drafts/use-kept-draft.ts';
import { wordsOf } from '../drafts/words.ts';
import { filesNamed } from '../files/files-named.ts';
import { useClosing } from '../files/use-closing.tsx';
import { ScheduleButton } from '../scheduling/ScheduleButton.tsx';
import { SendState } from './editor/SendState.tsx';
import { postLabel } from './kinds/composer-words.tsx';
import { inputOfKind } from './kinds/KindFields.tsx';
import { offeredKinds } from './kinds/KindMenu.tsx';
import type { ReceivedPost } from './passed-on.ts';
import { emptyPost, type PostDraft } from './post-draft.ts';
import { isSaidAtField, needsText, PostFields } from './PostFields.tsx';
import { postQueueFor, type QueuedInput } from './post-queue.ts';
import { editPostMutation, placesToPostQuery, placeToPostQuery, postPostMutation } from './posts.graphql.ts';

export interface PostComposerProps {
  /** Where one came from; without it the person chooses among the own communities. */
  communityId?: string | null;
  /** It is put below what is being written already; `onReceived` tells that it is there. */
  received?: ReceivedPost | null;
  onReceived?: () => void;
  onPosted: (postId: string) => void;
  /** It waits for its hour. */
  onScheduled?: () => void;
  /** It waits for the network. */
  onQueued?: () => void;
}

/** Writes a post. What is typed is kept at once, for this place and this person; a send that fails keeps it too. */
export function PostComposer({ communityId, received, onReceived, onPosted, onScheduled, onQueued }: PostComposerProps) {
  const { t } = useLingui();
  const viewer = useViewer();
  const interfaceLanguage = useLanguage();
  const client = useApolloClient();
  const showToast = useToast();
  const destination = `post:${communityId ?? 'new'}`;
  const draft = useKeptDraft<PostDraft>(destination, emptyPost);
  const { value } = draft;
  const here = useQuery(placeToPostQuery, { variables: { communityId: communityId ?? '' }, skip: !communityId });
  const mine = useQuery(placesToPostQuery, { skip: Boolean(communityId) && !here.error });
  const joined = (mine.data?.viewer?.communities.nodes ?? []).filter(({ viewerCanPost }) => viewerCanPost);
  // Without a network this place may be known from the list alone.
  const one = here.data?.community ? [here.data.community].filter(({ viewerCanPost }) => viewerCanPost) : joined.filter(({ id }) => id === communityId);
  const places = communityId ? one : joined;
  const chosen = places.find(({ id }) => id === value.communityId) ?? (communityId || places.length === 1 ? places[0] : undefined);
  const kinds = offeredKinds({ announces: chosen?.viewerCanAnnounce ?? false });
  const kind = kinds.includes(value.kind) ? value.kind : 'discussion';
  const language = value.language || languageOf(`${value.title} ${value.body}`) || viewer.language || interfaceLanguage;
  const [state, setState] = useState<'idle' | 'sending' | 'unsent'>('idle');
  const [refused, setRefused] = useState<readonly FormError[]>([]);
  const [postPost] = useMutation(postPostMutation);
  const [editPost] = useMutation(editPostMutation);
  // By keyboard and by ear one is led to what is missing, and hears it there.
  const form = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  const errorOf = (field: string) => refused.find((error) => error.field === field)?.message;
  function set(change: Partial<PostDraft>) {
    draft.set({ ...value, ...change });
    setRefused(refused.filter(({ field }) => !field || !(field in change)));
  }

  // Of a draft that it may become again, unsent.
  const unpinned: PostDraft = { ...value, clientId: '' };
  /** Counts the drafts thrown away: files on their way stop with theirs, and the focus is in the next one. */
  const [round, setRound] = useState(0);
  const throwing = useClosing(
    () => {
      draft.discard();
      setRefused([]);
      setState('idle');
      setRound(round + 1);
      showToast({ message: <Trans>Draft deleted.</Trans>, action: { label: <Trans>Undo</Trans>, onAct: () => draft.set(unpinned) } });
    },
    filesNamed(value.body) > 0,
    'draft',
  );

  const [brought, setBrought] = useState<readonly File[]>([]);
  const take = useEffectEvent(({ title, body, files }: ReceivedPost) => {
    set({ title: value.title || title.slice(0, limits.postTitle.max), body: [value.body.trim(), body].filter(Boolean).join('\n\n') });
    setBrought(files);
    onReceived?.();
  });
  // Each once, until its address is gone.
  const taken = useRef<string | null>(null);
  const arriving = received ? JSON.stringify([received.title, received.body, received.files.map(({ name }) => name)]) : null;
  const arrive = useEffectEvent(() => received && take(received));
  useEffect(() => {
    if (arriving && arriving !== taken.current) arrive();
    taken.current = arriving;
  }, [arriving]);

  /** What will be posted, under the id that it keeps from now on; null where something is missing, which is said. */
  function compose() {
    const missing = !chosen ? { field: 'communityId', message: t`Choose where to post.` } : !value.body.trim() && postBodyBound(kind, value.title).min > 0 ? { field: 'body', message: needsText(kind) ? t`Write something first.` : t`Write a title or a text first.` } : null;
    setRefused(missing ? [{ code: 'REQUIRED', ...missing }] : []);
    if (!chosen || missing) {
      setRefusals((count) => count + 1);
      return null;
    }
    const clientId = value.clientId || draft.clientId || newClientId();
    if (!value.clientId) draft.set({ ...value, clientId });
    return { clientId, communityId: chosen.id, ...inputOfKind(kind, value.parts, viewer.timeZone), title: value.title.trim() || null, body: value.body, language, withoutCardsOf: [...(value.withoutCardsOf ?? [])] };
  }
  function refuse(errors: readonly FormError[]) {
    // Nothing was written under this id.
    draft.set({ ...value, clientId: '' });
    setRefused(errors);
    setRefusals((count) => count + 1);
  }

  /** There is no network: it waits on this device, and leaves by itself. */
  function queue(input: QueuedInput, repeated: boolean) {
    const place = chosen?.name ?? '';
    const sent: PostDraft = { ...value, clientId: input.clientId };
    postQueueFor(client, viewer.person.id).add({ input, repeated, destination, draftId: draft.handOver(), value: sent, place });
    setState('idle');
    showToast({ message: <Trans>Your post will be sent when you are back online.</Trans> });
    onQueued?.();
  }

  async function send() {
    if (state === 'sending') return;
    const repeated = value.clientId !== '';
    const input = compose();
    if (!input) return;
    setState('sending');
    try {
      const { data } = await postPost({ variables: { input } });
      const errors = data?.postPost.errors ?? [];
      const postId = data?.postPost.post?.id;
      if (errors.length > 0 || !postId) {
        refuse(errors);
        setState('idle');
        return;
      }
      // An earlier send may have arrived with other words: those on screen count. The same words change nothing.
      if (repeated) await editPost({ variables: { input: { postId, title: input.title, body: input.body, language } } });
      draft.discard();
      onPosted(postId);
    } catch {
      if (reach.awaySince()) queue(input, repeated);
      else setState('unsent');
    }
  }
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    void send();
  }

  const loading = communityId && !here.error ? here.loading && !here.data : mine.loading && !mine.data;
  if (loading) return <SkeletonPost label={t`Loading`} />;
  if (places.length === 0) {
    const failed = here.error ?? mine.error;
    return (
      <ErrorState title={failed ? <Trans>Our server does not answer</Trans> : <Trans>You can’t post here</Trans>} onRetry={failed && (() => void (communityId ? here : mine).refetch())} retryLabel={<Trans>Try again</Trans>}>
        {failed ? <Trans>What you wrote is kept.</Trans> : here.data?.community?.viewerPostRefusal ? here.data.community.viewerPostRefusal.message : <Trans>Join a community first: one posts among its members.</Trans>}
      </ErrorState>
    );
  }

  return throwing.around(
    <form ref={form} className="stack stack--5" aria-label={t`New post`} onSubmit={onSubmit} noValidate>
      <SendState unsent={state === 'unsent'} refused={refused.filter(({ field }) => !isSaidAtField(kind, field))} onRetry={() => void send()} />
      <PostFields
        key={round}
        kinds={kinds}
        kind={kind}
        value={value}
        set={set}
        language={language}
        community={chosen}
        where={communityId ? undefined : { places, refused: errorOf('communityId') }}
        errorOf={errorOf}
        onSend={() => void send()}
        brought={brought}
        onBrought={() => setBrought([])}
      />
      <div className="btnset btnset--end composer__end">
        <DraftMark draft={draft} />
        <span className="push" />
        {draft.savedAt && (
          <Button kind="quiet" onClick={throwing.close}>
            <Trans>Delete the draft</Trans>
          </Button>
        )}
        <ScheduleButton
          compose={compose}
          options={wordsOf(unpinned).options}
          onRefused={refuse}
          onScheduled={() => {
            draft.discard();
            onScheduled?.();
          }}
        />
        <Button type="submit" kind="primary" busy={state === 'sending'}>
          {postLabel(kind)}
        </Button>
      </div>
    </form>,
  );
}
