import type { ReactNode } from 'react';

/** A few avatars that overlap a little. */
export function Avatars({ children }: { children: ReactNode }) {
  return <span className="avatars">{children}</span>;
}
