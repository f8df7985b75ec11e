import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fromNodeId, limits, newId, toNodeId } from '@parvis/domain';
import sharp from 'sharp';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { announce, came, receive, send, upload } from '../../../test/sending.ts';
import { sql } from '../../platform/database/sql.ts';
import { FilesService } from './files.service.ts';

const picture = (width = 600, height = 400): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#2a7' } }).jpeg().withExif({ IFD0: { Artist: 'zqartist' }, IFD3: { GPSLatitude: '48/1 39/1 0/1', GPSLatitudeRef: 'N' } }).toBuffer();
const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

describe('files', () => {
  let product: Product;
  let awa: Actor;
  let ines: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [awa, ines] = [await product.as('awa'), await product.as('ines')];
  });
  afterAll(() => product.close());
  const uploadsFolder = (): string[] => {
    const folder = join(product.settings.data, 'files/uploads');
    return existsSync(folder) ? readdirSync(folder) : [];
  };

  describe('sending', () => {
    test('a picture is received, told with its size and colour, and nothing of the sent file but the picture stays', async () => {
      const source = await picture();
      expect(source.toString('latin1')).toContain('zqartist');
      const { file, errors } = await upload(awa, 'Armoire ouverte.JPG', source);
      expect(errors).toEqual([]);
      expect(file).toMatchObject({ name: 'Armoire ouverte.JPG', kind: 'image', width: 600, height: 400, animated: false, sizes: [480, 600], colour: expect.stringMatching(/^#[0-9a-f]{6}$/) as string });
      for (const address of [`/files/${file!.id}`, ...file!.sizes.map((size) => `/files/${file!.id}/${size}`)]) {
        const shown = await bytesOf(await awa.fetch(address));
        expect((await sharp(shown).metadata()).exif).toBeUndefined();
        expect(shown.toString('latin1')).not.toMatch(/zqartist|Exif|GPS/);
      }
      expect(uploadsFolder()).toEqual([]);
    });

    test('after a cut it goes on where it stopped, and arrives whole', async () => {
      const content = Buffer.from('Rennes;12\n'.repeat(5_000));
      const { id } = await announce(awa, 'relevé.csv', content.length);
      expect((await send(awa, id, content.subarray(0, 20_000))).status).toBe(204);
      expect(await came(awa, id)).toEqual({ status: 200, offset: 20_000 });
      expect(await receive(awa, id)).toMatchObject({ file: null, errors: [{ code: 'FILE_UNFINISHED', field: 'fileId' }] });
      // What came twice is refused by its place.
      expect((await send(awa, id, content.subarray(10_000, 20_000), 10_000)).status).toBe(409);
      expect((await send(awa, id, content.subarray(20_000), 20_000)).status).toBe(204);
      const { file } = await receive(awa, id);
      expect(file).toMatchObject({ kind: 'spreadsheet', bytes: content.length });
      expect((await bytesOf(await awa.fetch(`/files/${id}`))).equals(content)).toBe(true);
      // An answer that was lost: asked again, it is the same, also twice at once.
      expect((await Promise.all([receive(awa, id), receive(awa, id)])).map((again) => again.file)).toEqual([file, file]);
    });

    test('somebody else’s upload is as one that does not exist, whatever is tried', async () => {
      const content = Buffer.from('à moi');
      const { id } = await announce(awa, 'a.txt', content.length);
      const unknown = toNodeId('file', newId());
      for (const who of [ines, product.anonymous]) {
        for (const method of ['HEAD', 'PATCH', 'DELETE', 'GET']) {
          const answers = await Promise.all([id, unknown].map(async (one) => {
            const answer = await who.fetch(`/files/uploads/${one}`, {
              method, headers: { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }, ...(method === 'PATCH' ? { body: 'x' } : {}),
            });
            return [answer.status, (await answer.text()).replace(one, 'ID')];
          }));
          expect({ method, status: answers[0]![0] }).toEqual({ method, status: 404 });
          expect(answers[0]).toEqual(answers[1]);
        }
      }
      expect(await receive(ines, id)).toEqual(await receive(ines, unknown));
      expect(await receive(ines, id)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
      expect((await send(awa, id, content)).status).toBe(204);
      expect((await receive(awa, id)).file).toMatchObject({ bytes: content.length });
    });

    test('who sends takes it back: nothing of it stays', async () => {
      const { id } = await announce(awa, 'a.txt', 10);
      await send(awa, id, Buffer.from('hello'));
      expect((await awa.fetch(`/files/uploads/${id}`, { method: 'DELETE', headers: { 'tus-resumable': '1.0.0' } })).status).toBe(204);
      expect(await came(awa, id)).toMatchObject({ status: 404 });
      expect(uploadsFolder()).toEqual([]);
    });

    test('a page of another site sends nothing in one’s name, and a form can’t', async () => {
      expect((await announce(awa, 'a.txt', 10, { origin: 'https://elsewhere.example' })).status).toBe(403);
      const form = await awa.fetch('/files/uploads', { method: 'POST', headers: { 'upload-length': '3', 'content-type': 'application/offset+octet-stream' }, body: 'abc' });
      expect(form.status).toBe(415);
      const answer = await awa.fetch('/files/uploads', { method: 'POST', headers: { 'tus-resumable': '1.0.0', 'upload-length': '3', 'upload-metadata': 'filename YS50eHQ=' } });
      expect(answer.headers.get('access-control-allow-origin')).toBe(new URL(product.settings.url).origin);
    });

    test('a length that is not said, and parts to be joined, are refused', async () => {
      for (const [name, value] of [['upload-length', 'many'], ['upload-defer-length', '1'], ['upload-concat', 'partial'], ['upload-metadata', 'filename \u00e9']] as const) {
        expect((await announce(awa, 'a.txt', 10, { [name]: value })).status).toBe(400);
      }
    });
  });

  describe('limits', () => {
    test('are told before anything is sent', async () => {
      const { data } = await ines.query<{ fileAllowance: Record<string, number | string[]> }>('{ fileAllowance { imageBytes fileBytes filesInText bytesToday bytesInAll extensions } }');
      expect(data.fileAllowance).toMatchObject({ imageBytes: limits.imageBytes.max, fileBytes: limits.fileBytes.max, filesInText: 20, extensions: expect.arrayContaining(['png', 'pdf']) as string[] });
    });

    test('one byte too many, an empty file, and a kind that nobody may send are refused at once, in words', async () => {
      const refusal = async (name: string, bytes: number) => (JSON.parse((await announce(awa, name, bytes)).body) as { errors: object[] }).errors;
      expect(await refusal('a.png', limits.imageBytes.max + 1)).toMatchObject([{ code: 'FILE_TOO_LARGE', field: 'file', message: expect.stringContaining('20') as string }]);
      expect(await refusal('a.pdf', limits.fileBytes.max + 1)).toMatchObject([{ code: 'FILE_TOO_LARGE', field: 'file', message: expect.stringContaining('100') as string }]);
      expect(await refusal('a.pdf', 0)).toMatchObject([{ code: 'FILE_EMPTY', field: 'file' }]);
      expect(await refusal('setup.exe', 10)).toMatchObject([{ code: 'FILE_TYPE_REFUSED', field: 'file' }]);
    });

    test('more bytes than were announced do not come in', async () => {
      const { id } = await announce(awa, 'a.txt', 10);
      expect((await send(awa, id, Buffer.alloc(1_000, 'a'))).status).toBeGreaterThanOrEqual(400);
      expect((await came(awa, id)).offset ?? 0).toBeLessThanOrEqual(10);
    });

    test('a person’s day, space and uploads at once have an end, also when many come at once', async () => {
      const karim = await product.as('karim');
      const fill = (bytes: number, hoursAgo: number) => product.database.rows(sql`INSERT INTO file (id, owner_id, name, bytes, created_at, received_at, kind)
        VALUES (${newId()}, ${karim.id}, 'x.txt', ${bytes}, now() - ${hoursAgo} * interval '1 hour', now(), 'text')`);
      const codes = async (count: number) => (await Promise.all(Array.from({ length: count }, () => announce(karim, 'a.pdf', limits.fileBytes.max)))).map(({ status, body }) =>
        status === 201 ? 'ok' : (JSON.parse(body) as { errors: { code: string }[] }).errors[0]!.code);
      await fill(limits.fileBytesOfADay.max - 2 * limits.fileBytes.max, 1);
      expect((await codes(5)).sort()).toEqual(['FILES_OF_A_DAY', 'FILES_OF_A_DAY', 'FILES_OF_A_DAY', 'ok', 'ok']);
      await product.database.rows(sql`DELETE FROM file WHERE owner_id = ${karim.id}`);
      for (let i = 0; i < 10; i += 1) await fill(limits.fileBytesInAll.max / 10 - 1_000, 30);
      expect(await codes(1)).toEqual(['FILES_IN_ALL']);
      await product.database.rows(sql`DELETE FROM file WHERE owner_id = ${karim.id}`);
      await product.database.rows(sql`INSERT INTO file (id, owner_id, name, bytes, created_at) SELECT gen_random_uuid(), ${karim.id}, 'x.txt', 1, now() FROM generate_series(1, ${limits.filesOnTheirWay.max}::int)`);
      expect(await codes(1)).toEqual(['FILES_TOO_MANY']);
    });
  });

  describe('what is not what it says', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>';
    test.each([
      ['a page with the name of a picture', 'photo.jpg', Buffer.from('<!doctype html><script>alert(1)</script>')],
      ['a drawing with the name of a picture', 'photo.png', Buffer.from(svg)],
      ['a program with the name of a document', 'report.pdf', Buffer.from('4d5a90000300000004000000ffff0000b8', 'hex')],
      ['a page with the name of a document', 'report.pdf', Buffer.from('<html></html>')],
      ['an archive with the name of a table', 'list.csv', Buffer.from('504b0304140000000000', 'hex')],
      ['bytes with the name of a text', 'notes.txt', Buffer.from([0, 1, 2, 255])],
    ])('%s is refused, and nothing of it stays', async (_what, name, content) => {
      expect(await upload(awa, name, content)).toMatchObject({ file: null, errors: [{ code: 'FILE_NOT_AS_NAMED', field: 'fileId' }] });
      expect(uploadsFolder().filter((one) => one.endsWith('.json'))).toHaveLength(uploadsFolder().length / 2);
    });

    test('a photo as an iPhone keeps it is refused in words that say what to do, whatever its name', async () => {
      const heic = Buffer.from('000000186674797068656963000000006d69663168656963', 'hex');
      const { errors } = await upload(awa, 'IMG_0042.jpg', heic);
      expect(errors).toEqual([expect.objectContaining({ code: 'PHOTO_IN_HEIC', field: 'fileId', message: expect.stringMatching(/exportez-la en JPEG/) })]);
    });

    test('a broken picture is refused', async () => {
      const broken = (await picture()).subarray(0, 500);
      expect(await upload(awa, 'photo.jpg', broken)).toMatchObject({ file: null, errors: [{ code: 'PICTURE_UNREADABLE' }] });
    });

    test('what hangs on the end of a picture is gone', async () => {
      const { file } = await upload(awa, 'photo.jpg', Buffer.concat([await picture(), Buffer.from(`PK\x03\x04${svg}`)]));
      const shown = (await bytesOf(await awa.fetch(`/files/${file!.id}/480`))).toString('latin1');
      expect(shown).not.toMatch(/alert|PK\x03\x04/);
    });

    test('a drawing in source form, a page and XML are kept as they are, and only downloaded', async () => {
      for (const [name, content] of [['plan.svg', svg], ['page.html', '<script>alert(1)</script>'], ['feed.xml', '<?xml version="1.0"?><a/>']] as const) {
        const { file } = await upload(awa, name, Buffer.from(content));
        expect(file).toMatchObject({ kind: 'markup', sizes: [], width: null });
        const read = await awa.fetch(`/files/${file!.id}`);
        expect(Object.fromEntries(['content-type', 'content-disposition', 'x-content-type-options', 'content-security-policy'].map((header) => [header, read.headers.get(header)]))).toEqual({
          'content-type': 'application/octet-stream', 'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${name}`,
          'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox",
        });
        expect((await awa.fetch(`/files/${file!.id}/480`)).status).toBe(404);
      }
    });
  });

  describe('reading', () => {
    test('an image in a size is shown, the image itself is a download, each asked again every time', async () => {
      const { file } = await upload(awa, 'Été “à la mer”.png', await picture());
      const shown = await awa.fetch(`/files/${file!.id}/480`);
      expect([shown.status, shown.headers.get('content-type'), shown.headers.get('content-disposition')]).toEqual([200, 'image/webp', expect.stringMatching(/^inline; /)]);
      expect([shown.headers.get('cache-control'), shown.headers.get('content-security-policy')]).toEqual(['private, no-cache, no-transform', "default-src 'none'; sandbox"]);
      expect((await awa.fetch(`/files/${file!.id}/preview`)).headers.get('etag')).toBe(shown.headers.get('etag'));
      const again = await awa.fetch(`/files/${file!.id}/480`, { headers: { 'if-none-match': shown.headers.get('etag')! } });
      expect(again.status).toBe(304);
      const whole = await awa.fetch(`/files/${file!.id}`);
      expect(whole.headers.get('content-disposition')).toBe('attachment; filename="Ete _a la mer_.webp"; filename*=UTF-8\'\'%C3%89t%C3%A9%20%E2%80%9C%C3%A0%20la%20mer%E2%80%9D.webp');
      for (const size of ['481', 'whole', 'still-480', '..%2f..%2fsecret', '480%00']) expect([404, 400]).toContain((await awa.fetch(`/files/${file!.id}/${size}`)).status);
    });

    test('a part of a large file can be had, for who resumes a download', async () => {
      const content = Buffer.from(Array.from({ length: 1_000 }, (_, i) => String(i).padStart(9, '0')).join('\n'));
      const { file } = await upload(awa, 'log.txt', content);
      const part = (range: string) => awa.fetch(`/files/${file!.id}`, { headers: { range } });
      for (const [range, from, to] of [['bytes=10-19', 10, 20], ['bytes=9990-', 9_990, content.length], ['bytes=-5', content.length - 5, content.length]] as const) {
        const answer = await part(range);
        expect([answer.status, answer.headers.get('content-range')]).toEqual([206, `bytes ${from}-${to - 1}/${content.length}`]);
        expect((await bytesOf(answer)).equals(content.subarray(from, to))).toBe(true);
      }
      expect((await part('bytes=99999999-')).status).toBe(416);
      expect((await part('bytes=5-1')).status).toBe(200);
      expect((await part('lines=1-2')).status).toBe(200);
      const whole = await awa.fetch(`/files/${file!.id}`);
      expect([whole.headers.get('accept-ranges'), whole.headers.get('content-length')]).toEqual(['bytes', String(content.length)]);
    });

    test('until a text holds it, it is its owner’s alone', async () => {
      const { file } = await upload(awa, 'a.txt', Buffer.from('à moi'));
      expect((await awa.fetch(`/files/${file!.id}`)).status).toBe(200);
      for (const who of [ines, product.anonymous]) expect((await who.fetch(`/files/${file!.id}`)).status).toBe(404);
      const ask = async (who: Actor) => (await who.query<{ files: object[] }>('query ($ids: [ID!]!) { files(ids: $ids) { id name } }', { ids: [file!.id] })).data.files;
      expect([await ask(awa), await ask(ines)]).toEqual([[{ id: file!.id, name: 'a.txt' }], []]);
    });
  });

  describe('the daily sweep', () => {
    const day = 25 * 60 * 60 * 1000;
    const stillThere = async (id: string): Promise<boolean> => (await product.database.rows(sql`SELECT 1 FROM file WHERE id = ${fromNodeId(id, 'file')}`)).length > 0;

    test('forgets what never came whole and what nothing uses, after a day; not what a text or another feature uses', async () => {
      const content = Buffer.from('bonjour');
      const [unused, used, draft] = await Promise.all(['a.txt', 'b.txt', 'c.txt'].map(async (name) => (await upload(ines, name, content)).file!.id));
      const half = (await announce(ines, 'half.txt', 100)).id;
      await send(ines, half, content);
      const [post] = await product.database.rows<{ id: string }>(sql`SELECT id FROM post LIMIT 1`);
      await product.database.rows(sql`INSERT INTO file_use (file_id, post_id) VALUES (${fromNodeId(used!, 'file')}, ${post!.id})`);
      const files = product.app.get(FilesService);
      files.alsoUsedBy((asked) => Promise.resolve(asked.map(({ id }) => id).filter((id) => id === fromNodeId(draft!, 'file'))));
      await files.sweep();
      expect(await Promise.all([unused!, used!, draft!, half].map(stillThere))).toEqual([true, true, true, true]);
      product.clock.move(day);
      await files.sweep();
      expect(await Promise.all([unused!, used!, draft!, half].map(stillThere))).toEqual([false, true, true, false]);
      expect(uploadsFolder().filter((name) => name.startsWith(half))).toEqual([]);
      expect(existsSync(join(product.settings.data, 'files/kept', fromNodeId(unused!, 'file')!, 'whole'))).toBe(false);
      expect(existsSync(join(product.settings.data, 'files/kept', fromNodeId(used!, 'file')!, 'whole'))).toBe(true);
      product.clock.move(-day);
    });
  });
});
