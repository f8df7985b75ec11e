import { Icon, type IconName } from '../icons/Icon.tsx';
import { buttonClass, type ButtonLook } from './button-class.ts';
import { Pressable, type PressableProps } from './Pressable.tsx';

export type ButtonProps = PressableProps &
  ButtonLook & {
    /** Before the words. */
    icon?: IconName;
    /** After the words, such as `down` on a button that opens a menu. */
    iconAfter?: IconName;
    /** A toggle's state; leave it out on a button that isn't one. */
    pressed?: boolean;
    /** Work is under way: a ring turns, presses do nothing, the keyboard's place is kept. */
    busy?: boolean;
    /** Stays reachable by keyboard so that a reason (`aria-describedby`) can be read. */
    disabled?: boolean;
  };

/** A button, or a link that looks like one when it has an `href`. */
export function Button({ kind, large, wide, className, icon, iconAfter, pressed, busy, disabled, children, ...rest }: ButtonProps) {
  return (
    <Pressable
      {...rest}
      className={buttonClass({ kind, large, wide, className })}
      aria-pressed={pressed}
      aria-busy={busy || undefined}
      aria-disabled={disabled || undefined}
      blocked={busy || disabled}
    >
      {icon && <Icon name={icon} size="s" />}
      {children}
      {iconAfter && <Icon name={iconAfter} size="s" />}
    </Pressable>
  );
}
