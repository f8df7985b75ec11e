import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type DeepPartial, type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { pageOf, pageStatement, type List, type Page, type PageArguments } from './keyset.ts';
import { Reads } from './reads.ts';
import { duringRound } from './rounds.ts';
import { raw, sql, type Sql } from './sql.ts';

const transaction = new AsyncLocalStorage<EntityManager>();

/** The database of the running call: inside `tx` everything goes through that transaction, which travels with the call. */
@Injectable()
export class Database {
  private readonly reads: Reads;

  constructor(@Inject(DataSource) readonly dataSource: DataSource) {
    this.reads = new Reads(dataSource);
  }

  get manager(): EntityManager {
    return transaction.getStore() ?? this.dataSource.manager;
  }

  /** Runs `work` in one transaction; inside another it joins it. Anything thrown rolls all of it back. */
  tx<T>(work: () => Promise<T>): Promise<T> {
    if (transaction.getStore()) return work();
    return this.dataSource.transaction((manager) => transaction.run(manager, work));
  }

  /** Rows as the driver gives them, keys in snake_case. */
  rows<Row>(statement: Sql): Promise<Row[]> {
    const { text, values } = statement.compile();
    return duringRound(() => this.ask<Row>(text, values));
  }

  private async ask<Row>(text: string, values: unknown[]): Promise<Row[]> {
    if (!transaction.getStore() && /^\s*(SELECT|WITH)\b/.test(text)) return this.reads.rows<Row>(text, values);
    const answer: unknown = await this.manager.query(text, values);
    // TypeORM answers UPDATE and DELETE … RETURNING with [rows, count].
    const isPair = Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
    return (isPair ? (answer as [Row[], number])[0] : answer) as Row[];
  }

  /** Rows as objects of `entity`: the statement selects all of its columns. */
  async entities<T extends ObjectLiteral>(entity: EntityTarget<T>, statement: Sql): Promise<T[]> {
    const rows = await this.rows<Record<string, unknown>>(statement);
    return rows.map((row) => this.hydrate(entity, row));
  }

  /** One page of a list of `entity`; `list.columns` are all of its columns. */
  async page<T extends ObjectLiteral>(entity: EntityTarget<T>, list: List): Promise<Page<T>> {
    const rows = await this.rows<Record<string, unknown> & { keyset: string[] }>(pageStatement(list));
    return pageOf(rows, list.first, (row) => this.hydrate(entity, row));
  }

  /** The same page of a list under each of many parents, in one statement; `list` is told the parent's id as SQL. A parent without any is left out. */
  async pages<T extends ObjectLiteral>(
    entity: EntityTarget<T>,
    parents: readonly string[],
    page: PageArguments,
    list: (parent: Sql) => Omit<List, keyof PageArguments>,
  ): Promise<Map<string, Page<T>>> {
    const rows = await this.rows<Record<string, unknown> & { keyset: string[]; page_parent: string }>(sql`
      SELECT parent.id AS page_parent, placed.* FROM unnest(${parents}::uuid[]) AS parent(id)
      CROSS JOIN LATERAL (
        SELECT page.*, row_number() OVER () AS page_place FROM (${pageStatement({ ...list(raw('parent.id')), first: page.first, after: page.after })}) page
      ) placed ORDER BY placed.page_place`);
    const grouped = Map.groupBy(rows, (row) => row.page_parent);
    return new Map([...grouped].map(([parent, found]) => [parent, pageOf(found, page.first, (row) => this.hydrate(entity, row))]));
  }

  hydrate<T extends ObjectLiteral>(entity: EntityTarget<T>, row: Record<string, unknown>): T {
    const metadata = this.dataSource.getMetadata(entity);
    const thing = this.manager.create(entity);
    for (const column of metadata.columns) {
      if (!(column.databaseName in row)) continue;
      const value = row[column.databaseName];
      // A row that comes as JSON writes its instants as words, and long numbers as numbers.
      column.setEntityValue(thing, column.type === 'timestamptz' && typeof value === 'string' ? new Date(value) : column.type === 'bigint' && typeof value === 'number' ? String(value) : value);
    }
    return thing;
  }

  async insert<T extends ObjectLiteral>(entity: EntityTarget<T>, values: DeepPartial<T>): Promise<T> {
    const thing = this.manager.create(entity, values);
    await this.manager.insert(entity, thing as never);
    return thing;
  }

  /**
   * Inserts a row that carries its author's `clientId`; a repeat gives back the first row, so that a retry never doubles it.
   * `same` names the columns that make a repeat, e.g. `{ authorId, clientId }`.
   */
  async insertOnce<T extends ObjectLiteral>(entity: EntityTarget<T>, values: DeepPartial<T>, same: Partial<T>): Promise<{ thing: T; repeated: boolean }> {
    const thing = this.manager.create(entity, values);
    const inserted = await this.manager.createQueryBuilder().insert().into(entity).values(thing as never).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length > 0) return { thing, repeated: false };
    return { thing: await this.manager.findOneByOrFail(entity, same as never), repeated: true };
  }
}
