import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';

export interface DisclosureProps {
  summary: ReactNode;
  open?: boolean;
  className?: string;
  children: ReactNode;
}

/** More, on request. Native: it is found by the browser's own search. */
export function Disclosure({ summary, open, className, children }: DisclosureProps) {
  return (
    <details className={classNames('twin', className)} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
