import { createHash } from 'node:crypto';
import type { Ago } from '@parvis/sample';

/** The same id for the same key every time (UUID version 8, from SHA-256), so that links into the sample company last. */
export function idOf(kind: string, key: string): string {
  const hex = createHash('sha256').update(`${kind}:${key}`).digest('hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Turns "3 days ago at 10:12, Paris" into an instant. */
export function instantOf(now: Date, { days, time }: Ago): Date {
  const day = new Date(now.getTime() - days * 86_400_000);
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(day);
  const asUtc = new Date(`${date}T${time}:00Z`);
  const inParis = new Date(`${new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'medium' }).format(asUtc).replace(' ', 'T')}Z`);
  const instant = new Date(asUtc.getTime() - (inParis.getTime() - asUtc.getTime()));
  // "Today at 16:00" seeded in the morning would lie ahead.
  return instant > now ? new Date(now.getTime() - 60_000) : instant;
}

/** Whatever sends a statement: a data source, a transaction, one connection. */
export interface Sender {
  query: (statement: string, values?: unknown[]) => Promise<unknown>;
}

/** Inserts rows with one statement per thousand; keys are columns, values as JSON gives them (bytes as `\x…`). */
export async function insertRows(sender: Sender, table: string, rows: object[]): Promise<void> {
  const columns = rows.length === 0 ? [] : Object.keys(rows[0]!);
  for (let from = 0; from < rows.length; from += 1000) {
    await sender.query(
      `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows.slice(from, from + 1000))],
    );
  }
}
