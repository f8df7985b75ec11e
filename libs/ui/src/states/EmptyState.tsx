import type { ReactNode } from 'react';
import { Drawing, type StateDrawing } from './drawings.tsx';

export interface EmptyStateProps {
  drawing?: StateDrawing;
  title: ReactNode;
  /** 1 where it is the whole page. */
  level?: 1 | 2 | 3;
  /** What is safe and what to do. */
  children?: ReactNode;
  action?: ReactNode;
}

/** Nothing here: says why, and what to do. */
export function EmptyState({ drawing = 'arch', title, level = 3, children, action }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="empty">
      <Drawing name={drawing} />
      <Heading>{title}</Heading>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
