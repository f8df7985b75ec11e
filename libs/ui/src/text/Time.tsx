import type { ReactNode } from 'react';

/** An instant: `at` as ISO 8601 for machines, the words in the reader's language as children, `full` as tooltip. */
export function Time({ at, full, children }: { at: string; full?: string; children: ReactNode }) {
  return (
    <time dateTime={at} title={full}>
      {children}
    </time>
  );
}
