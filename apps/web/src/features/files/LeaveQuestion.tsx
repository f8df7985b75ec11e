import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmDialog } from '@parvis/ui';

export interface LeaveQuestionProps {
  open: boolean;
  /** They have come, and are thrown away with what was written. */
  made?: boolean;
  /** What was written: changes that are given up, or a whole draft. */
  of?: 'changes' | 'draft';
  onStay: () => void;
  onLeave: () => void;
}

/** Asked before files on their way, or those that came, are left behind. */
export function LeaveQuestion({ open, made, of = 'changes', onStay, onLeave }: LeaveQuestionProps) {
  const { t } = useLingui();
  return (
    <ConfirmDialog
      open={open}
      onClose={onStay}
      onConfirm={onLeave}
      title={made ? <Trans>You added files</Trans> : <Trans>Files are still on their way</Trans>}
      confirmLabel={of === 'draft' ? <Trans>Delete the draft</Trans> : <Trans>Leave all the same</Trans>}
      cancelLabel={of === 'draft' ? <Trans>Keep the draft</Trans> : <Trans>Stay here</Trans>}
      closeLabel={t`Close`}
    >
      <p>
        {of === 'draft' ? (
          <Trans>They are thrown away with the draft.</Trans>
        ) : made ? (
          <Trans>If you leave now, they are thrown away with your changes.</Trans>
        ) : (
          <Trans>If you leave now, they stop. Your text is kept; chosen again, the files go on where they stopped.</Trans>
        )}
      </p>
    </ConfirmDialog>
  );
}
