import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { VisuallyHidden } from '../text/VisuallyHidden.tsx';

export interface CountProps {
  /** The figure as shown, already formatted. */
  children: ReactNode;
  /** Grey instead of red. Red is for what waits for this person, and for nothing else. */
  quiet?: boolean;
  /** What is counted, in words ("4 new posts"). Without it the figure is silent: its link or button then says it. */
  label?: string;
}

/** How many wait, beside what they wait in. */
export function Count({ children, quiet, label }: CountProps) {
  const className = classNames('count', quiet && 'count--quiet');
  if (!label) {
    return (
      <span className={className} aria-hidden="true">
        {children}
      </span>
    );
  }
  return (
    <span className={className}>
      <span aria-hidden="true">{children}</span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  );
}
