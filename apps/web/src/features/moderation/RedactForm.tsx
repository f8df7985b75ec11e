import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Button, ButtonSet, TextArea } from '@parvis/ui';
import { Form, type FormError } from '../../platform/forms/Form.tsx';
import { SubmitButton } from '../../platform/forms/SubmitButton.tsx';
import { useFieldProps } from '../../platform/forms/use-field-props.ts';
import type { RedactWordingInput } from '../../platform/graphql/__generated__/graphql.ts';
import { redactWordingMutation } from './moderation.graphql.ts';

/** Makes an earlier wording unreadable, with a reason that stands in its place. */
export function RedactForm({ wording, onEnd }: { wording: Pick<RedactWordingInput, 'postEditId' | 'commentEditId'>; onEnd: (done: boolean) => void }) {
  const { t } = useLingui();
  const [redact] = useMutation(redactWordingMutation);
  async function submit({ reason }: { reason: string }): Promise<readonly FormError[]> {
    const { errors } = (await redact({ variables: { input: { ...wording, reason } } })).data!.redactWording;
    if (errors.length === 0) onEnd(true);
    return errors;
  }
  return (
    <Form aria-label={t`Make the wording before unreadable`} className="stack stack--3" defaultValues={{ reason: '' }} submit={submit}>
      <ReasonField />
      <ButtonSet end>
        <Button kind="quiet" onClick={() => onEnd(false)}>
          <Trans>Cancel</Trans>
        </Button>
        <SubmitButton icon="eyeoff">
          <Trans>Make unreadable</Trans>
        </SubmitButton>
      </ButtonSet>
    </Form>
  );
}

function ReasonField() {
  return <TextArea label={<Trans>Reason, that all readers of the history will see</Trans>} maxLength={limits.reason.max} rows={2} autoFocus {...useFieldProps('reason')} />;
}
