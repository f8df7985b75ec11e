import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Button, ErrorState, Spinner, TextField, useToast } from '@parvis/ui';
import { useMemo, useState } from 'react';
import type { FormError } from '../../platform/forms/Form.tsx';
import type { PostSourceQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { DraftMark } from '../drafts/DraftMark.tsx';
import { useKeptDraft } from '../drafts/use-kept-draft.ts';
import { filesAdded } from '../files/files-named.ts';
import { useClosing } from '../files/use-closing.tsx';
import { SendState } from './editor/SendState.tsx';
import { TextEditor } from './editor/TextEditor.tsx';
import { editPostMutation } from './posts.graphql.ts';
import { postSourceQuery } from './writing.graphql.ts';

/** Edits a post in its place. The wording before stays readable in its history. */
export function EditPost({ postId, onEnd }: { postId: string; onEnd: () => void }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(postSourceQuery, { variables: { postId }, fetchPolicy: 'network-only' });
  if (data?.post) return <Editing post={data.post} onEnd={onEnd} />;
  if (!error && !data) return <Spinner label={t`Loading`} />;
  return <ErrorState title={<Trans>The text could not be read</Trans>} onRetry={() => void refetch()} retryLabel={<Trans>Try again</Trans>} />;
}

function Editing({ post, onEnd }: { post: NonNullable<PostSourceQuery['post']>; onEnd: () => void }) {
  const { t } = useLingui();
  const showToast = useToast();
  const [asItWas] = useState(post);
  const standing = useMemo(() => ({ title: asItWas.title ?? '', body: asItWas.bodyMarkdown }), [asItWas]);
  const draft = useKeptDraft(`edit:${post.id}`, standing);
  const { value } = draft;
  const [unsent, setUnsent] = useState(false);
  const [refused, setRefused] = useState<readonly FormError[]>([]);
  const [edit, { loading }] = useMutation(editPostMutation);
  const errorOf = (field: string) => refused.find((one) => one.field === field)?.message;

  const closing = useClosing(
    () => {
      draft.discard();
      onEnd();
    },
    filesAdded(standing.body, value.body),
  );

  async function send() {
    if (loading) return;
    setUnsent(false);
    setRefused([]);
    const result = await edit({ variables: { input: { postId: post.id, title: value.title.trim() || null, body: value.body } } }).catch(() => null);
    if (!result?.data) return setUnsent(true);
    if (result.data.editPost.errors.length > 0) return setRefused(result.data.editPost.errors);
    draft.discard();
    showToast({ message: <Trans>Your changes are posted.</Trans> });
    onEnd();
  }

  return closing.around(
    <form
      className="stack"
      aria-label={t`Edit the post`}
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
        lang={post.language}
        value={value.title}
        onChange={(event) => draft.set({ ...value, title: event.target.value })}
        error={errorOf('title')}
      />
      <TextEditor autoFocus lang={post.language} label={t`Your text`} known={[...post.mentionedPeople, ...post.mentionedCommunities]} communityId={post.community.id} value={value.body} onChange={(body) => draft.set({ ...value, body })} onSend={() => void send()} error={errorOf('body')} />
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
