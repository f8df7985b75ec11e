import { useEffect, useId, useRef, type ReactNode } from 'react';
import { ButtonSet } from '../actions/ButtonSet.tsx';
import { IconButton } from '../actions/IconButton.tsx';
import { classNames } from '../class-names.ts';

export interface DialogProps {
  open: boolean;
  /** Asked by Esc and by the closing button; the caller then sets `open` to false. A press beside the dialog doesn't close it: a text would be lost. */
  onClose: () => void;
  title: ReactNode;
  /** Names the closing button. */
  closeLabel: string;
  children: ReactNode;
  /** Buttons, the main one last. Let a submit button name its form: `<Button type="submit" form={formId}>`. */
  footer?: ReactNode;
  /** For two columns. */
  wide?: boolean;
  /** Stays small on a phone, where other dialogs fill the screen. */
  small?: boolean;
  role?: 'dialog' | 'alertdialog';
}

/** The browser starts on the closing button: what is asked comes first, then the way back of a question. What is only read starts where the browser does. */
function startOn(dialog: HTMLDialogElement) {
  const fields = [...dialog.querySelectorAll<HTMLElement>('.dialog__b :is(input, textarea, select, [contenteditable="true"]):not(:disabled)')];
  const chosen = fields[0] instanceof HTMLInputElement && fields[0].type === 'radio' ? fields.find((field) => field.matches(':checked')) : undefined;
  const wayBack = dialog.role === 'alertdialog' ? dialog.querySelector<HTMLElement>('.dialog__f button') : null;
  for (const element of [chosen, ...fields, wayBack]) {
    element?.focus();
    // What is folded away takes no focus.
    if (element && document.activeElement === element) return;
  }
}

/** A modal dialog. The rest of the page is inert; closing gives the focus back to where it was. */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ onClose, title, closeLabel, children, footer, wide, small, role }: DialogProps) {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    const before = document.activeElement;
    dialog.showModal();
    startOn(dialog);
    return () => {
      dialog.close();
      // The browser gives the focus back only if the dialog is still in the page, and React has just taken it out.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      role={role}
      className={classNames('dialog', wide && 'dialog--wide', small && 'dialog--small')}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog__h">
        <h2 id={id}>{title}</h2>
        <IconButton icon="x" label={closeLabel} onClick={onClose} />
      </div>
      <div className="dialog__b">{children}</div>
      {footer && (
        <div className="dialog__f">
          <ButtonSet end>{footer}</ButtonSet>
        </div>
      )}
    </dialog>
  );
}
