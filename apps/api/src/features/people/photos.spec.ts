import { toNodeId } from '@parvis/domain';
import sharp from 'sharp';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';

describe('the photo of a person', () => {
  let product: Product;
  let awa: Actor;
  let ines: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [awa, ines] = [await product.as('awa'), await product.as('ines')];
  });
  afterAll(() => product.close());

  const send = (who: Actor, body: Buffer): Promise<Response> => who.fetch('/files/me/photo', { method: 'PUT', headers: { 'content-type': 'image/jpeg' }, body: new Uint8Array(body) });
  const addressOf = async (reader: Actor): Promise<string | null> =>
    (await reader.query<{ person: { photoUrl: string | null } }>('query ($id: ID!) { person(id: $id) { photoUrl } }', { id: toNodeId('person', awa.id) })).data.person.photoUrl;
  const refusal = async (answer: Response): Promise<{ code: string; field: string }> => ((await answer.json()) as { errors: { code: string; field: string }[] }).errors[0]!;

  test('is set by that person, square and without what else the file held, and colleagues see it', async () => {
    expect(await addressOf(ines)).toBeNull();
    const source = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#a33' } }).jpeg().withExif({ IFD0: { Artist: 'zqsecretartist' } }).toBuffer();
    expect(source.toString('latin1')).toContain('zqsecretartist');
    expect((await send(awa, source)).status).toBe(200);
    const address = await addressOf(ines);
    expect(address).toMatch(/^\/files\/people\/person_\w+\/photo\.jpg\?v=\w+$/);
    const read = await ines.fetch(address!);
    const photo = Buffer.from(await read.arrayBuffer());
    expect([read.headers.get('content-type'), await sharp(photo).metadata()]).toMatchObject(['image/jpeg', { width: 256, height: 256 }]);
    expect(photo.toString('latin1')).not.toContain('zqsecretartist');
    expect((await product.anonymous.fetch(address!)).status).toBe(404);
  });

  test('has a new address when it changes, so that no page shows the old one', async () => {
    const before = await addressOf(ines);
    expect((await send(awa, await sharp({ create: { width: 40, height: 40, channels: 3, background: '#3a3' } }).png().toBuffer())).status).toBe(200);
    expect(await addressOf(ines)).not.toBe(before);
  });

  test('is a picture: a text, a drawing that may hold scripts, and 10 MB or more are refused, and what was there stays', async () => {
    const before = await addressOf(ines);
    for (const file of ['Bonjour', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>']) {
      expect(await refusal(await send(awa, Buffer.from(file)))).toMatchObject({ code: 'PICTURE_UNREADABLE', field: 'image' });
    }
    expect(await refusal(await send(awa, Buffer.alloc(10 * 1024 * 1024 + 1)))).toMatchObject({ code: 'FILE_TOO_LARGE', field: 'image', message: expect.stringContaining('10') as string });
    expect(await addressOf(ines)).toBe(before);
  });

  test('is taken away by that person: initials stand again, and the picture is gone', async () => {
    const address = await addressOf(ines);
    expect((await awa.fetch('/files/me/photo', { method: 'DELETE', headers: { 'content-type': 'application/json' }, body: '{}' })).status).toBe(200);
    expect(await addressOf(ines)).toBeNull();
    expect((await ines.fetch(address!)).status).toBe(404);
  });
});
