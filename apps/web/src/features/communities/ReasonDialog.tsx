import { Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Button, Dialog, TextArea } from '@parvis/ui';
import type { ReactNode } from 'react';
import { Form, type FormError } from '../../platform/forms/Form.tsx';
import { SubmitButton } from '../../platform/forms/SubmitButton.tsx';
import { useFieldProps } from '../../platform/forms/use-field-props.ts';

export interface ReasonDialogProps {
  title: ReactNode;
  explanation: ReactNode;
  /** Names who will read it. */
  label: string;
  /** The verb. */
  confirm: ReactNode;
  danger?: boolean;
  onClose: () => void;
  /** Answers with what was refused, nothing when it was done. */
  submit: (reason: string) => Promise<readonly FormError[]>;
}

/** An act that owes its reason to somebody. */
export function ReasonDialog({ title, explanation, label, confirm, danger, onClose, submit }: ReasonDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog open onClose={onClose} title={title} closeLabel={t`Close`}>
      <Form
        defaultValues={{ reason: '' }}
        submit={async ({ reason }) => {
          const errors = await submit(reason);
          if (errors.length > 0) return errors;
          onClose();
        }}
      >
        <p>{explanation}</p>
        <Reason label={label} />
        <div className="btnset btnset--end">
          <Button kind="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <SubmitButton kind={danger ? 'danger' : 'primary'}>{confirm}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}

function Reason({ label }: { label: string }) {
  const { t } = useLingui();
  const { min, max } = limits.reason;
  return <TextArea label={label} hint={t`A sentence or two: at least ${min} characters.`} rows={3} maxLength={max} autoFocus {...useFieldProps('reason')} />;
}
