import { Readable } from 'node:stream';
import { S3Store } from '@tus/s3-store';
import { ERRORS, Upload } from '@tus/server';

/** Bytes that are gathered before they are written as one piece. */
const pieceBytes = 4 * 1024 * 1024;

interface Piece {
  key: string;
  start: number;
  bytes: number;
}

/**
 * Uploads as objects of a bucket: what they are, and a piece for every few megabytes that came. S3's own unfinished objects would do as well, but
 * not every store can list their parts, and what is cut before five megabytes would need another place.
 */
export class BucketUploads extends S3Store {
  /** The client of the bucket; the rest of the storage speaks through it too. */
  get s3(): S3Store['client'] {
    return this.client;
  }

  override async create(upload: Upload): Promise<Upload> {
    const created = new Upload({ ...upload, creation_date: new Date().toISOString() });
    await this.put(`uploads/${upload.id}/what`, Buffer.from(JSON.stringify({ size: created.size, metadata: created.metadata, creation_date: created.creation_date })));
    return created;
  }

  override async getUpload(id: string): Promise<Upload> {
    const found = await this.client.getObject({ Bucket: this.bucket, Key: `uploads/${id}/what` }).catch((error: Error) => {
      if (error.name === 'NoSuchKey' || error.name === 'NotFound') throw ERRORS.FILE_NOT_FOUND;
      throw error;
    });
    const what = JSON.parse(await found.Body!.transformToString()) as ConstructorParameters<typeof Upload>[0];
    const last = (await this.pieces(id)).at(-1);
    return new Upload({ ...what, id, offset: last ? last.start + last.bytes : 0 });
  }

  override async write(source: Readable, id: string, offset: number): Promise<number> {
    let at = offset;
    let chunks: Buffer[] = [];
    let bytes = 0;
    const keep = async (): Promise<void> => {
      if (bytes === 0) return;
      await this.put(pieceKey(id, at), Buffer.concat(chunks));
      at += bytes;
      [chunks, bytes] = [[], 0];
    };
    try {
      for await (const chunk of source as AsyncIterable<Buffer>) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes >= pieceBytes) await keep();
      }
    } finally {
      // Also of a sender who was cut off: what came is not sent again.
      await keep();
    }
    return at;
  }

  override async read(id: string): Promise<Readable> {
    const pieces = await this.pieces(id);
    const { client, bucket } = this;
    return Readable.from((async function* () {
      for (const { key } of pieces) yield* (await client.getObject({ Bucket: bucket, Key: key })).Body as Readable;
    })());
  }

  override async remove(id: string): Promise<void> {
    for (;;) {
      const { Contents: objects = [] } = await this.client.listObjectsV2({ Bucket: this.bucket, Prefix: `uploads/${id}/` });
      if (objects.length === 0) return;
      for (const { Key } of objects) await this.client.deleteObject({ Bucket: this.bucket, Key });
    }
  }

  /** Those that follow on each other from the first byte; more than a thousand, which no honest sender makes, are not seen. */
  private async pieces(id: string): Promise<Piece[]> {
    const { Contents: objects = [] } = await this.client.listObjectsV2({ Bucket: this.bucket, Prefix: pieceKey(id) });
    const pieces: Piece[] = [];
    let end = 0;
    for (const { Key: key = '', Size: bytes = 0 } of objects) {
      const start = Number(key.slice(pieceKey(id).length));
      if (start !== end) break;
      pieces.push({ key, start, bytes });
      end += bytes;
    }
    return pieces;
  }

  private async put(key: string, content: Buffer): Promise<void> {
    await this.client.putObject({ Bucket: this.bucket, Key: key, Body: content, ContentLength: content.length });
  }
}

/** Of the same length for each place, so that the store lists them in order. */
function pieceKey(id: string, start?: number): string {
  return `uploads/${id}/from-${start === undefined ? '' : String(start).padStart(12, '0')}`;
}
