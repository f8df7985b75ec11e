import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { ChartTwin, type TwinWords } from './ChartTwin.tsx';

export interface BarChartProps {
  bars: readonly { key: string; label: ReactNode; value: number }[];
  /** The value of a full bar; the greatest value without it. Bars start at zero. */
  max?: number;
  /** Writes a value with its unit. */
  format: (value: number) => string;
  twin: TwinWords & { valueHeader: ReactNode };
  promo?: boolean;
}

/** Horizontal bars, each with its name and figure in words, and the same as a table. */
export function BarChart({ bars, max = Math.max(...bars.map((bar) => bar.value), 0), format, twin: { valueHeader, ...twin }, promo }: BarChartProps) {
  const percent = (value: number) => (max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0);
  return (
    <div className="stack stack--3">
      <div className="bars">
        {bars.map((bar) => (
          <div className="bar" key={bar.key}>
            <span>{bar.label}</span>
            <b>{format(bar.value)}</b>
            <div className={classNames('progress', promo && 'progress--promo')} aria-hidden="true" style={{ '--p': `${percent(bar.value)}%` } as CSSProperties}>
              <i />
            </div>
          </div>
        ))}
      </div>
      <ChartTwin
        {...twin}
        columns={[{ key: 'value', label: valueHeader }]}
        rows={bars.map((bar) => ({ key: bar.key, label: bar.label, cells: [format(bar.value)] }))}
      />
    </div>
  );
}
