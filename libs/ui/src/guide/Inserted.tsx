import type { ReactNode } from 'react';
import { VisuallyHidden } from '../text/VisuallyHidden.tsx';

export interface ChangeProps {
  /** Said before and after, since screen readers pass over `<ins>` and `<del>`: "added:", "end of what was added". */
  before: string;
  after?: string;
  children: ReactNode;
}

/** Words that a version adds. */
export function Inserted({ before, after, children }: ChangeProps) {
  return (
    <ins>
      <VisuallyHidden>{`${before} `}</VisuallyHidden>
      {children}
      {after && <VisuallyHidden>{` ${after}`}</VisuallyHidden>}
    </ins>
  );
}
