import { Injectable } from '@nestjs/common';
import { seal, type LedgerRecord, type Link } from '@parvis/ledger';
import { Database } from '../../platform/database/database.ts';
import { raw, sql } from '../../platform/database/sql.ts';

/** A table that is a ledger, and the lock under which it grows. */
export interface Ledger {
  table: 'acknowledgement' | 'audit_entry';
  lock: number;
}

/** Appends to a ledger: one after the other, without a gap, each record chained to the one before. */
@Injectable()
export class LedgerService {
  constructor(private readonly database: Database) {}

  /**
   * Seals the next record and hands it to `write`, in the running transaction. The lock is held until that ends,
   * so what must be looked up before is looked up inside `record`.
   */
  async append(ledger: Ledger, record: LedgerRecord, write: (sealed: Link & { previousHash: string }) => Promise<void>): Promise<void> {
    await this.lock(ledger);
    const [last] = await this.database.rows<{ index: string; hash: string }>(sql`SELECT index, hash FROM ${raw(ledger.table)} ORDER BY index DESC LIMIT 1`);
    await write(seal(record, last ? { index: Number(last.index), hash: last.hash } : null));
  }

  /** Waits for the turn to append; whoever checks "not there yet" does so after this. */
  async lock(ledger: Ledger): Promise<void> {
    await this.database.rows(sql`SELECT pg_advisory_xact_lock(${ledger.lock})`);
  }
}
