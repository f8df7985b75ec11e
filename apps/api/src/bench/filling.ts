import type { QueryRunner } from 'typeorm';

/** One connection that fills the database, telling how long each step took. One, since steps number things in temporary tables. */
export class Filling {
  constructor(
    private readonly connection: QueryRunner,
    private readonly say: (line: string) => void,
  ) {}

  async step(what: string, work: () => Promise<unknown>): Promise<void> {
    const began = performance.now();
    await work();
    this.say(`  ${what.padEnd(24)}${((performance.now() - began) / 1000).toFixed(1).padStart(7)} s`);
  }

  async query<Row>(statement: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.connection.query(statement, values)) as Row[];
  }

  /** A temporary table of what `select` answers, with a unique index on these columns. */
  async numbered(table: string, select: string, columns: string): Promise<void> {
    await this.query(`CREATE TEMP TABLE ${table} AS ${select}`);
    await this.query(`CREATE UNIQUE INDEX ON ${table} (${columns})`);
    await this.query(`ANALYZE ${table}`);
  }

  /** Runs `work` without the references of all tables to each other, and checks them at once when they come back: row by row it takes twice the time. */
  async withoutReferences(work: () => Promise<void>): Promise<void> {
    const references = await this.query<{ table: string; name: string; definition: string }>(`
      SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
      WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0`);
    for (const { table, name } of references) await this.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
    await work();
    // A table with checks still to come can't be altered.
    await this.query('SET CONSTRAINTS ALL IMMEDIATE');
    await this.step('references', async () => {
      for (const { table, name, definition } of references) await this.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
    });
  }
  /** Runs `work` without the secondary indexes of these tables and builds them at once afterwards: row by row, where rows fall at random, it takes many times the time. */
  async withoutIndexes(tables: string[], work: () => Promise<void>): Promise<void> {
    const indexes = await this.query<{ name: string; definition: string }>(`
      SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
      WHERE indrelid = ANY($1::text[]::regclass[]) AND NOT indisprimary AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)`, [tables]);
    for (const { name } of indexes) await this.query(`DROP INDEX ${name}`);
    await work();
    await this.step('indexes', async () => {
      for (const { definition } of indexes) await this.query(definition);
    });
  }
}
