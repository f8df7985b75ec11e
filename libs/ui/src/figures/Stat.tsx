import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon, type IconName } from '../icons/Icon.tsx';

export interface StatProps {
  /** The figure, formatted with its unit. */
  figure: ReactNode;
  label: ReactNode;
  /** A comparison or a goal. */
  detail?: ReactNode;
  detailIcon?: IconName;
}

/** One figure with its words. */
export function Stat({ figure, label, detail, detailIcon }: StatProps) {
  return (
    <div className="stat">
      <span className="stat__n">{figure}</span>
      <span className="stat__l">{label}</span>
      {detail && (
        <span className="stat__d">
          {detailIcon && <Icon name={detailIcon} size="s" />}
          {detail}
        </span>
      )}
    </div>
  );
}

/** `Stat`s in a grid: two a line, four where there is room if `four`. */
export function Stats({ four, children }: { four?: boolean; children: ReactNode }) {
  return <div className={classNames('stats', four && 'stats--4')}>{children}</div>;
}
