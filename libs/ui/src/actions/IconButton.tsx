import { classNames } from '../class-names.ts';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { Pressable, type PressableProps } from './Pressable.tsx';

export type IconButtonProps = PressableProps & {
  icon?: IconName;
  /** The accessible name, and the tooltip. Not needed when words stand beside the icon as children. */
  label?: string;
  pressed?: boolean;
  disabled?: boolean;
};

/** An icon to press: alone with a `label`, or with words (`<span>`) or a `Count` beside it as children. A link when it has an `href`. */
export function IconButton({ icon, label, pressed, disabled, className, children, ...rest }: IconButtonProps) {
  return (
    <Pressable
      title={label}
      {...rest}
      className={classNames('iconbtn', className)}
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      blocked={disabled}
    >
      {icon && <Icon name={icon} />}
      {typeof children === 'string' ? <span>{children}</span> : children}
    </Pressable>
  );
}
