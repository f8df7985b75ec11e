import { useEffect, useRef, type ReactNode } from 'react';
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
  const strip = useRef<HTMLElement>(null);
  const current = items.find((item) => item.current)?.href;
  // Where the strip is wider than the window, the open tab is in sight.
  useEffect(() => {
    const [nav, tab] = [strip.current, strip.current?.querySelector<HTMLElement>('[aria-current]')];
    if (nav && tab && nav.scrollWidth > nav.clientWidth) nav.scrollLeft = tab.offsetLeft - nav.offsetLeft - (nav.clientWidth - tab.offsetWidth) / 2;
  }, [current]);
  return (
    <nav ref={strip} className={classNames('tabs', className)} aria-label={label}>
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
