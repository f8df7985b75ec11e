import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonSet, Dialog, TextField, useToast } from '@parvis/ui';
import { Form, type FormError } from '../../platform/forms/Form.tsx';
import { SubmitButton } from '../../platform/forms/SubmitButton.tsx';
import { useFieldProps } from '../../platform/forms/use-field-props.ts';
import { dayFrom, endOfDay, startOfDay } from './days.ts';
import { promotePostMutation } from './promotion.graphql.ts';

interface Values {
  startsAt: string;
  endsAt: string;
}

/** Promotes a post to the home page from a day to a day, both included. Drawn while it is open. */
export function PromoteDialog({ postId, onClose }: { postId: string; onClose: () => void }) {
  const { t } = useLingui();
  const showToast = useToast();
  const [promote] = useMutation(promotePostMutation);

  async function submit({ startsAt, endsAt }: Values): Promise<readonly FormError[]> {
    const missing = Object.entries({ startsAt, endsAt }).flatMap(([field, day]) => (day ? [] : [{ code: 'REQUIRED', field, message: t`Choose a day.` }]));
    if (missing.length > 0) return missing;
    const { data } = await promote({ variables: { input: { postId, startsAt: startOfDay(startsAt).toISOString(), endsAt: endOfDay(endsAt).toISOString() } } });
    const errors = data!.promotePost.errors;
    if (errors.length === 0) {
      showToast({ message: startsAt === dayFrom(0) ? <Trans>It is on the home page now.</Trans> : <Trans>It will come to the home page on its day.</Trans> });
      onClose();
    }
    return errors;
  }

  return (
    <Dialog open onClose={onClose} title={<Trans>Promote to the home page</Trans>} closeLabel={t`Close`}>
      <Form<Values> aria-label={t`Promote to the home page`} className="stack stack--5" defaultValues={{ startsAt: dayFrom(0), endsAt: dayFrom(6) }} submit={submit}>
        <p>
          <Trans>It stands at the top of the home page of everyone who may read this community, with your name as who chose it.</Trans>
        </p>
        <Days />
        <ButtonSet end>
          <Button kind="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <SubmitButton icon="horn">
            <Trans>Promote</Trans>
          </SubmitButton>
        </ButtonSet>
      </Form>
    </Dialog>
  );
}

function Days() {
  return (
    <div className="cols cols--2">
      <TextField type="date" label={<Trans>First day</Trans>} min={dayFrom(0)} {...useFieldProps('startsAt')} />
      <TextField type="date" label={<Trans>Last day</Trans>} min={dayFrom(0)} max={dayFrom(90)} hint={<Trans>90 days at most</Trans>} {...useFieldProps('endsAt')} />
    </div>
  );
}
