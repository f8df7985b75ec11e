import type { ReactNode } from 'react';

export interface PageHeaderProps {
  title: ReactNode;
  lede?: ReactNode;
  /** `Crumbs`. */
  crumbs?: ReactNode;
  /** Badges and small links above the title. */
  badges?: ReactNode;
  /** Buttons at the end of the title's line. */
  actions?: ReactNode;
  children?: ReactNode;
}

export function PageHeader({ title, lede, crumbs, badges, actions, children }: PageHeaderProps) {
  return (
    <header className="page-head">
      {crumbs}
      {badges && <div className="row row--tight">{badges}</div>}
      {actions ? (
        <div className="row row--between">
          <h1>{title}</h1>
          <div className="btnset">{actions}</div>
        </div>
      ) : (
        <h1>{title}</h1>
      )}
      {lede && <p className="lede">{lede}</p>}
      {children}
    </header>
  );
}
