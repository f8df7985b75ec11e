import type { ReactNode } from 'react';

/** First thing that Tab reaches: jumps over the frame to the content (`#main`). */
export function SkipLink({ href = '#main', children }: { href?: string; children: ReactNode }) {
  return (
    <a className="skip" href={href}>
      {children}
    </a>
  );
}
