import { classNames } from '../class-names.ts';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { Pressable, type PressableProps } from './Pressable.tsx';

export type LinkButtonProps = PressableProps & { icon?: IconName };

/** Underlined words with a full-size target: an act or, with an `href`, a link. */
export function LinkButton({ icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <Pressable {...rest} className={classNames('linkbtn', className)}>
      {icon && <Icon name={icon} size="s" />}
      {children}
    </Pressable>
  );
}
