import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon, type IconName } from '../icons/Icon.tsx';

export type BadgeKind = 'neutral' | 'accent' | 'promo' | 'rule' | 'reco' | 'risk' | 'danger';

export interface BadgeProps {
  kind?: BadgeKind;
  icon?: IconName;
  className?: string;
  children: ReactNode;
}

/** A word about a thing. The word and the icon come first, the colour only repeats them. */
export function Badge({ kind = 'neutral', icon, className, children }: BadgeProps) {
  return (
    <span className={classNames('badge', kind !== 'neutral' && `badge--${kind}`, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
