import type { ComponentProps, ReactNode } from 'react';

export type RadioProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode };

/** One answer among several, inside a `FieldGroup`. Radios of one question share a `name`. */
export function Radio({ label, ...input }: RadioProps) {
  return (
    <label className="check">
      <input {...input} type="radio" />
      <span>{label}</span>
    </label>
  );
}
