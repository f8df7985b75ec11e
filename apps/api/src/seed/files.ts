import { buffer } from 'node:stream/consumers';
import { fileTypes, typeOf } from '@parvis/domain';
import { filesIn } from '@parvis/rich-text';
import type { SampleCompany, SampleFile } from '@parvis/sample';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import type { EntityManager } from 'typeorm';
import { sizeKey, wholeKey } from '../features/files/contents.ts';
import { screenPictureOf } from '../platform/pictures/decoding.ts';
import type { Storage } from '../platform/storage/storage.ts';
import { idOf, insertRows } from './rows.ts';
import { textsOf } from './texts.ts';

/** Files of the sample company: each in the text that holds it, sent by its author as it was written. */
export async function seedFiles(manager: EntityManager, company: SampleCompany, now: Date, storage: Storage): Promise<void> {
  const texts = textsOf(company, now);
  for (const file of company.files) {
    const text = texts.find(({ body }) => filesIn(body).includes(file.key));
    if (!text) throw new Error(`No text of the sample company holds the file ${file.key}.`);
    const id = idOf('file', file.key);
    await insertRows(manager, 'file', [{
      id, owner_id: idOf('person', text.author), name: file.name, created_at: text.at, received_at: text.at, animated: false, sizes: [], ...(await kept(file, id, storage)),
    }]);
    await insertRows(manager, 'file_use', [{ file_id: id, held_at: text.at, ...text.use }]);
  }
}

/** Puts the content into the storage, and says what the row tells of it. */
async function kept(file: SampleFile, id: string, storage: Storage): Promise<object> {
  if ('text' in file || 'pages' in file) {
    const content = 'text' in file ? Buffer.from(file.text) : await pdf(file.pages);
    const type = typeOf(file.name, 'pages' in file ? 'application/pdf' : null, 'text' in file);
    await storage.put(wholeKey({ id }), content);
    return { kind: fileTypes[type!]!.kind, bytes: content.length };
  }
  const drawn = 'frames' in file ? await animation(file.frames) : await sharp(Buffer.from(file.drawing)).png().toBuffer();
  const { width, height, colour, animated, sizes } = await screenPictureOf(drawn);
  for (const size of sizes) {
    await storage.put(sizeKey({ id }, size.width), Buffer.from(size.webp));
    if (size.still) await storage.put(sizeKey({ id }, size.width, true), Buffer.from(size.still));
  }
  const bytes = sizes.reduce((sum, { webp, still }) => sum + webp.length + (still?.length ?? 0), 0);
  return { kind: 'image', bytes, width, height, colour, animated, sizes: sizes.map((size) => size.width) };
}

async function animation(frames: string[]): Promise<Buffer> {
  const pictures = await Promise.all(frames.map((frame) => sharp(Buffer.from(frame)).png().toBuffer()));
  return sharp(pictures, { join: { animated: true } }).gif({ delay: frames.map(() => 700), loop: 0 }).toBuffer();
}

function pdf({ title, lines }: { title: string; lines: string[] }): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 64, lang: 'fr', info: { Title: title } });
  document.fontSize(20).text(title).moveDown();
  // A line without number is a heading.
  for (const line of lines) document.fontSize(/^\d/.test(line) ? 12 : 15).text(line).moveDown(0.6);
  document.end();
  return buffer(document);
}
