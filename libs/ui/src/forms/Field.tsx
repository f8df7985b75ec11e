import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { FieldError } from './FieldError.tsx';
import type { FieldIds, FieldWords } from './use-field.ts';

export interface FieldProps extends FieldWords {
  ids: FieldIds;
  className?: string;
  /** The control, carrying `ids.control`. */
  children: ReactNode;
  /** Below the control, such as a counter. */
  after?: ReactNode;
}

/** Label above, control, hint, then the error. `TextField`, `TextArea` and `Select` are made with it; use it with `useField` for a control of your own. */
export function Field({ label, optional, hint, error, ids, className, children, after }: FieldProps) {
  return (
    <div className={classNames('field', Boolean(error) && 'field--bad', className)}>
      <label htmlFor={ids.id}>
        {label}
        {optional && <> <span className="opt">{optional}</span></>}
      </label>
      {children}
      {after}
      {hint && (
        <p className="hint" id={ids.hintId}>
          {hint}
        </p>
      )}
      <FieldError id={ids.errorId}>{error}</FieldError>
    </div>
  );
}
