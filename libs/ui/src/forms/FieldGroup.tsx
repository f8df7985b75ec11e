import { useId, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { FieldError } from './FieldError.tsx';
import type { FieldWords } from './use-field.ts';

export interface FieldGroupProps extends FieldWords {
  children: ReactNode;
  className?: string;
}

/** Several controls under one question: radios, picks, checkboxes. */
export function FieldGroup({ label, optional, hint, error, children, className }: FieldGroupProps) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className={classNames('field', Boolean(error) && 'field--bad', className)} aria-describedby={describedBy || undefined}>
      <legend>
        {label}
        {optional && <> <span className="opt">{optional}</span></>}
      </legend>
      {children}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}
