import { startProduct, type Product } from '../../../test/product.ts';

interface Data {
  guide: { versionInForce: { adoption: { people: number; accepted: number; byEntity: { people: number | null; accepted: number | null }[]; overTime: { on: string; accepted: number | null }[] } | null } };
}
const query = '{ guide { versionInForce { adoption { people accepted byEntity { entity { id name } parentId people accepted } overTime { on accepted } } } } }';

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

  test('is told to nobody else', async () => {
    for (const first of ['awa', 'hugo', 'elif', 'farid']) {
      const { data } = await (await product.as(first)).query<Data>(query);
      expect(data.guide.versionInForce.adoption).toBeNull();
    }
  });
});
