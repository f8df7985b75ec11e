import { startProduct, type Actor, type Product } from '../../../test/product.ts';

describe('what a person prefers', () => {
  let product: Product;
  let awa: Actor;
  beforeAll(async () => {
    product = await startProduct();
    awa = await product.as('awa');
  });
  afterAll(() => product.close());

  const shortcuts = async (actor: Actor) => (await actor.query<{ viewer: { singleKeyShortcuts: boolean } }>('{ viewer { singleKeyShortcuts } }')).data.viewer.singleKeyShortcuts;
  const choose = (input: object) => awa.query<{ choosePreferences: { viewer: { singleKeyShortcuts: boolean; language: string }; errors: unknown[] } }>(
    'mutation ($input: ChoosePreferencesInput!) { choosePreferences(input: $input) { viewer { singleKeyShortcuts language } errors { code } } }',
    { input },
  );

  test('shortcuts of one key are on until switched off, and then off on every device of that person alone', async () => {
    expect(await shortcuts(awa)).toBe(true);
    expect((await choose({ singleKeyShortcuts: false })).data.choosePreferences).toMatchObject({ viewer: { singleKeyShortcuts: false }, errors: [] });
    expect(await shortcuts(await product.as('awa'))).toBe(false);
    expect(await shortcuts(await product.as('bruno'))).toBe(true);
  });

  test('Enter makes a new line until one chooses that it sends, and then on every device of that person alone', async () => {
    const enter = async (actor: Actor) => (await actor.query<{ viewer: { enterSends: boolean } }>('{ viewer { enterSends } }')).data.viewer.enterSends;
    expect(await enter(awa)).toBe(false);
    expect((await choose({ enterSends: true })).data.choosePreferences.errors).toEqual([]);
    expect(await enter(await product.as('awa'))).toBe(true);
    expect(await enter(await product.as('bruno'))).toBe(false);
    await choose({ language: 'fr' });
    expect(await enter(awa)).toBe(true);
    await choose({ enterSends: false });
    expect(await enter(awa)).toBe(false);
  });

  test('a number stands for what is addressed to one, until one chooses it for all that is unread', async () => {
    const all = async (actor: Actor) => (await actor.query<{ viewer: { countsAllUnread: boolean } }>('{ viewer { countsAllUnread } }')).data.viewer.countsAllUnread;
    expect(await all(awa)).toBe(false);
    expect((await choose({ countsAllUnread: true })).data.choosePreferences.errors).toEqual([]);
    await choose({ language: 'fr' });
    expect([await all(await product.as('awa')), await all(await product.as('bruno'))]).toEqual([true, false]);
    await choose({ countsAllUnread: false });
    expect(await all(awa)).toBe(false);
  });

  test('another choice leaves them as they are', async () => {
    expect((await choose({ language: 'en' })).data.choosePreferences.viewer).toEqual({ singleKeyShortcuts: false, language: 'en' });
    expect((await choose({ singleKeyShortcuts: true })).data.choosePreferences.viewer).toEqual({ singleKeyShortcuts: true, language: 'en' });
  });
});
