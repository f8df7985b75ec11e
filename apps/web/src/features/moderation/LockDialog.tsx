import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Button, ButtonSet, Dialog, TextArea, useToast } from '@parvis/ui';
import type { ReactNode } from 'react';
import { Form, type FormError } from '../../platform/forms/Form.tsx';
import { SubmitButton } from '../../platform/forms/SubmitButton.tsx';
import { useFieldProps } from '../../platform/forms/use-field-props.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { lockThreadMutation, unlockThreadMutation } from './closing.graphql.ts';

export interface LockDialogProps {
  postId: string;
  author: { id: string; firstName: string };
  /** It is closed now: the dialog opens it again. */
  locked: boolean;
  onClose: () => void;
}

/** Closes a thread to further comments with a reason that all its readers see, or opens it again with one that its author reads. Drawn while it is open. */
export function LockDialog({ postId, author, locked, onClose }: LockDialogProps) {
  const { t } = useLingui();
  const showToast = useToast();
  const own = useViewer().person.id === author.id;
  const [lock] = useMutation(lockThreadMutation);
  const [unlock] = useMutation(unlockThreadMutation);
  const title = locked ? t`Open the discussion again` : t`Close the discussion`;
  const { firstName } = author;

  async function submit({ reason }: { reason: string }): Promise<readonly FormError[]> {
    const variables = { input: { postId, reason } };
    const errors = locked ? (await unlock({ variables })).data!.unlockThread.errors : (await lock({ variables })).data!.lockThread.errors;
    if (errors.length === 0) {
      showToast({ message: locked ? <Trans>The discussion is open again.</Trans> : <Trans>The discussion is closed.</Trans> });
      onClose();
    }
    return errors;
  }

  return (
    <Dialog open onClose={onClose} title={title} closeLabel={t`Close`}>
      <Form aria-label={title} className="stack stack--5" defaultValues={{ reason: '' }} submit={submit}>
        <p>
          {locked ? (
            <Trans>Members will be able to comment again.</Trans>
          ) : (
            <Trans>What is written stays and can be read; nobody can comment any more, until a manager opens the discussion again.</Trans>
          )}
        </p>
        <ReasonField label={!locked ? <Trans>Reason, shown under the discussion</Trans> : own ? <Trans>Reason, for the trail of the community</Trans> : <Trans>Reason, that {firstName} will read</Trans>} hint={!locked && <Trans>Everyone who reads the discussion sees it, with your name.</Trans>} />
        <ButtonSet end>
          <Button kind="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <SubmitButton icon={locked ? 'talk' : 'lock'}>
            {own ? locked ? <Trans>Open again</Trans> : <Trans>Close the discussion</Trans> : locked ? <Trans>Open and tell {firstName}</Trans> : <Trans>Close and tell {firstName}</Trans>}
          </SubmitButton>
        </ButtonSet>
      </Form>
    </Dialog>
  );
}

function ReasonField({ label, hint }: { label: ReactNode; hint: ReactNode }) {
  return <TextArea label={label} hint={hint || undefined} maxLength={limits.reason.max} rows={3} {...useFieldProps('reason')} />;
}
