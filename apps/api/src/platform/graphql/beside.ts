import { Injectable } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { batched } from './batch.ts';
import { Database } from '../database/database.ts';
import { pageOf, pageStatement, type List, type Page, type PageArguments } from '../database/keyset.ts';
import { join, raw, sql, type Sql } from '../database/sql.ts';

/** The row beside which values are read, as the statement calls it. */
export const row = 'thing';

type Values<T> = { [K in keyof T]: Sql };
type Asked = Map<string, () => Values<object>>;

const asked = new WeakMap<object, Map<string, Asked>>();

/**
 * What stands beside the rows of a table (the reactions to a post, what the viewer read of it, what they may do with it): whatever a page asks of the
 * rows of one table in one round is read by one statement, however many features ask.
 */
@Injectable()
export class Beside {
  constructor(private readonly database: Database) {}

  /**
   * The values called `name` beside the row with this id; null where there is no such row. `values` says each in SQL, about the row under the alias `thing`:
   * one value each, so that many are a subquery which answers an array or an object. The thing has to be seen already. `scope` is the viewer.
   */
  async read<T extends object>(scope: object, table: string, id: string, name: string, values: () => Values<T>): Promise<T | null> {
    let tables = asked.get(scope);
    if (!tables) asked.set(scope, (tables = new Map()));
    const known: Asked = tables.get(table) ?? new Map();
    tables.set(table, known.set(name, values as () => Values<object>));
    return batched<string, T | null>(scope, `beside ${table}`, `${name} ${id}`, (keys) => this.load(table, known, keys) as Promise<Map<string, T | null>>, null);
  }

  /** The row of `entity` that `select` (`SELECT m.* … LIMIT 1`, about the row under the alias `thing`) finds beside the row with this id; null where there is none. */
  async entity<T extends ObjectLiteral>(scope: object, table: string, id: string, name: string, entity: EntityTarget<T>, select: () => Sql): Promise<T | null> {
    const found = await this.read<{ found: Record<string, unknown> | null }>(scope, table, id, name, () => ({ found: sql`(SELECT row_to_json(found) FROM (${select()}) found)` }));
    return found?.found ? this.database.hydrate<T>(entity, found.found) : null;
  }

  /** The rows of `entity` that `select` finds beside the row with this id, in its order. */
  async entities<T extends ObjectLiteral>(scope: object, table: string, id: string, name: string, entity: EntityTarget<T>, select: () => Sql): Promise<T[]> {
    const found = await this.read<{ found: Record<string, unknown>[] | null }>(scope, table, id, name, () => ({ found: sql`(SELECT json_agg(found) FROM (${select()}) found)` }));
    return (found?.found ?? []).map((one) => this.database.hydrate<T>(entity, one));
  }

  /** A page of a list of `entity` beside the row with this id. */
  async page<T extends ObjectLiteral>(scope: object, table: string, id: string, name: string, entity: EntityTarget<T>, page: PageArguments, list: () => Omit<List, keyof PageArguments>): Promise<Page<T>> {
    type Row = Record<string, unknown> & { keyset: string[] };
    const found = await this.read<{ found: Row[] | null }>(scope, table, id, `${name} ${page.first} ${page.after}`, () => ({
      found: sql`(SELECT json_agg(found) FROM (${pageStatement({ ...list(), first: page.first, after: page.after })}) found)`,
    }));
    return pageOf(found?.found ?? [], page.first, (one) => this.database.hydrate<T>(entity, one));
  }

  private async load(table: string, known: Asked, keys: readonly string[]): Promise<Map<string, object>> {
    const wanted = keys.map((key) => ({ key, name: key.slice(0, key.lastIndexOf(' ')), id: key.slice(key.lastIndexOf(' ') + 1) }));
    // In the order of their names, not of who asked first: the statement is then the same each time, and prepared.
    const columns = [...new Set(wanted.map(({ name }) => name))].toSorted().flatMap((name) => Object.entries<Sql>(known.get(name)!() as never).map(([property, value]) => ({ name, property, value })));
    const select = join([sql`${raw(row)}.id AS beside_id`, ...columns.map(({ value }, i) => sql`${value} AS beside_${raw(`${i}`)}`)], ', ');
    const rows = await this.database.rows<Record<string, unknown>>(sql`
      SELECT ${select} FROM ${raw(table)} ${raw(row)} WHERE ${raw(row)}.id = ANY(${[...new Set(wanted.map(({ id }) => id))]}::uuid[])`);
    const byId = new Map(rows.map((one) => [one.beside_id as string, one]));
    return new Map(wanted.filter(({ id }) => byId.has(id)).map(({ key, name, id }) => [
      key, Object.fromEntries(columns.flatMap((column, i) => (column.name === name ? [[column.property, byId.get(id)![`beside_${i}`]]] : []))),
    ]));
  }
}
