import type { ReactNode } from 'react';

export interface TopBarProps {
  /** A `Brand`. */
  brand: ReactNode;
  /** A form with a `SearchBox`; hidden on a phone, where `actions` hold a link to search. */
  search?: ReactNode;
  actions?: ReactNode;
}

export function TopBar({ brand, search, actions }: TopBarProps) {
  return (
    <header className="topbar">
      <div className="topbar__in">
        {brand}
        {search && <div className="topbar__search">{search}</div>}
        {actions && <div className="topbar__acts">{actions}</div>}
      </div>
    </header>
  );
}
