import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { inWorker } from './in-worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const kept = (bytes: Buffer | string): string => {
  const path = join(folder, Math.random().toString(36).slice(2));
  writeFileSync(path, bytes);
  return path;
};
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c63' } });
const screen = (bytes: Buffer | string) => inWorker({ kind: 'screen', path: kept(bytes) });

test('a picture is kept in widths for the screen, none larger than itself, with its colour', async () => {
  const picture = await screen(await plain(1300, 650).jpeg().toBuffer());
  expect(picture).toMatchObject({ width: 1300, height: 650, animated: false });
  expect(picture.sizes.map(({ width }) => width)).toEqual([480, 960, 1300]);
  expect(picture.colour).toMatch(/^#c[b-d]6[5-8]3[1-4]$/);
  expect(await sharp(picture.sizes[0]!.webp).metadata()).toMatchObject({ format: 'webp', width: 480, height: 240 });
  expect((await screen(await plain(200, 100).png().toBuffer())).sizes.map(({ width }) => width)).toEqual([200]);
});

test('nothing else of the file stays: place, camera, author, colour profile, what hung on its end', async () => {
  const source = Buffer.concat([
    await plain(300, 200).jpeg().keepIccProfile().withExif({ IFD0: { Artist: 'zqartist', Make: 'zqcamera' }, IFD3: { GPSLatitude: '48/1 39/1 0/1', GPSLatitudeRef: 'N' } }).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><zqxmp/></x:xmpmeta>').toBuffer(),
    Buffer.from('PK\x03\x04<script>zqtail()</script>'),
  ]);
  const before = await sharp(source).metadata();
  expect(before.exif?.length ?? 0).toBeGreaterThan(100);
  for (const { webp } of (await screen(source)).sizes) {
    const after = await sharp(webp).metadata();
    expect([after.exif, after.xmp, after.iptc, after.icc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(Buffer.from(webp).toString('latin1')).not.toMatch(/zq|EXIF|XMP|GPS|<script/);
  }
});

test('a picture taken sideways stands upright', async () => {
  const sideways = await plain(400, 100).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  const picture = await screen(sideways);
  expect(picture).toMatchObject({ width: 100, height: 400 });
  expect(await sharp(picture.sizes[0]!.webp).metadata()).toMatchObject({ width: 100, height: 400 });
});

test('an animation keeps its movement, and its first frame for who wants none', async () => {
  const frames = await Promise.all(['#f00', '#0f0', '#00f'].map((background) => sharp({ create: { width: 40, height: 30, channels: 3, background } }).png().toBuffer()));
  const picture = await screen(await sharp(frames, { join: { animated: true } }).gif({ delay: [100, 100, 100] }).toBuffer());
  expect(picture).toMatchObject({ width: 40, height: 30, animated: true });
  expect((await sharp(picture.sizes[0]!.webp, { animated: true }).metadata()).pages).toBe(3);
  expect((await sharp(picture.sizes[0]!.still!).metadata()).pages ?? 1).toBe(1);
});

/** A PNG of a few hundred bytes that says it is this large, and would be so once decoded. */
function bomb(width: number, height: number): Buffer {
  const table = Array.from({ length: 256 }, (_, n) => Array.from({ length: 8 }).reduce<number>((c) => (c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1), n));
  const crc = (bytes: Buffer): number => (bytes.reduce((c, byte) => table[(c ^ byte) & 0xff]! ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;
  const chunk = (type: string, data: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(named));
    return Buffer.concat([length, named, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(4096))), chunk('IEND', Buffer.alloc(0))]);
}

test('a picture that would fill the memory is refused before it is decoded', async () => {
  const small = bomb(60_000, 60_000);
  expect(small.length).toBeLessThan(1_000);
  await expect(screen(small)).rejects.toMatchObject({ code: 'PICTURE_TOO_LARGE' });
});

test.each([
  ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'],
  ['a page', '<!doctype html><script>alert(1)</script>'],
  ['an XML entity', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>'],
  ['a broken picture', Buffer.concat([Buffer.from('ffd8ffe000104a464946000101', 'hex'), Buffer.alloc(200)])],
  ['nothing', ''],
])('%s is never decoded', async (_what, content) => {
  await expect(screen(content)).rejects.toMatchObject({ code: 'PICTURE_UNREADABLE' });
});

test('what a file is, is seen in its content', async () => {
  const look = (content: Buffer | string) => inWorker({ kind: 'look', path: kept(content) });
  expect(await look(await plain(4, 4).png().toBuffer())).toEqual({ mediaType: 'image/png', isText: false });
  expect(await look('%PDF-1.7\n1 0 obj')).toEqual({ mediaType: 'application/pdf', isText: false });
  expect(await look('site;mois\nRennes;été\n')).toEqual({ mediaType: null, isText: true });
  expect(await look('<?xml version="1.0"?><a/>')).toEqual({ mediaType: 'application/xml', isText: true });
  expect((await look(Buffer.from('4d5a90000300000004000000ffff0000', 'hex'))).isText).toBe(false);
  expect(await look(Buffer.from([0xff, 0xfe, 0x41]))).toMatchObject({ isText: false });
});
