import type { ReactNode } from 'react';
import { Dot } from './Dot.tsx';

/** Dot and bold word: "New", "5 new". */
export function UnreadFlag({ children }: { children: ReactNode }) {
  return (
    <span className="unread-flag">
      <Dot />
      {children}
    </span>
  );
}
