import type { ReactNode } from 'react';
import { Button } from '../actions/Button.tsx';
import { EmptyState } from './EmptyState.tsx';

export interface ErrorStateProps {
  title: ReactNode;
  level?: 1 | 2 | 3;
  /** What happened, what is safe. */
  children?: ReactNode;
  /** Words and code to give to the help desk. */
  reference?: { label: ReactNode; code: string };
  onRetry?: () => void;
  retryLabel?: ReactNode;
  busy?: boolean;
}

/** Something failed, through no fault of the person. */
export function ErrorState({ title, level, children, reference, onRetry, retryLabel, busy }: ErrorStateProps) {
  return (
    <div role="alert">
      <EmptyState
        drawing="signal"
        title={title}
        level={level}
        action={
          onRetry && (
            <Button kind="primary" onClick={onRetry} busy={busy}>
              {retryLabel}
            </Button>
          )
        }
      >
        {children}
        {reference && (
          <>
            {' '}
            {reference.label} <span className="mono nowrap">{reference.code}</span>
          </>
        )}
      </EmptyState>
    </div>
  );
}
