import { useId, type ReactNode } from 'react';

export interface BannerProps {
  title: ReactNode;
  children?: ReactNode;
  /** Its buttons, drawn in the banner's own colours. */
  actions?: ReactNode;
  /** The open book without it. */
  mark?: ReactNode;
}

/** What asks every reader for something, calmly, on every page until it is done. */
export function Banner({ title, children, actions, mark = <BookMark /> }: BannerProps) {
  const id = useId();
  return (
    <section className="banner" aria-labelledby={id}>
      {mark}
      <div>
        <h2 id={id}>{title}</h2>
        {children && <p>{children}</p>}
      </div>
      {actions && <div className="banner__acts">{actions}</div>}
    </section>
  );
}

function BookMark() {
  return (
    <svg className="banner__mark" viewBox="0 0 48 48" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinejoin="round">
      <path d="M24 12c-4-3-9.5-4-17-4v29c7.5 0 13 1 17 4 4-3 9.5-4 17-4V8c-7.5 0-13 1-17 4zM24 12v29" />
      <path d="M12 16c3 .2 5.5.7 7.5 1.5M12 22c3 .2 5.5.7 7.5 1.5M36 16c-3 .2-5.5.7-7.5 1.5M36 22c-3 .2-5.5.7-7.5 1.5" />
    </svg>
  );
}
