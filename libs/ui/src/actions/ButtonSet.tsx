import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';

/** Buttons in a row. `end`: to the right, and on a phone stacked with the last (main) one first. */
export function ButtonSet({ end, className, children }: { end?: boolean; className?: string; children: ReactNode }) {
  return <div className={classNames('btnset', end && 'btnset--end', className)}>{children}</div>;
}
