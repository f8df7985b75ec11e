import { classNames } from '../class-names.ts';
import { drawings } from './drawings.tsx';

export type IconName = keyof typeof drawings;

export interface IconProps {
  name: IconName;
  /** `s` 18 px beside small text and in buttons, `l` 28 px; 22 px without it. */
  size?: 's' | 'l';
  /** Said by screen readers. Without it the icon is decoration and stays silent. */
  label?: string;
  className?: string;
}

/** A drawing of our set. Decoration unless it has a `label`. */
export function Icon({ name, size, label, className }: IconProps) {
  const speech = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true as const };
  return (
    <svg className={classNames('i', size && `i--${size}`, className)} viewBox="0 0 24 24" {...speech}>
      {drawings[name]}
    </svg>
  );
}
