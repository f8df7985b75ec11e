import { classNames } from '../class-names.ts';

export interface ButtonLook {
  /** One `primary` per view, besides the top bar's; `plain` is outlined, `quiet` has no border. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  large?: boolean;
  /** Fills the width. */
  wide?: boolean;
  className?: string;
}

/** The class of a button, for an element that only looks like one. */
export function buttonClass({ kind = 'plain', large, wide, className }: ButtonLook = {}): string {
  return classNames('btn', kind !== 'plain' && `btn--${kind}`, large && 'btn--large', wide && 'btn--wide', className);
}
