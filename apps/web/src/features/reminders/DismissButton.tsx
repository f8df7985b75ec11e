import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { IconButton, useToast } from '@parvis/ui';
import { useRefusal } from '../../platform/acts/use-act.ts';
import { dismissReminder } from './reminders.graphql.ts';

/** Says that one is done with a reminder. */
export function DismissButton({ reminderId, about, onDone }: { reminderId: string; about: string; onDone(): void }) {
  const { t } = useLingui();
  const [dismiss, { loading }] = useMutation(dismissReminder);
  const refusal = useRefusal();
  const showToast = useToast();

  async function done() {
    if (loading) return;
    const reason = await refusal(dismiss({ variables: { input: { reminderId } } }).then(({ data }) => data?.dismissReminder.errors));
    if (reason) showToast({ message: reason, refusal: true });
    else onDone();
  }
  return <IconButton icon="check" label={t`Done: ${about}`} onClick={() => void done()} />;
}
