import { jest } from '@jest/globals';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { log } from '../log/log.ts';

describe('a page that broke in a browser', () => {
  let product: Product;
  let awa: Actor;
  let written: ReturnType<typeof jest.spyOn>;
  beforeAll(async () => {
    product = await startProduct();
    awa = await product.as('awa');
    written = jest.spyOn(log, 'error').mockImplementation(() => undefined);
  });
  afterAll(() => product.close());

  const tell = async (who: Actor, body: object): Promise<number> => (await who.fetch('/failures', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).status;
  const failure = { reference: '3F9C01AB', name: 'TypeError', places: ['ThreadPage-x1.js:12:345'] };

  test('stands in the log under the number that the person reads, with where it broke and nothing that was said', async () => {
    expect(await tell(awa, failure)).toBe(204);
    expect(await tell(awa, { ...failure, message: 'Le texte de quelqu’un' })).toBe(204);
    expect(written.mock.calls).toEqual([[failure, expect.any(String)], [failure, expect.any(String)]]);
  });

  test.each([
    ['a number of another form', { reference: 'x' }],
    ['a name that is a sentence', { name: 'Le texte de quelqu’un' }],
    ['a place that is none of ours', { places: ['https://ailleurs.example/?q=x'] }],
  ])('is not written with %s', async (_what, wrong) => {
    written.mockClear();
    expect(await tell(awa, { ...failure, ...wrong })).toBe(400);
    expect(written).not.toHaveBeenCalled();
  });

  test('is not written for who is not signed in, nor over and over', async () => {
    written.mockClear();
    expect(await tell(product.anonymous, failure)).toBe(404);
    const statuses: number[] = [];
    for (let times = 0; times < 12; times++) statuses.push(await tell(awa, failure));
    expect(statuses.at(-1)).toBe(404);
    expect(written.mock.calls.length).toBeLessThanOrEqual(10);
  });
});
