import type { ComponentProps, ReactNode } from 'react';
import { FieldError } from './FieldError.tsx';
import { useField } from './use-field.ts';

export type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode; error?: ReactNode };

/** A box to tick, its words beside it. Takes `{...register('name')}` of react-hook-form. */
export function Checkbox({ label, hint, error, id, 'aria-describedby': describedBy, ...input }: CheckboxProps) {
  const ids = useField({ hint, error }, { id, describedBy });
  // Always in the same box: taken out and put back when an error comes, it would lose the focus.
  return (
    <div>
      <label className="check">
        <input {...input} {...ids.control} type="checkbox" />
        <span>{label}</span>
      </label>
      {hint && (
        <p className="hint" id={ids.hintId}>
          {hint}
        </p>
      )}
      <FieldError id={ids.errorId}>{error}</FieldError>
    </div>
  );
}
