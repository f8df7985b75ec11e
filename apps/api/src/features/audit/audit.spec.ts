import { newId } from '@parvis/domain';
import { verify } from '@parvis/ledger';
import { startProduct, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { AuditService, auditRecord } from './audit.service.ts';

describe('the audit trail', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.close());
  const entries = (): Promise<AuditEntry[]> => product.database.entities(AuditEntry, sql`SELECT * FROM audit_entry ORDER BY index`);
  const sealed = (entry: AuditEntry) => ({ ...auditRecord(entry), index: Number(entry.index), previousHash: entry.previousHash, hash: entry.hash });

  test('keeps forty decisions taken at once in one chain without a gap', async () => {
    const trail = product.app.get(AuditService);
    await Promise.all(Array.from({ length: 40 }, (_, i) => trail.record({ actorId: null, act: 'post.pin', thingKind: 'post', thingId: newId(), details: { place: i } })));
    const kept = await entries();
    expect(kept.map(({ index }) => Number(index))).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect(await verify(kept.map(sealed))).toMatchObject({ ok: true, checked: 40 });
  });

  test('has no entry for a decision that was not written', async () => {
    const before = (await entries()).length;
    await expect(product.database.tx(async () => {
      await product.app.get(AuditService).record({ actorId: null, act: 'post.pin', thingKind: 'post', thingId: newId() });
      throw new Error('The decision failed.');
    })).rejects.toThrow('The decision failed.');
    expect(await entries()).toHaveLength(before);
  });

  test('can be neither changed, nor shortened, nor emptied', async () => {
    for (const statement of [sql`UPDATE audit_entry SET act = 'post.unpin'`, sql`DELETE FROM audit_entry WHERE index = 40`, sql`TRUNCATE audit_entry`]) {
      await expect(product.database.rows(statement)).rejects.toThrow(/append-only|are kept/);
    }
    expect(await verify((await entries()).map(sealed))).toMatchObject({ ok: true });
  });
});
