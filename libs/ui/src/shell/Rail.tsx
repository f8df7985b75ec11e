import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { Anchor } from '../links/Anchor.tsx';

/** The navigation at the side: `NavGroup`s, then a `Foot`. Hidden on a phone, icons with labels on a tablet. */
export function Rail({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="rail" aria-label={label}>
      {children}
    </nav>
  );
}

/** Links under each other. With a `heading` the group is one's own (communities), shown only where there is room; a `short` one stands where there is none. */
export function NavGroup({ heading, short, children }: { heading?: ReactNode; short?: boolean; children: ReactNode }) {
  return (
    <>
      {heading && <p className="nav__h">{heading}</p>}
      <div className={classNames('nav', Boolean(heading) && 'nav--mine', short && 'nav--short')}>{children}</div>
    </>
  );
}

export interface NavItemProps {
  href: string;
  icon?: IconName;
  iconSize?: 's';
  /** Instead of an icon: a small `Tile`. */
  before?: ReactNode;
  current?: boolean;
  unread?: boolean;
  /** A `Count` or `Badge`. */
  after?: ReactNode;
  children: ReactNode;
}

export function NavItem({ href, icon, iconSize, before, current, unread, after, children }: NavItemProps) {
  return (
    <Anchor href={href} className={unread ? 'unread' : undefined} aria-current={current ? 'page' : undefined}>
      {icon ? <Icon name={icon} size={iconSize} /> : before}
      <span className="grow">{children}</span>
      {after}
    </Anchor>
  );
}
