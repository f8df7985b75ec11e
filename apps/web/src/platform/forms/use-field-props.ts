import { createContext, useContext } from 'react';
import { useFormContext, type RegisterOptions } from 'react-hook-form';

export const FormIdContext = createContext('');

export const fieldId = (formId: string, field: string) => `${formId}-${field}`;

/** What ties a field of `@parvis/ui` to the form around it: `<TextField label=… {...useFieldProps('email')} />`. */
export function useFieldProps(name: string, options?: RegisterOptions) {
  const { register, formState, getFieldState } = useFormContext();
  const formId = useContext(FormIdContext);
  const { error } = getFieldState(name, formState);
  return { ...register(name, options), id: fieldId(formId, name), error: error?.message };
}
