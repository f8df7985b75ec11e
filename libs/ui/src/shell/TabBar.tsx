import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { Count } from '../identity/Count.tsx';
import { Dot } from '../identity/Dot.tsx';
import { Anchor } from '../links/Anchor.tsx';

/** The bar at the foot of a phone: five `TabBarItem`s. */
export function TabBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="tabbar" aria-label={label}>
      {children}
    </nav>
  );
}

export interface TabBarItemProps {
  href: string;
  icon: IconName;
  current?: boolean;
  /** The middle one, filled: to write. */
  write?: boolean;
  count?: ReactNode;
  /** Something is unread, but nothing that is counted. */
  dot?: boolean;
  /** The count or the dot in words ("3 unread"). */
  countLabel?: string;
  children: ReactNode;
}

export function TabBarItem({ href, icon, current, write, count, dot, countLabel, children }: TabBarItemProps) {
  return (
    <Anchor href={href} className={write ? 'tabbar__write' : undefined} aria-current={current ? 'page' : undefined}>
      <Icon name={icon} />
      <span>{children}</span>
      {count !== undefined && count !== null ? <Count quiet label={countLabel}>{count}</Count> : dot && <Dot label={countLabel} />}
    </Anchor>
  );
}
