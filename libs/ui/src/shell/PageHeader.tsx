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

/** The title of a page, a sentence on it, and its acts. */
export function PageHeader({ title, lede, crumbs, badges, actions, children }: PageHeaderProps) {
  const words = (
    <>
      <h1>{title}</h1>
      {lede && <p className="lede">{lede}</p>}
    </>
  );
  return (
    <header className="page-head">
      {crumbs}
      {badges && <div className="row row--tight">{badges}</div>}
      {actions ? (
        <div className="row row--between">
          <div className="page-head__t">{words}</div>
          <div className="btnset">{actions}</div>
        </div>
      ) : (
        words
      )}
      {children}
    </header>
  );
}
