import { render, screen, within } from '@testing-library/react';
import { BarChart } from './BarChart.tsx';
import { LineChart } from './LineChart.tsx';
import { ticksUpTo } from './scale.ts';

const percent = (value: number) => `${value} %`;

test('bars are also a table, with the same names and figures', () => {
  render(
    <BarChart
      bars={[
        { key: 'net', label: 'Networks', value: 81 },
        { key: 'shop', label: 'Shops', value: 64 },
      ]}
      format={percent}
      twin={{ summary: 'Read as a table', caption: 'Share by entity', rowHeader: 'Entity', valueHeader: 'Share' }}
    />,
  );
  const twin = screen.getByText('Read as a table').closest('details')!;
  const rows = within(twin).getAllByRole('row', { hidden: true }).map((row) => row.textContent);
  expect(rows).toEqual(['EntityShare', 'Networks81 %', 'Shops64 %']);
  expect(within(twin).getByRole('table', { name: 'Share by entity', hidden: true })).toBeInTheDocument();
});

test('bars start at zero and the greatest fills the width', () => {
  const { container } = render(
    <BarChart
      bars={[{ key: 'a', label: 'A', value: 50 }, { key: 'b', label: 'B', value: 200 }, { key: 'c', label: 'C', value: 0 }]}
      format={String}
      twin={{ summary: 'Table', caption: 'Values', rowHeader: 'Name', valueHeader: 'Value' }}
    />,
  );
  const widths = [...container.querySelectorAll<HTMLElement>('.progress')].map((bar) => bar.style.getPropertyValue('--p'));
  expect(widths).toEqual(['25%', '100%', '0%']);
});

test('lines say their figures in words, differ by stroke, break where a value is missing, and have a table', () => {
  render(
    <LineChart
      title="Readers from 10 to 30, writers from 1 to 3"
      points={['Mon', 'Tue', 'Wed'].map((label) => ({ key: label, label }))}
      series={[
        { key: 'r', label: 'Readers', values: [10, 20, 30] },
        { key: 'w', label: 'Writers', values: [1, null, 3] },
      ]}
      format={String}
      twin={{ summary: 'Read as a table', caption: 'Readers and writers by day', rowHeader: 'Day' }}
    />,
  );
  const chart = screen.getByRole('img', { name: 'Readers from 10 to 30, writers from 1 to 3' });
  const [readers, writers] = chart.querySelectorAll('path[stroke]');
  expect(readers).not.toHaveAttribute('stroke-dasharray');
  expect(writers).toHaveAttribute('stroke-dasharray');
  expect(readers?.getAttribute('d')?.match(/M/g)).toHaveLength(1);
  expect(writers?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  const rows = screen.getAllByRole('row', { hidden: true }).map((row) => row.textContent);
  expect(rows).toEqual(['DayReadersWriters', 'Mon101', 'Tue20–', 'Wed303']);
});

test('an axis starts at zero and ends at or above the greatest value, in round steps', () => {
  expect(ticksUpTo(4510)).toEqual([0, 2000, 4000, 6000]);
  expect(ticksUpTo(100)).toEqual([0, 25, 50, 75, 100]);
  expect(ticksUpTo(0.3)).toEqual([0, 0.1, 0.2, 0.3]);
  expect(ticksUpTo(0)).toEqual([0, 1]);
});
