import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonSet, Dialog, TextArea } from '@parvis/ui';
import { Form, type FormError } from '../../../platform/forms/Form.tsx';
import { SubmitButton } from '../../../platform/forms/SubmitButton.tsx';
import { useFieldProps } from '../../../platform/forms/use-field-props.ts';
import { declineProposalMutation } from './communications.graphql.ts';

export interface DeclineDialogProps {
  proposalId: string;
  proposer: string;
  onClose: () => void;
  onDeclined: () => void;
}

/** Declines a proposal with the reason that is owed. Drawn while it is open. */
export function DeclineDialog({ proposalId, proposer, onClose, onDeclined }: DeclineDialogProps) {
  const { t } = useLingui();
  const [decline] = useMutation(declineProposalMutation);

  async function submit({ reason }: { reason: string }): Promise<readonly FormError[]> {
    const { data } = await decline({ variables: { input: { proposalId, reason } } });
    const { errors } = data!.declineProposal;
    if (errors.length === 0) onDeclined();
    return errors;
  }

  return (
    <Dialog open onClose={onClose} title={<Trans>Decline this proposal</Trans>} closeLabel={t`Close`}>
      <Form aria-label={t`Decline this proposal`} className="stack stack--5" defaultValues={{ reason: '' }} submit={submit}>
        <Reason proposer={proposer} />
        <ButtonSet end>
          <Button kind="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <SubmitButton>
            <Trans>Decline and tell {proposer}</Trans>
          </SubmitButton>
        </ButtonSet>
      </Form>
    </Dialog>
  );
}

function Reason({ proposer }: { proposer: string }) {
  return <TextArea label={<Trans>The reason that {proposer} will read</Trans>} rows={4} {...useFieldProps('reason')} />;
}
