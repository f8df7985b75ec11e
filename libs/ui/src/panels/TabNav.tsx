import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Count } from '../identity/Count.tsx';
import { Anchor } from '../links/Anchor.tsx';

export interface TabNavProps {
  /** Names the navigation for screen readers. */
  label: string;
  items: readonly { href: string; label: ReactNode; current?: boolean; count?: ReactNode; countLabel?: string }[];
  className?: string;
}

/** Pages of one place, as tabs: links, each with its own address. */
export function TabNav({ label, items, className }: TabNavProps) {
  return (
    <nav className={classNames('tabs', className)} aria-label={label}>
      {items.map((item) => (
        <Anchor key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
          {item.label}
          {item.count !== undefined && (
            <Count quiet label={item.countLabel}>
              {item.count}
            </Count>
          )}
        </Anchor>
      ))}
    </nav>
  );
}
