import sharp from 'sharp';
import { UserError } from '../graphql/user-error.ts';

const mostPixels = 50_000_000;

/**
 * A picture as a JPEG of this size in pixels: decoded, turned upright, cut to the shape and encoded anew, so that nothing else of the file is
 * kept (places, names, thumbnails). Refuses what is too large to decode or animated. Throws for what is no picture.
 */
export function jpegOf(source: Buffer, size: { width: number; height: number }): Promise<Buffer> {
  return sharp(source, { limitInputPixels: mostPixels, animated: false, failOn: 'error' })
    .rotate()
    .resize(size.width, size.height, { fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 84, mozjpeg: true })
    .toBuffer();
}

/** The same for a file that somebody sent; refused at `image` for what is no picture, or too big a one. A drawing in SVG is none: it may hold scripts. */
export async function sentJpeg(file: Buffer, size: { width: number; height: number }): Promise<Buffer> {
  const svg = /^\s*(<\?xml|<svg|<!doctype)/i.test(file.subarray(0, 200).toString('utf8'));
  // Only the header is read: nothing is decoded before its size is known.
  const header = svg ? null : await sharp(file, { limitInputPixels: false }).metadata().catch(() => null);
  if (header && header.width * header.height > mostPixels) throw new UserError('PICTURE_TOO_LARGE', 'image', { max: mostPixels / 1_000_000 });
  const jpeg = header && (await jpegOf(file, size).catch(() => null));
  if (!jpeg) throw new UserError('PICTURE_UNREADABLE', 'image');
  return jpeg;
}
