import { randomUUID } from 'node:crypto';
import { sql } from '../../platform/database/sql.ts';
import { startProduct, type Product } from '../../../test/product.ts';

interface Data {
  guide: { versionInForce: { adoption: { people: number; accepted: number; byEntity: { people: number | null; accepted: number | null; overTime: { on: string; accepted: number | null }[] }[]; overTime: { on: string; accepted: number | null }[] } | null } };
}
const query = '{ guide { versionInForce { adoption { people accepted byEntity { entity { id name } parentId people accepted overTime { on accepted } } overTime { on accepted } } } } }';

describe('adoption of the guide', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.close());

  test('is told to HR by entity and over time, growing day by day to what it is now', async () => {
    const { data } = await (await product.as('chloe')).query<Data>(query);
    const { people, accepted, byEntity, overTime } = data.guide.versionInForce.adoption!;
    expect(people).toBe(250);
    expect(accepted).toBe(96);
    expect(byEntity).toHaveLength(15);
    const values = overTime.map((point) => point.accepted ?? 0);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(values.at(-1)).toBe(96);
  });

  test('never shows a group under five people', async () => {
    const { data } = await (await product.as('chloe')).query<Data>(query);
    for (const { people, accepted } of data.guide.versionInForce.adoption!.byEntity) {
      if (people !== null) expect(people).toBeGreaterThanOrEqual(5);
      else expect(accepted).toBeNull();
    }
  });

  test('each entity has its own course, on the same days, up to what it is now; a hidden one has none', async () => {
    const { data } = await (await product.as('chloe')).query<Data>(query);
    const { byEntity, overTime } = data.guide.versionInForce.adoption!;
    for (const { accepted, overTime: course } of byEntity) {
      if (accepted === null) expect(course).toEqual([]);
      else {
        expect(course.map(({ on }) => on)).toEqual(overTime.map(({ on }) => on));
        expect(course.at(-1)!.accepted).toBe(accepted);
      }
    }
  });

  test('a minor version starts from what was accepted before it, since it asks nothing new', async () => {
    const chloe = await product.as('chloe');
    const { data } = await chloe.query<{ guide: { id: string } }>('{ guide { id } }');
    const { data: started } = await chloe.query<{ startDraft: { version: { id: string } } }>('mutation ($id: ID!) { startDraft(input: { documentId: $id }) { version { id } } }', { id: data.guide.id });
    const { data: published } = await chloe.query<{ publishVersion: { errors: object[] } }>(
      'mutation ($id: ID!) { publishVersion(input: { versionId: $id, change: minor, changeSummaryFr: "Une coquille.", changeSummaryEn: "A typo." }) { errors { code field } } }', { id: started.startDraft.version.id });
    expect(published.publishVersion.errors).toEqual([]);
    const { data: after } = await chloe.query<Data>(query);
    expect(after.guide.versionInForce.adoption).toMatchObject({ people: 250, accepted: 96 });
  });

  test('of a company with more entities than are listed, everyone is counted: those of the others with the nearest above that is listed', async () => {
    const deep = randomUUID();
    await product.database.rows(sql`
      INSERT INTO entity (id, parent_id, name_fr, name_en, path) SELECT made.id, above.id, 'Équipe ' || n, 'Team ' || n, above.path || made.id
        FROM (SELECT gen_random_uuid() AS id, n FROM generate_series(1, 2000) n) made CROSS JOIN (SELECT id, path FROM entity WHERE parent_id IS NULL LIMIT 1) above`);
    await product.database.rows(sql`
      INSERT INTO entity (id, parent_id, name_fr, name_en, path) SELECT ${deep}, id, 'Dernière', 'Last', path || ${deep}::uuid FROM entity ORDER BY cardinality(path) DESC, id LIMIT 1`);
    await product.database.rows(sql`UPDATE person SET entity_id = ${deep} WHERE id IN (SELECT id FROM person WHERE deactivated_at IS NULL AND entity_id IN (SELECT id FROM entity WHERE cardinality(path) > 1) LIMIT 6)`);
    const { data } = await (await product.as('chloe')).query<Data>('{ guide { versionInForce { adoption { people accepted byEntity { people accepted } } } } }');
    expect(data.guide.versionInForce.adoption).toMatchObject({ people: 250, accepted: 96 });
    expect(data.guide.versionInForce.adoption!.byEntity).toHaveLength(2000);
  });

  test('is told to nobody else', async () => {
    for (const first of ['awa', 'hugo', 'elif', 'farid']) {
      const { data } = await (await product.as(first)).query<Data>(query);
      expect(data.guide.versionInForce.adoption).toBeNull();
    }
  });
});
