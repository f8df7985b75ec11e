import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Button, ButtonSet, Dialog, TextArea, TextField, useToast } from '@parvis/ui';
import { Form, type FormError } from '../../platform/forms/Form.tsx';
import { SubmitButton } from '../../platform/forms/SubmitButton.tsx';
import { useFieldProps } from '../../platform/forms/use-field-props.ts';
import { dayFrom, endOfDay } from '../promotion/days.ts';
import { grantMarkMutation } from './lifecycle.graphql.ts';

/** Gives a community the official mark: why, and until when. */
export function MarkDialog({ community, onClose }: { community: { id: string; name: string }; onClose: () => void }) {
  const { t } = useLingui();
  const showToast = useToast();
  const [grant] = useMutation(grantMarkMutation);
  const { id, name } = community;
  return (
    <Dialog open onClose={onClose} title={<Trans>Official mark for {name}</Trans>} closeLabel={t`Close`}>
      <Form
        defaultValues={{ reason: '', until: dayFrom(365) }}
        submit={async ({ reason, until }): Promise<readonly FormError[]> => {
          if (!until) return [{ code: 'REQUIRED', field: 'until', message: t`Choose a day.` }];
          const { data } = await grant({ variables: { input: { communityId: id, reason, until: endOfDay(until).toISOString() } } });
          const { errors } = data!.grantOfficialMark;
          if (errors.length === 0) {
            showToast({ message: <Trans>{name} bears the official mark.</Trans> });
            onClose();
          }
          return errors;
        }}
      >
        <p>
          <Trans>It says that this community speaks for the company. Everyone who sees the community reads your name, the reason and the end.</Trans>
        </p>
        <Fields />
        <ButtonSet end>
          <Button kind="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <SubmitButton>
            <Trans>Give the mark</Trans>
          </SubmitButton>
        </ButtonSet>
      </Form>
    </Dialog>
  );
}

function Fields() {
  const { t } = useLingui();
  const { max } = limits.officialMark;
  return (
    <>
      <TextArea label={t`Why it is official`} rows={3} maxLength={limits.reason.max} autoFocus {...useFieldProps('reason')} />
      <TextField type="date" label={t`Until`} min={dayFrom(1)} max={dayFrom(max)} hint={<Trans>Two years at most</Trans>} {...useFieldProps('until')} />
    </>
  );
}
