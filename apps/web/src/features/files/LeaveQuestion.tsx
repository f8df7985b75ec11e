import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmDialog } from '@parvis/ui';

export interface LeaveQuestionProps {
  open: boolean;
  onStay: () => void;
  onLeave: () => void;
}

/** Asked before files on their way are left behind. */
export function LeaveQuestion({ open, onStay, onLeave }: LeaveQuestionProps) {
  const { t } = useLingui();
  return (
    <ConfirmDialog
      open={open}
      onClose={onStay}
      onConfirm={onLeave}
      title={<Trans>Files are still on their way</Trans>}
      confirmLabel={<Trans>Leave all the same</Trans>}
      cancelLabel={<Trans>Stay here</Trans>}
      closeLabel={t`Close`}
    >
      <p>
        <Trans>If you leave now, they stop. Your text is kept; chosen again, the files go on where they stopped.</Trans>
      </p>
    </ConfirmDialog>
  );
}
