import type { ReactNode } from 'react';
import { Disclosure } from '../text/Disclosure.tsx';
import { Table } from '../panels/Table.tsx';

/** Words of the table that says the same as a chart. */
export interface TwinWords {
  /** What opens it: "Read as a table". */
  summary: ReactNode;
  caption: string;
  /** Head of the first column. */
  rowHeader: string;
}

export interface ChartTwinProps extends TwinWords {
  columns: readonly { key: string; label: ReactNode }[];
  rows: readonly { key: string; label: ReactNode; cells: readonly ReactNode[] }[];
}

export function ChartTwin({ summary, caption, rowHeader, columns, rows }: ChartTwinProps) {
  return (
    <Disclosure summary={summary}>
      <Table caption={caption} captionHidden>
        <thead>
          <tr>
            <th scope="col">{rowHeader}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" className="r">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, at) => (
                <td key={columns[at]?.key ?? at} className="r">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Disclosure>
  );
}
