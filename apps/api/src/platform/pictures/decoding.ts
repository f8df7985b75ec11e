import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import sharp, { type Metadata, type Sharp } from 'sharp';

// What runs here reads bytes that somebody sent. It runs in the worker thread of `in-worker.ts` (and for the drawings of the sample company, which are
// ours). Node reads it there as it stands: only what types add may be TypeScript.

/** Pixels that a picture may have, and an animation in all its frames: more of these, and only its first frame is kept. */
export const mostPixels = 50_000_000;
const mostAnimatedPixels = 60_000_000;
const mostFrames = 300;
/** Widths in pixels of what is kept of a picture, for screens from phones to large ones; none is wider than the picture itself. */
const widths = [480, 960, 1920];
const animatedWidths = [480, 960];
/** Seconds that one picture may take. */
const patience = 20;

/** Of a file: what its first bytes say it is, and whether all of it is text in UTF-8. */
export interface Seen {
  mediaType: string | null;
  isText: boolean;
}

/** What is kept of a picture: it drawn anew in WebP, in some widths; of an animation also its first frame. Nothing else of the file. */
export interface ScreenPicture {
  width: number;
  height: number;
  /** `#rrggbb`, what it is on the whole: shown until it is there. */
  colour: string;
  animated: boolean;
  sizes: { width: number; webp: Uint8Array; still: Uint8Array | null }[];
}

export interface Size {
  width: number;
  height: number;
}

/** Why a picture is refused; `inWorker` makes a `UserError` of it. */
export class Undrawable extends Error {
  readonly code: 'PICTURE_TOO_LARGE' | 'PICTURE_UNREADABLE';

  constructor(code: 'PICTURE_TOO_LARGE' | 'PICTURE_UNREADABLE') {
    super(code);
    this.code = code;
  }
}

/** Looks at a file without decoding it. */
export async function look(path: string): Promise<Seen> {
  const found = await fileTypeFromFile(path).catch(() => undefined);
  const mediaType = found?.mime.split(';')[0] ?? null;
  return { mediaType, isText: (mediaType === null || mediaType === 'application/xml') && (await isText(path)) };
}

async function isText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(decoder.decode(chunk, { stream: true }))) return false;
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** A picture for screens. Throws `Undrawable`. */
export async function screenPicture(path: string): Promise<ScreenPicture> {
  return screenPictureOf(await readFile(path));
}

/** The same of bytes at hand. */
export async function screenPictureOf(bytes: Buffer): Promise<ScreenPicture> {
  const header = await headerOf(bytes);
  const pages = header.pages ?? 1;
  const frames = { width: header.width, height: header.pageHeight ?? header.height };
  const animated = pages > 1 && pages <= mostFrames && frames.width * frames.height * pages <= mostAnimatedPixels;
  const turned = (header.orientation ?? 1) >= 5;
  const { width, height } = turned ? { width: frames.height, height: frames.width } : frames;
  const fitting = (animated ? animatedWidths : widths).filter((one) => one < width);
  const kept = [...fitting, Math.min(width, (animated ? animatedWidths : widths).at(-1)!)];
  const sizes = [];
  for (const one of new Set(kept)) {
    const still = await drawn(open(bytes, false), one, 82);
    sizes.push({ width: one, webp: animated ? await drawn(open(bytes, true), one, 70) : still, still: animated ? still : null });
  }
  const [red = 0, green = 0, blue = 0] = await sharp(sizes[0]!.still ?? sizes[0]!.webp).flatten({ background: '#ffffff' }).resize(1, 1, { fit: 'fill' }).removeAlpha().raw().toBuffer();
  const colour = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  return { width, height, colour, animated, sizes };
}

function drawn(picture: Sharp, width: number, quality: number): Promise<Uint8Array> {
  return picture.resize({ width, withoutEnlargement: true }).webp({ quality, effort: 3 }).toBuffer().catch(() => {
    throw new Undrawable('PICTURE_UNREADABLE');
  });
}

/** A picture as a JPEG of this size: cut to the shape, upright. Throws `Undrawable`. */
export async function coverJpeg(bytes: Buffer, size: Size): Promise<Uint8Array> {
  await headerOf(bytes);
  return jpegOf(bytes, size).catch(() => {
    throw new Undrawable('PICTURE_UNREADABLE');
  });
}

/** A drawing of our own, or a picture whose header was read, as a JPEG of this size in pixels. */
export function jpegOf(source: Buffer, size: Size): Promise<Buffer> {
  return open(source, false)
    .resize(size.width, size.height, { fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 84, mozjpeg: true })
    .toBuffer();
}

/** Only the header is read: nothing is decoded before its size is known. A drawing in SVG is no picture: it may hold scripts. */
async function headerOf(bytes: Buffer): Promise<Metadata> {
  const header = await sharp(bytes, { limitInputPixels: false }).metadata().catch(() => null);
  if (!header || !['jpeg', 'png', 'webp', 'gif', 'heif'].includes(header.format)) throw new Undrawable('PICTURE_UNREADABLE');
  if (header.width * (header.pageHeight ?? header.height) > mostPixels) throw new Undrawable('PICTURE_TOO_LARGE');
  return header;
}

/** Decoded within bounds and turned upright. sharp writes no metadata unless told to. */
function open(bytes: Buffer, animated: boolean): Sharp {
  const picture = sharp(bytes, { limitInputPixels: animated ? mostAnimatedPixels : mostPixels, animated, failOn: 'error' }).timeout({ seconds: patience });
  // Formats that move know no turning.
  return animated ? picture : picture.autoOrient();
}
