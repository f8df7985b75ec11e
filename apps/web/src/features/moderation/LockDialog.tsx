import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Button, ButtonSet, Dialog, TextArea, useToast } from '@parvis/ui';
import { Form, type FormError } from '../../platform/forms/Form.tsx';
import { SubmitButton } from '../../platform/forms/SubmitButton.tsx';
import { useFieldProps } from '../../platform/forms/use-field-props.ts';
import { lockThreadMutation, unlockThreadMutation } from './moderation.graphql.ts';

export interface LockDialogProps {
  postId: string;
  author: string;
  /** It is closed now: the dialog opens it again. */
  locked: boolean;
  onClose: () => void;
}

/** Closes a thread to further comments, or opens it again, with a reason that its author reads. Drawn while it is open. */
export function LockDialog({ postId, author, locked, onClose }: LockDialogProps) {
  const { t } = useLingui();
  const showToast = useToast();
  const [lock] = useMutation(lockThreadMutation);
  const [unlock] = useMutation(unlockThreadMutation);
  const title = locked ? t`Open the discussion again` : t`Close the discussion`;

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
        <ReasonField author={author} />
        <ButtonSet end>
          <Button kind="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <SubmitButton icon="lock">{locked ? <Trans>Open and tell {author}</Trans> : <Trans>Close and tell {author}</Trans>}</SubmitButton>
        </ButtonSet>
      </Form>
    </Dialog>
  );
}

function ReasonField({ author }: { author: string }) {
  return <TextArea label={<Trans>Reason, that {author} will read</Trans>} maxLength={limits.reason.max} rows={3} {...useFieldProps('reason')} />;
}
