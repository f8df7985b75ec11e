import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { languageOf } from '@parvis/domain';
import { Button, ErrorState, Spinner } from '@parvis/ui';
import { useState } from 'react';
import type { FormError } from '../../platform/forms/Form.tsx';
import type { CommentSourceQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { DraftMark } from '../drafts/DraftMark.tsx';
import { useKeptDraft } from '../drafts/use-kept-draft.ts';
import { filesAdded } from '../files/files-named.ts';
import { useClosing } from '../files/use-closing.tsx';
import { SendState } from '../posts/editor/SendState.tsx';
import { useEnter } from '../posts/editor/enter-sends.ts';
import { SendHint } from '../posts/editor/SendHint.tsx';
import { TextEditor } from '../posts/editor/TextEditor.tsx';
import { commentSourceQuery, editCommentMutation } from './writing.graphql.ts';

/** Edits a comment in its place. */
export function EditComment({ commentId, onEnd }: { commentId: string; onEnd: () => void }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(commentSourceQuery, { variables: { commentId }, fetchPolicy: 'network-only' });
  if (data?.comment) return <Editing comment={data.comment} onEnd={onEnd} />;
  if (!error && !data) return <Spinner label={t`Loading`} />;
  return <ErrorState title={<Trans>The text could not be read</Trans>} onRetry={() => void refetch()} retryLabel={<Trans>Try again</Trans>} />;
}

function Editing({ comment, onEnd }: { comment: NonNullable<CommentSourceQuery['comment']>; onEnd: () => void }) {
  const { t } = useLingui();
  const enter = useEnter();
  const [standing] = useState({ body: comment.bodyMarkdown });
  const draft = useKeptDraft(`edit:${comment.id}`, standing);
  const [unsent, setUnsent] = useState(false);
  const [refused, setRefused] = useState<readonly FormError[]>([]);
  const [edit, { loading }] = useMutation(editCommentMutation);

  const closing = useClosing(
    () => {
      draft.discard();
      onEnd();
    },
    filesAdded(standing.body, draft.value.body),
  );

  async function send() {
    if (loading) return;
    setUnsent(false);
    setRefused([]);
    const result = await edit({ variables: { input: { commentId: comment.id, body: draft.value.body } } }).catch(() => null);
    if (!result?.data) return setUnsent(true);
    if (result.data.editComment.errors.length > 0) return setRefused(result.data.editComment.errors);
    draft.discard();
    onEnd();
  }
  return closing.around(
    <form
      className="stack stack--3 editor--small"
      aria-label={t`Edit the comment`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <SendState unsent={unsent} refused={refused.filter(({ field }) => field !== 'body')} onRetry={() => void send()} />
      <TextEditor autoFocus lang={languageOf(draft.value.body) ?? comment.language} label={t`Your comment`} known={[...comment.mentionedPeople, ...comment.mentionedCommunities]} communityId={comment.post?.community.id} value={draft.value.body} onChange={(body) => draft.set({ body })} onSend={() => void send()} enterSends={enter.sends} hint={<SendHint />} error={refused.find(({ field }) => field === 'body')?.message} />
      <div className="btnset btnset--end">
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
