import type { ReactNode } from 'react';
import { Button } from '../actions/Button.tsx';
import { Dialog } from './Dialog.tsx';

export interface ConfirmDialogProps {
  open: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: ReactNode;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** The verb: "Delete the post", never "OK". */
  confirmLabel: ReactNode;
  cancelLabel: ReactNode;
  closeLabel: string;
  danger?: boolean;
  busy?: boolean;
}

/** A question before an act. The focus starts on the way back. */
export function ConfirmDialog({ open, onClose, onConfirm, title, children, confirmLabel, cancelLabel, closeLabel, danger, busy }: ConfirmDialogProps) {
  return (
    <Dialog
      {...{ open, onClose, title, closeLabel }}
      small
      role="alertdialog"
      footer={
        <>
          <Button kind="quiet" onClick={onClose} autoFocus>
            {cancelLabel}
          </Button>
          <Button kind={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {typeof children === 'string' ? <p>{children}</p> : children}
    </Dialog>
  );
}
