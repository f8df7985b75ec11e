import type { Request } from 'express';
import { UserError } from '../graphql/user-error.ts';

/** A photo of a good camera. */
const mostMegabytes = 10;

/** The raw bytes of a picture that was sent. FILE_TOO_LARGE at `image` as soon as there are more than 10 MiB. */
export async function pictureBytes(req: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostMegabytes * 1024 * 1024) throw new UserError('FILE_TOO_LARGE', 'image', { max: mostMegabytes });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
