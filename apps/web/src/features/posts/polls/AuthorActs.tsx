import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmDialog, LinkButton, lazily, useToast } from '@parvis/ui';
import { Suspense, useState } from 'react';
import { Refused } from '../../../platform/acts/Refused.tsx';
import { useAct } from '../../../platform/acts/use-act.ts';
import { closePollMutation } from './poll-acts.graphql.ts';
import type { PollOfPost } from './use-vote.ts';

const ChangeOptionsDialog = lazily(() => import('./ChangeOptionsDialog.tsx').then((module) => ({ default: module.ChangeOptionsDialog })));

/** What the author of a poll may still do with it. */
export function AuthorActs({ poll, postId, language }: { poll: PollOfPost; postId: string; language: string }) {
  const [open, setOpen] = useState<'close' | 'options' | null>(null);
  return (
    <div className="poll-acts">
      {poll.viewerCanChangeOptions && (
        <LinkButton onClick={() => setOpen('options')}>
          <Trans>Change the options</Trans>
        </LinkButton>
      )}
      {poll.viewerCanClose && (
        <LinkButton onClick={() => setOpen('close')}>
          <Trans>Close the poll</Trans>
        </LinkButton>
      )}
      {open === 'close' && <CloseDialog postId={postId} onClose={() => setOpen(null)} />}
      {open === 'options' && (
        <Suspense fallback={null}>
          <ChangeOptionsDialog postId={postId} options={poll.options.map(({ text }) => text)} language={language} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </div>
  );
}

function CloseDialog({ postId, onClose }: { postId: string; onClose: () => void }) {
  const { t } = useLingui();
  const showToast = useToast();
  const [closePoll, { loading }] = useMutation(closePollMutation);
  const { refused, act } = useAct();
  async function close() {
    if (!(await act(closePoll({ variables: { input: { postId } } }).then(({ data }) => data?.closePoll.errors)))) return;
    showToast({ message: <Trans>The poll is closed.</Trans> });
    onClose();
  }
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => void close()}
      title={<Trans>Close the poll?</Trans>}
      confirmLabel={<Trans>Close the poll</Trans>}
      cancelLabel={<Trans>Leave it open</Trans>}
      closeLabel={t`Close`}
      busy={loading}
    >
      <p>
        <Trans>Nobody votes or changes a vote after that, and it does not open again. Everyone then reads the results.</Trans>
      </p>
      <Refused reason={refused} />
    </ConfirmDialog>
  );
}
