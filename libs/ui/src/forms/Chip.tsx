import type { ReactNode } from 'react';
import { Pressable, type PressableProps } from '../actions/Pressable.tsx';
import { classNames } from '../class-names.ts';
import { Icon, type IconName } from '../icons/Icon.tsx';

export type ChipProps = PressableProps & {
  icon?: IconName;
  pressed?: boolean;
  disabled?: boolean;
  /** A value that was chosen and can be taken away again. */
  set?: boolean;
};

/** A small choice or filter. A link when it has an `href`. */
export function Chip({ icon, pressed, disabled, set, className, children, ...rest }: ChipProps) {
  return (
    <Pressable
      {...rest}
      className={classNames('chip', set && 'chip--set', className)}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      blocked={disabled}
    >
      {icon && <Icon name={icon} />}
      {children}
    </Pressable>
  );
}

/** Chips side by side. `label` names the group. */
export function Chips({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <div className="chips" role={label ? 'group' : undefined} aria-label={label}>
      {children}
    </div>
  );
}
