import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names.ts';

export type PickProps = Omit<ComponentProps<'input'>, 'type'> & {
  type?: 'radio' | 'checkbox';
  label: ReactNode;
  detail?: ReactNode;
  /** An icon, tile or avatar between the button and the words. */
  before?: ReactNode;
};

/** An answer drawn as a card, with a line that explains it. Inside `Picks`, in a `FieldGroup`. */
export function Pick({ type = 'radio', label, detail, before, ...input }: PickProps) {
  return (
    <label className="pick">
      <input {...input} type={type} />
      {before}
      <span className="grow">
        <b>{label}</b>
        {detail && <small>{detail}</small>}
      </span>
    </label>
  );
}

export interface PicksProps {
  /** Columns where there is room. */
  columns?: 2 | 3 | 4;
  /** Two by two even on a phone. */
  pair?: boolean;
  children: ReactNode;
}

/** `Pick`s that belong together. */
export function Picks({ columns, pair, children }: PicksProps) {
  return <div className={classNames('picks', pair && 'picks--pair', columns && `picks--${columns}`)}>{children}</div>;
}
