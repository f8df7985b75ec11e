import { UserError } from '../graphql/user-error.ts';
import { mostPixels, type Size } from './decoding.ts';
import { inWorker, Refused } from './in-worker.ts';

/**
 * A file that somebody sent as a JPEG of this size in pixels: decoded, turned upright, cut to the shape and encoded anew, so that nothing else of
 * the file is kept (places, names, thumbnails). Refused at `image` for what is no picture, or too big a one.
 */
export async function sentJpeg(file: Buffer, size: Size): Promise<Buffer> {
  return Buffer.from(await orRefused(inWorker({ kind: 'cover', bytes: file, size }), 'image'));
}

/** Says a refusal of the thread that decodes as one that the person reads, on this field. */
export async function orRefused<T>(answer: Promise<T>, field: string): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new UserError(error.code, field, error.code === 'PICTURE_TOO_LARGE' ? { max: mostPixels / 1_000_000 } : {});
  }
}
