import { writeFileSync } from 'node:fs';
import { startProduct, type Product } from './product.ts';
import { committedSchema, schemaFile, schemaOf } from './schema.ts';

describe('the schema in git', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.close());

  test('is the one of the code (npm run schema writes it)', () => {
    const schema = schemaOf(product);
    if (process.env.PARVIS_WRITE_SCHEMA) writeFileSync(schemaFile, schema);
    expect(committedSchema()).toBe(schema);
  });
});
