import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmDialog } from '@parvis/ui';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { startOfDay } from '../../promotion/days.ts';
import type { TypedKit } from './typed-kit.ts';

export interface ApproveDialogProps {
  open: boolean;
  busy: boolean;
  kit: TypedKit;
  onClose: () => void;
  onApprove: () => void;
}

/** Approving makes pages public: said before. */
export function ApproveDialog({ open, busy, kit, onClose, onApprove }: ApproveDialogProps) {
  const { t } = useLingui();
  const format = useFormat();
  const first = format.date(startOfDay(kit.firstDay).toISOString());
  const last = format.date(startOfDay(kit.lastDay).toISOString());
  return (
    <ConfirmDialog
      open={open}
      busy={busy}
      onClose={onClose}
      onConfirm={onApprove}
      title={<Trans>Approve and publish?</Trans>}
      confirmLabel={<Trans>Approve and publish</Trans>}
      cancelLabel={<Trans>Go on writing</Trans>}
      closeLabel={t`Close`}
    >
      <p>
        <Trans>Two pages become public, in French and in English, from {first} to {last}. Ambassadors may share them from then on.</Trans>
      </p>
      <p>
        <Trans>An approved kit is not changed any more. You can withdraw it at any time: its pages are gone at once.</Trans>
      </p>
    </ConfirmDialog>
  );
}
