import { startProduct, type Product } from '../../../test/product.ts';

describe('communities', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.close());

  test('nobody is there for who is not signed in', async () => {
    expect((await product.anonymous.query('{ viewer { language } }')).data).toEqual({ viewer: null });
    const { errors } = await product.anonymous.query('{ communities { nodes { name } } }');
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
