import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Button, TextField } from '@parvis/ui';
import { useMemo, useState } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import type { FormError } from '../../platform/forms/Form.tsx';
import { SendState } from '../posts/editor/SendState.tsx';
import { TextEditor } from '../posts/editor/TextEditor.tsx';
import { editScheduledPostMutation } from './scheduling.graphql.ts';
import type { Scheduled } from './ScheduledPage.tsx';

/** Other words for a post that waits. */
export function EditScheduled({ scheduled, onEnd }: { scheduled: Scheduled; onEnd: () => void }) {
  const { t } = useLingui();
  const [asItWas] = useState(scheduled);
  const standing = useMemo(() => ({ title: asItWas.title ?? '', body: asItWas.bodyMarkdown }), [asItWas]);
  const draft = useDraft(`scheduled:${scheduled.id}`, standing);
  const { value } = draft;
  const [unsent, setUnsent] = useState(false);
  const [refused, setRefused] = useState<readonly FormError[]>([]);
  const [edit, { loading }] = useMutation(editScheduledPostMutation);
  const errorOf = (field: string) => refused.find((one) => one.field === field)?.message;

  async function send() {
    if (loading) return;
    setUnsent(false);
    setRefused([]);
    const result = await edit({ variables: { input: { scheduledPostId: scheduled.id, title: value.title.trim() || null, body: value.body } } }).catch(() => null);
    if (!result?.data) return setUnsent(true);
    if (result.data.editScheduledPost.errors.length > 0) return setRefused(result.data.editScheduledPost.errors);
    draft.discard();
    onEnd();
  }
  return (
    <form
      className="stack"
      aria-label={t`Edit the scheduled post`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <SendState unsent={unsent} refused={refused.filter(({ field }) => field !== 'title' && field !== 'body')} onRetry={() => void send()} />
      <TextField
        label={<Trans>Title</Trans>}
        optional={<Trans>(optional)</Trans>}
        maxLength={limits.postTitle.max}
        lang={scheduled.language}
        value={value.title}
        onChange={(event) => draft.set({ ...value, title: event.target.value })}
        error={errorOf('title')}
      />
      <TextEditor autoFocus lang={scheduled.language} label={t`Your text`} communityId={scheduled.community?.id} value={value.body} onChange={(body) => draft.set({ ...value, body })} onSend={() => void send()} error={errorOf('body')} />
      <div className="btnset btnset--end">
        <Button
          kind="quiet"
          onClick={() => {
            draft.discard();
            onEnd();
          }}
        >
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" kind="primary" busy={loading}>
          <Trans>Save</Trans>
        </Button>
      </div>
    </form>
  );
}
