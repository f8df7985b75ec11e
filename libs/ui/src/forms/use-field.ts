import { useId, type ReactNode } from 'react';

export interface FieldWords {
  /** Always visible, above the field. */
  label: ReactNode;
  /** Said beside the label where an answer isn't needed: "(optional)". */
  optional?: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do about it. Its presence marks the field as invalid. */
  error?: ReactNode;
}

export interface FieldIds {
  id: string;
  hintId: string;
  errorId: string;
  /** For the control: its id, its description and whether it is invalid. */
  control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };
}

/** Ids that tie a label, a hint and an error to their control. `given` is an id or further descriptions that the caller already has. */
export function useField(words: Pick<FieldWords, 'hint' | 'error'>, given: { id?: string; describedBy?: string } = {}): FieldIds {
  const own = useId();
  const id = given.id ?? own;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [words.hint && hintId, words.error && errorId, given.describedBy].filter(Boolean).join(' ');
  return {
    id,
    hintId,
    errorId,
    control: { id, 'aria-describedby': describedBy || undefined, 'aria-invalid': words.error ? true : undefined },
  };
}
