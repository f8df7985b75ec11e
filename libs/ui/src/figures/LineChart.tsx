import type { ReactNode } from 'react';
import { ChartTwin, type TwinWords } from './ChartTwin.tsx';
import { spacedIndexes, ticksUpTo } from './scale.ts';

export interface LineChartProps {
  /** The figures in a sentence: what a person who can't see the drawing should know. */
  title: string;
  /** One label a point of the horizontal axis, with a shorter form for the drawing if need be. */
  points: readonly { key: string; label: string; short?: string }[];
  /** At most five; each as many values as there are points, null where there is none. */
  series: readonly { key: string; label: string; values: readonly (number | null)[] }[];
  format: (value: number) => string;
  twin: TwinWords;
}

const width = 480;
const height = 220;
const box = { left: 56, right: 470, top: 25, bottom: 190 };
// Told apart by stroke first, colour second.
const strokes = [
  { colour: 'var(--c1)' },
  { colour: 'var(--c5)', dashes: '8 5' },
  { colour: 'var(--c3)', dashes: '2 5' },
  { colour: 'var(--c4)', dashes: '14 4 2 4' },
  { colour: 'var(--c2)', dashes: '4 3' },
] as const satisfies { colour: string; dashes?: string }[];

function strokeOf(at: number): { colour: string; dashes?: string } {
  return strokes[at % strokes.length] ?? { colour: 'var(--c1)' };
}

/** Lines over time, from zero, with a table twin. A line breaks where a value is missing. */
export function LineChart({ title, points, series, format, twin }: LineChartProps) {
  const ticks = ticksUpTo(Math.max(0, ...series.flatMap((one) => one.values.map((value) => value ?? 0))));
  const top = ticks[ticks.length - 1] ?? 1;
  const x = (at: number) => box.left + 8 + (points.length > 1 ? (at / (points.length - 1)) * (box.right - box.left - 18) : 0);
  const y = (value: number) => box.bottom - (value / top) * (box.bottom - box.top);
  return (
    <div className="stack stack--3">
      {series.length > 1 && (
        <ul className="legend">
          {series.map((one, at) => (
            <li key={one.key}>
              <svg aria-hidden="true" viewBox="0 0 24 12">
                <path d="M0 6h24" stroke={strokeOf(at).colour} strokeWidth="3" strokeDasharray={strokeOf(at).dashes} />
              </svg>
              {one.label}
            </li>
          ))}
        </ul>
      )}
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {ticks.map((tick) => (
          <g key={tick}>
            <path className="grid" d={`M${box.left} ${y(tick)}H${box.right}`} />
            <text x={box.left - 8} y={y(tick) + 5} textAnchor="end">
              {format(tick)}
            </text>
          </g>
        ))}
        {series.map((one, at) => (
          <path
            key={one.key}
            d={linePath(one.values, x, y)}
            fill="none"
            stroke={strokeOf(at).colour}
            strokeWidth="3"
            strokeLinejoin="round"
            strokeDasharray={strokeOf(at).dashes}
          />
        ))}
        {spacedIndexes(points.length, labelsThatFit(points)).map((at, place, all) => (
          <text key={points[at]?.key} x={x(at)} y={height - 6} textAnchor={anchorOf(place, all.length)}>
            {points[at]?.short ?? points[at]?.label}
          </text>
        ))}
      </svg>
      <ChartTwin
        {...twin}
        columns={series}
        rows={points.map((point, at) => ({
          key: point.key,
          label: point.label,
          cells: series.map((one): ReactNode => {
            const value = one.values[at];
            return value === null || value === undefined ? '–' : format(value);
          }),
        }))}
      />
    </div>
  );
}

/** Words under the axis must not run into each other; ten units a letter is what they take on a phone, where the drawing shrinks. */
function labelsThatFit(points: LineChartProps['points']): number {
  const longest = Math.max(1, ...points.map(({ label, short }) => (short ?? label).length));
  return Math.min(5, Math.max(2, Math.floor((box.right - box.left) / (longest * 10 + 16))));
}

function anchorOf(place: number, count: number): 'start' | 'middle' | 'end' {
  if (count > 1 && place === count - 1) return 'end';
  return place === 0 && count > 1 ? 'start' : 'middle';
}

function linePath(values: readonly (number | null)[], x: (at: number) => number, y: (value: number) => number): string {
  let pen: 'M' | 'L' = 'M';
  let path = '';
  values.forEach((value, at) => {
    if (value === null) {
      pen = 'M';
      return;
    }
    path += `${pen}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
    pen = 'L';
  });
  return path;
}
