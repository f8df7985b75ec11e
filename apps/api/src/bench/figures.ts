import { parts, type Part } from './profile.ts';

/** What one operation cost with a number of clients. */
export interface Figures {
  operation: string;
  clients: number;
  requests: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  p99: number;
  statementsPerRequest: number;
  /** Milliseconds of a processor in the server's own thread: what a busy machine changes least. */
  cpuPerRequest: number;
  requestsPerSecond: number;
}

/** The smallest of the values that `part` of them do not exceed (nearest rank): `percentile([1, 2, 3, 4], 0.5)` is 2. Throws where there are none. */
export function percentile(values: readonly number[], part: number): number {
  if (values.length === 0) throw new Error('There is no percentile of nothing.');
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]!;
}

/** `latencies` and `milliseconds` (from the first request to the last answer) as the client saw them, `statements` as the server sent them, `cpu` in milliseconds. */
export function figuresOf(operation: string, clients: number, measured: { latencies: readonly number[]; milliseconds: number; statements: number; cpu: number }): Figures {
  const { latencies, milliseconds, statements, cpu } = measured;
  return {
    operation,
    clients,
    requests: latencies.length,
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
    statementsPerRequest: statements / latencies.length,
    cpuPerRequest: cpu / latencies.length,
    requestsPerSecond: latencies.length / (milliseconds / 1000),
  };
}

const columns = ['clients', 'p50 ms', 'p95 ms', 'p99 ms', 'SQL', 'CPU ms', 'requests/s', 'requests'];
const line = (name: string, cells: readonly string[]): string => `${name.padEnd(26)}${cells.map((cell) => cell.padStart(14)).join('')}`;

export const headLine = line('operation', columns);

/** Head of the second table: milliseconds of a request by part. */
export const partsHeadLine = line('operation', parts);

/** `milliseconds` of all `requests`, by part. */
export const partsLine = (operation: string, milliseconds: Record<Part, number>, requests: number): string =>
  line(operation, parts.map((part) => (milliseconds[part] / requests).toFixed(2)));

export function figuresLine(figures: Figures): string {
  const { operation, clients, requests, p50, p95, p99, statementsPerRequest, cpuPerRequest, requestsPerSecond } = figures;
  return line(operation, [`${clients}`, p50.toFixed(1), p95.toFixed(1), p99.toFixed(1), statementsPerRequest.toFixed(1), cpuPerRequest.toFixed(1), requestsPerSecond.toFixed(0), `${requests}`]);
}
