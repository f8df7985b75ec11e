import type { ComponentProps } from 'react';
import { Field } from './Field.tsx';
import { useField, type FieldWords } from './use-field.ts';

export type SelectProps = FieldWords & ComponentProps<'select'>;

/** A choice in a closed list, native. Children are `<option>`s. Takes `{...register('name')}` of react-hook-form. */
export function Select({ label, optional, hint, error, className, id, 'aria-describedby': describedBy, children, ...select }: SelectProps) {
  const ids = useField({ hint, error }, { id, describedBy });
  return (
    <Field {...{ label, optional, hint, error, ids, className }}>
      <select {...select} {...ids.control} className="select">
        {children}
      </select>
    </Field>
  );
}
