import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmDialog } from '@parvis/ui';

/** Before a text tells many people at once. */
export function ManyMentions({ count, onAnswer }: { count: number; onAnswer: (meant: boolean) => void }) {
  const { t } = useLingui();
  return (
    <ConfirmDialog
      open
      onClose={() => onAnswer(false)}
      onConfirm={() => onAnswer(true)}
      title={<Trans>Tell {count} people?</Trans>}
      confirmLabel={<Trans>Send to all of them</Trans>}
      cancelLabel={<Trans>Go on writing</Trans>}
      closeLabel={t`Close`}
    >
      <Trans>Your text mentions {count} people: each of them will find it among what is addressed to them.</Trans>
    </ConfirmDialog>
  );
}
