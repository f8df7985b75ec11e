import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icons/Icon.tsx';
import { VisuallyHidden } from '../text/VisuallyHidden.tsx';

export interface TimelineStep {
  key: string;
  state: 'done' | 'now' | 'next';
  /** The state in words, for screen readers: "done", "under way", "to come". */
  stateLabel: string;
  title: ReactNode;
  detail?: ReactNode;
  children?: ReactNode;
}

/** Steps in time: what was done, what is under way, what comes. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  return (
    <ol className="timeline">
      {steps.map((step) => (
        <li
          key={step.key}
          className={classNames(step.state === 'done' && 'is-done', step.state === 'now' && 'is-now') || undefined}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className="timeline__m">{step.state === 'done' && <Icon name="check" />}</span>
          <b className={step.state === 'next' ? 'muted' : undefined}>{step.title}</b>
          <VisuallyHidden>{`, ${step.stateLabel}`}</VisuallyHidden>
          {step.detail && <div className="muted small">{step.detail}</div>}
          {step.children}
        </li>
      ))}
    </ol>
  );
}
