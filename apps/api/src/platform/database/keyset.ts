import { join, raw, sql, type Sql } from './sql.ts';

/** The page asked for, forwards only. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
}

/** One page: its things, where each stands, and whether more follow. */
export interface Page<T> {
  things: T[];
  cursors: string[];
  hasNextPage: boolean;
}

/** One column of the order of a list. Together the columns must be unique, so the last is the id. */
export interface KeyColumn {
  column: Sql;
  /** Type that the cursor's text is read back as. */
  type: 'timestamptz' | 'uuid' | 'integer' | 'text' | 'bigint' | 'real';
}

/** The page of a list that holds nothing. */
export const emptyPage: Page<never> = { things: [], cursors: [], hasNextPage: false };

/** How many things a page holds unless asked otherwise. */
export const defaultPageSize = 20;
export const maxPageSize = 100;

/** How many things a page may hold: at least 1, at most 100, 20 unless said. */
export function pageSize(first: number | null | undefined): number {
  return Math.min(Math.max(first ?? defaultPageSize, 1), maxPageSize);
}

/** The opaque cursor of a place in an order. */
export const cursorOf = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The place that a cursor holds, in so many parts; null where it is none of these. */
export function keyOfCursor(cursor: string, length: number): string[] | null {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string' && part.length < 400) ? key : null;
  } catch {
    return null;
  }
}

const shapes: Record<KeyColumn['type'], RegExp> = {
  timestamptz: /^[0-9T:.+\- Z]{10,40}$/,
  uuid: /^[0-9a-f-]{36}$/,
  integer: /^-?\d{1,10}$/,
  bigint: /^-?\d{1,19}$/,
  real: /^-?\d{1,12}(\.\d{1,20})?(e-?\d{1,3})?$/,
  text: /^/,
};

/** A list in a total order: `columns` of `from` that fulfil `where`, ordered by `key`, all of it in one `direction`. */
export interface List extends PageArguments {
  columns: Sql;
  from: Sql;
  where: Sql;
  key: KeyColumn[];
  direction: 'ASC' | 'DESC';
}

/** The statement of one page. Each row also carries `keyset`, its place in the order. A cursor that is not of this list is read as none. */
export function pageStatement(list: List): Sql {
  const after = list.after ? keyOfCursor(list.after, list.key.length) : null;
  const valid = after?.every((part, i) => shapes[list.key[i]!.type].test(part));
  const tuple = join(list.key.map(({ column }) => column), ', ');
  const place = after && valid
    ? sql` AND (${tuple}) ${raw(list.direction === 'ASC' ? '>' : '<')} (${join(after.map((part, i) => sql`${part}::${raw(list.key[i]!.type)}`), ', ')})`
    : sql``;
  const order = join(list.key.map(({ column }) => sql`${column} ${raw(list.direction)}`), ', ');
  const keyset = join(list.key.map(({ column }) => sql`(${column})::text`), ', ');
  return sql`SELECT ${list.columns}, ARRAY[${keyset}] AS keyset FROM ${list.from} WHERE ${list.where}${place} ORDER BY ${order} LIMIT ${pageSize(list.first) + 1}`;
}

/** Makes a page of the rows of `pageStatement`: one row more than asked for was read to know whether others follow. */
export function pageOf<Row extends { keyset: string[] }, T>(rows: Row[], first: number | null | undefined, thing: (row: Row) => T): Page<T> {
  const kept = rows.slice(0, pageSize(first));
  return { things: kept.map(thing), cursors: kept.map((row) => cursorOf(row.keyset)), hasNextPage: rows.length > kept.length };
}
