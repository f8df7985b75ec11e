import type { Pool } from 'pg';
import { QueryFailedError, type DataSource } from 'typeorm';
import { countStatement } from './statement-count.ts';

/** A statement is prepared once it was asked this often. */
const asksFirst = 3;
/** Statements that one process prepares at most, and texts whose asks it counts: each connection keeps the plans of what it ran. */
const mostPrepared = 300;
const mostCounted = 3000;

/** A migration gave a table another column since the statement was prepared, or a pooler between gave us another connection. */
const outdated = new Set(['0A000', '26000']);

/**
 * Reads outside transactions, prepared: what decides who sees what makes long statements of little work, which take the database up to ten times
 * longer to plan than to run. Inside a transaction statements are planned each time: a plan that went out of date would end it.
 */
export class Reads {
  private readonly names = new Map<string, string>();
  private readonly asks = new Map<string, number>();
  private last = 0;

  constructor(private readonly dataSource: DataSource) {}

  async rows<Row>(text: string, values: unknown[]): Promise<Row[]> {
    const name = this.nameOf(text);
    try {
      return await this.ask(name, text, values);
    } catch (error) {
      if (!(error instanceof QueryFailedError) || name === undefined || !outdated.has((error.driverError as { code: string }).code)) throw error;
      this.names.delete(text);
      return this.ask(undefined, text, values);
    }
  }

  private async ask<Row>(name: string | undefined, text: string, values: unknown[]): Promise<Row[]> {
    countStatement();
    try {
      const pool = (this.dataSource.driver as unknown as { master: Pool }).master;
      return (await pool.query({ name, text, values })).rows as Row[];
    } catch (error) {
      throw new QueryFailedError(text, values, error as Error);
    }
  }

  private nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= mostPrepared) return known;
    const asked = (this.asks.get(text) ?? 0) + 1;
    if (asked < asksFirst) {
      if (this.asks.size >= mostCounted) this.asks.clear();
      this.asks.set(text, asked);
      return undefined;
    }
    this.asks.delete(text);
    const name = `read_${(this.last += 1)}`;
    this.names.set(text, name);
    return name;
  }
}
