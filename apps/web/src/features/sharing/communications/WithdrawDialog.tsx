import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonSet, Dialog, Note, TextArea, useToast } from '@parvis/ui';
import { Form, type FormError } from '../../../platform/forms/Form.tsx';
import { SubmitButton } from '../../../platform/forms/SubmitButton.tsx';
import { useFieldProps } from '../../../platform/forms/use-field-props.ts';
import { withdrawKitMutation } from './kit.graphql.ts';

/** Withdraws an approved kit, with the reason that those who shared it read. Drawn while it is open. */
export function WithdrawDialog({ kitId, onClose }: { kitId: string; onClose: () => void }) {
  const { t } = useLingui();
  const showToast = useToast();
  const [withdraw] = useMutation(withdrawKitMutation);

  async function submit({ reason }: { reason: string }): Promise<readonly FormError[]> {
    const { data } = await withdraw({ variables: { input: { kitId, reason } } });
    const { errors } = data!.withdrawKit;
    if (errors.length === 0) {
      showToast({ message: <Trans>Withdrawn: its pages are gone.</Trans> });
      onClose();
    }
    return errors;
  }

  return (
    <Dialog open onClose={onClose} title={<Trans>Withdraw this kit</Trans>} closeLabel={t`Close`}>
      <Form aria-label={t`Withdraw this kit`} className="stack stack--5" defaultValues={{ reason: '' }} submit={submit}>
        <Note kind="warning">
          <Trans>Its public pages and links answer “gone” at once, for good. What ambassadors published on their networks stays there: they are asked to delete it.</Trans>
        </Note>
        <Reason />
        <ButtonSet end>
          <Button kind="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <SubmitButton kind="danger">
            <Trans>Withdraw</Trans>
          </SubmitButton>
        </ButtonSet>
      </Form>
    </Dialog>
  );
}

function Reason() {
  return <TextArea label={<Trans>The reason that those who shared it will read</Trans>} rows={4} {...useFieldProps('reason')} />;
}
