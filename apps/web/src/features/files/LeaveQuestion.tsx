import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmDialog } from '@parvis/ui';

export interface LeaveQuestionProps {
  open: boolean;
  /** They have come, and are thrown away with what was written. */
  made?: boolean;
  onStay: () => void;
  onLeave: () => void;
}

/** Asked before files on their way, or those that came, are left behind. */
export function LeaveQuestion({ open, made, onStay, onLeave }: LeaveQuestionProps) {
  const { t } = useLingui();
  return (
    <ConfirmDialog
      open={open}
      onClose={onStay}
      onConfirm={onLeave}
      title={made ? <Trans>You added files</Trans> : <Trans>Files are still on their way</Trans>}
      confirmLabel={<Trans>Leave all the same</Trans>}
      cancelLabel={<Trans>Stay here</Trans>}
      closeLabel={t`Close`}
    >
      <p>
        {made ? (
          <Trans>If you leave now, they are thrown away with your changes.</Trans>
        ) : (
          <Trans>If you leave now, they stop. Your text is kept; chosen again, the files go on where they stopped.</Trans>
        )}
      </p>
    </ConfirmDialog>
  );
}
