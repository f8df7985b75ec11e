import type { CSSProperties } from 'react';
import { classNames } from '../class-names.ts';

export interface ProgressProps {
  /** 0 to 100. */
  value: number;
  label: string;
  /** The value in words ("2 of 6 sections"), where per cent says little. */
  valueText?: string;
  promo?: boolean;
}

/** How far something has come, drawn and said. */
export function Progress({ value, label, valueText, promo }: ProgressProps) {
  const percent = Math.min(100, Math.max(0, value));
  return (
    <div
      className={classNames('progress', promo && 'progress--promo')}
      role="progressbar"
      aria-label={label}
      aria-valuenow={Math.round(percent)}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuetext={valueText}
      style={{ '--p': `${percent}%` } as CSSProperties}
    >
      <i />
    </div>
  );
}
