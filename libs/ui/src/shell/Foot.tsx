import type { ReactNode } from 'react';

/** Small links and buttons at the end of the rail and, on a phone, of the page. */
export function Foot({ children }: { children: ReactNode }) {
  return <div className="foot">{children}</div>;
}
