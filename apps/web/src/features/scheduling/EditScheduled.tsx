import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@parvis/ui';
import { useMemo, useState } from 'react';
import type { FormError } from '../../platform/forms/Form.tsx';
import { useViewer } from '../../platform/session/viewer.ts';
import { DraftMark } from '../drafts/DraftMark.tsx';
import { useKeptDraft } from '../drafts/use-kept-draft.ts';
import { wordsOf, writtenFrom } from '../drafts/words.ts';
import { filesAdded } from '../files/files-named.ts';
import { useClosing } from '../files/use-closing.tsx';
import { SendState } from '../posts/editor/SendState.tsx';
import { inputOfKind } from '../posts/kinds/KindFields.tsx';
import { offeredKinds } from '../posts/kinds/KindMenu.tsx';
import { emptyPost, type PostDraft } from '../posts/post-draft.ts';
import { isSaidAtField, PostFields } from '../posts/PostFields.tsx';
import { placeToPostQuery } from '../posts/posts.graphql.ts';
import { editScheduledPostMutation } from './scheduling.graphql.ts';
import type { Scheduled } from './ScheduledPage.tsx';

/** Changes a post that waits, with all that one said when one wrote it. */
export function EditScheduled({ scheduled, onEnd }: { scheduled: Scheduled; onEnd: () => void }) {
  const { t } = useLingui();
  const { timeZone } = useViewer();
  const [asItWas] = useState(scheduled);
  const standing = useMemo<PostDraft>(() => {
    const { kind, language, title, bodyMarkdown, options } = asItWas;
    return { ...emptyPost, ...writtenFrom({ title: title ?? '', bodyMarkdown, options }), kind, language };
  }, [asItWas]);
  const draft = useKeptDraft(`scheduled:${scheduled.id}`, standing);
  const { value } = draft;
  const place = useQuery(placeToPostQuery, { variables: { communityId: scheduled.community?.id ?? '' }, skip: !scheduled.community });
  const community = place.data?.community ?? undefined;
  const offered = offeredKinds({ announces: community?.viewerCanAnnounce ?? false });
  const kinds = offered.includes(standing.kind) ? offered : [...offered, standing.kind];
  // Scheduled by something else than our composer: its poll or event is not known here.
  const withoutPart = (standing.kind === 'poll' || standing.kind === 'event') && !standing.parts[standing.kind];
  const [unsent, setUnsent] = useState(false);
  const [refused, setRefused] = useState<readonly FormError[]>([]);
  const [edit, { loading }] = useMutation(editScheduledPostMutation);
  const closing = useClosing(
    () => {
      draft.discard();
      onEnd();
    },
    filesAdded(standing.body, value.body),
  );
  function set(change: Partial<PostDraft>) {
    draft.set({ ...value, ...change });
    setRefused(refused.filter(({ field }) => !field || !(field in change)));
  }

  async function send() {
    if (loading) return;
    setUnsent(false);
    setRefused([]);
    const { title, body, kind, parts, language, withoutCardsOf = [] } = value;
    const input = {
      scheduledPostId: scheduled.id,
      title: title.trim() || null,
      body,
      ...(withoutPart ? {} : inputOfKind(kind, parts, timeZone)),
      language: language || null,
      withoutCardsOf: [...withoutCardsOf],
      options: wordsOf(value).options,
    };
    const result = await edit({ variables: { input } }).catch(() => null);
    if (!result?.data) return setUnsent(true);
    if (result.data.editScheduledPost.errors.length > 0) return setRefused(result.data.editScheduledPost.errors);
    draft.discard();
    onEnd();
  }
  return closing.around(
    <form
      className="stack stack--5"
      aria-label={t`Edit the scheduled post`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <SendState unsent={unsent} refused={refused.filter(({ field }) => !isSaidAtField(value.kind, field))} onRetry={() => void send()} />
      <PostFields
        kinds={kinds}
        kind={value.kind}
        withoutPart={withoutPart}
        value={value}
        set={set}
        language={value.language || scheduled.language}
        community={community}
        errorOf={(field) => refused.find((one) => one.field === field)?.message}
        onSend={() => void send()}
      />
      <div className="btnset btnset--end composer__end">
        <DraftMark draft={draft} />
        <span className="push" />
        <Button kind="quiet" onClick={closing.close}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" kind="primary" busy={loading}>
          <Trans>Save</Trans>
        </Button>
      </div>
    </form>,
  );
}
