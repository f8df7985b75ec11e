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
}
