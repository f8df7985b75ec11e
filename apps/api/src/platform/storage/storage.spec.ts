import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { startProduct, type Product } from '../../../test/product.ts';
import { startS3 } from '../../../test/s3-server.ts';
import { announce, came, receive, send, upload } from '../../../test/sending.ts';
import { storageFor } from './storage-for.ts';
import type { Storage } from './storage.ts';

const folder = mkdtempSync(join(tmpdir(), 'storage-'));
let s3: Awaited<ReturnType<typeof startS3>>;
beforeAll(async () => {
  s3 = await startS3('parvis');
});
afterAll(async () => {
  await s3.close();
  rmSync(folder, { recursive: true });
});

const kinds: [string, () => Promise<Storage>][] = [
  ['a folder', () => storageFor({ data: folder, s3Region: 'x' })],
  ['a bucket', () => storageFor({
    data: folder, s3Region: 'us-east-1', s3Endpoint: s3.settings['PARVIS_S3_ENDPOINT']!, s3Bucket: 'parvis', s3Key: 'S3RVER', s3Secret: 'S3RVER',
  })],
];

describe.each(kinds)('%s keeps contents', (_kind, open) => {
  let storage: Storage;
  beforeAll(async () => {
    storage = await open();
  });
  const read = async (key: string, range?: { start: number; end: number }): Promise<string | null> => {
    const content = await storage.read(key, range);
    return content && (await buffer(content)).toString();
  };

  test('bytes and files come back as they were, whole or a part of them', async () => {
    await storage.put('a/whole', Buffer.from('bonjour à tous'));
    expect(await read('a/whole')).toBe('bonjour à tous');
    expect(await read('a/whole', { start: 3, end: 6 })).toBe('jour');
    const path = join(folder, 'sent');
    writeFileSync(path, 'x'.repeat(300_000));
    await storage.put('b/480', { path, bytes: 300_000 });
    expect((await read('b/480'))?.length).toBe(300_000);
  });

  test('what is put again replaces, what is removed is gone, and removing it again is as good', async () => {
    await storage.put('c/whole', Buffer.from('avant'));
    await storage.put('c/whole', Buffer.from('après'));
    expect(await read('c/whole')).toBe('après');
    await storage.remove(['c/whole', 'never/there']);
    await storage.remove(['c/whole']);
    expect(await read('c/whole')).toBeNull();
    expect(await read('never/there')).toBeNull();
  });

  test('a key never leads out of it', async () => {
    for (const key of ['../secret', 'a/../../b', '/etc/passwd', 'a//b', 'A b', '']) await expect(async () => storage.read(key)).rejects.toThrow('No key');
  });
});

describe('a product whose files stand in a bucket', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(s3.settings);
  });
  afterAll(() => product.close());

  test('receives an upload that was cut, gives it and parts of it back, and leaves nothing on its way', async () => {
    const awa = await product.as('awa');
    // Large enough to go up in several pieces.
    const content = Buffer.from('site;mois;armoires\n'.repeat(600_000));
    const { id, status } = await announce(awa, 'armoires.csv', content.length);
    expect(status).toBe(201);
    expect((await send(awa, id, content.subarray(0, 7_000_000))).status).toBe(204);
    expect(await came(awa, id)).toEqual({ status: 200, offset: 7_000_000 });
    expect((await send(awa, id, content.subarray(7_000_000), 7_000_000)).status).toBe(204);
    expect(await receive(awa, id)).toMatchObject({ file: { kind: 'spreadsheet', bytes: content.length }, errors: [] });
    expect(Buffer.from(await (await awa.fetch(`/files/${id}`)).arrayBuffer()).equals(content)).toBe(true);
    const part = await awa.fetch(`/files/${id}`, { headers: { range: 'bytes=0-3' } });
    expect([part.status, await part.text()]).toEqual([206, 'site']);
    expect(readdirSync(join(s3.folder, 'parvis'), { recursive: true }).filter((name) => String(name).includes(id))).toEqual([]);
  }, 60_000);

  test('keeps an image in its sizes there', async () => {
    const awa = await product.as('awa');
    const { default: sharp } = await import('sharp');
    const { file } = await upload(awa, 'a.png', await sharp({ create: { width: 1000, height: 500, channels: 3, background: '#123' } }).png().toBuffer());
    const shown = await awa.fetch(`/files/${file!.id}/960`);
    expect([shown.status, (await sharp(Buffer.from(await shown.arrayBuffer())).metadata()).width]).toEqual([200, 960]);
  });
});
