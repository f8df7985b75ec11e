import type { ComponentProps } from 'react';
import { Field } from './Field.tsx';
import { useField, type FieldWords } from './use-field.ts';

export type TextFieldProps = FieldWords & ComponentProps<'input'>;

/** One line of text. Takes `{...register('name')}` of react-hook-form. */
export function TextField({ label, optional, hint, error, className, id, 'aria-describedby': describedBy, ...input }: TextFieldProps) {
  const ids = useField({ hint, error }, { id, describedBy });
  return (
    <Field {...{ label, optional, hint, error, ids, className }}>
      <input type="text" {...input} {...ids.control} className="input" />
    </Field>
  );
}
