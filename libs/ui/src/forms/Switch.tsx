import { useId, type ComponentProps, type ReactNode } from 'react';

export type SwitchProps = Omit<ComponentProps<'input'>, 'type' | 'role'> & {
  /** Drawn beside the switch. Left out where a title elsewhere names it by `aria-labelledby`. */
  label?: ReactNode;
};

/** On or off, in force at once. */
export function Switch({ label, id, ...input }: SwitchProps) {
  const own = useId();
  const control = (
    <span className="switch">
      <input {...input} id={id ?? own} type="checkbox" role="switch" />
    </span>
  );
  if (!label) return control;
  return (
    <div className="row row--nowrap">
      {control}
      <label htmlFor={id ?? own}>{label}</label>
    </div>
  );
}
