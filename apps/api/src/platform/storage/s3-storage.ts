import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { BucketUploads } from './bucket-uploads.ts';
import { checkedKey, Storage, type ByteRange, type Content } from './storage.ts';

/** Which bucket, and how to get in. */
export interface S3Settings {
  endpoint: string;
  bucket: string;
  region: string;
  key: string;
  secret: string;
}

/** How long one request to the store may take, and how long to get through, in milliseconds. */
const patience = { requestTimeout: 120_000, connectionTimeout: 5_000 };

/** Contents in a bucket of any store that speaks S3. Loaded only where settings name one. */
export class S3Storage extends Storage {
  private readonly store: BucketUploads;
  private readonly bucket: string;

  constructor({ endpoint, bucket, region, key, secret }: S3Settings) {
    super();
    this.bucket = bucket;
    this.store = new BucketUploads({
      s3ClientConfig: {
        bucket, endpoint, region,
        credentials: { accessKeyId: key, secretAccessKey: secret },
        // The bucket in the path, not in the host name, and no checksum that only Amazon reads: so that other stores understand.
        forcePathStyle: true,
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        requestHandler: patience,
      },
    });
  }

  async put(key: string, content: Content): Promise<void> {
    const [body, bytes] = Buffer.isBuffer(content) ? [content, content.length] : [createReadStream(content.path), content.bytes];
    await this.store.s3.putObject({ Bucket: this.bucket, Key: this.pathOf(key), Body: body, ContentLength: bytes });
  }

  async read(key: string, range?: ByteRange): Promise<Readable | null> {
    try {
      const { Body } = await this.store.s3.getObject({ Bucket: this.bucket, Key: this.pathOf(key), ...(range && { Range: `bytes=${range.start}-${range.end}` }) });
      return (Body as Readable | undefined) ?? null;
    } catch (error) {
      if (error instanceof Error && (error.name === 'NoSuchKey' || error.name === 'NotFound')) return null;
      throw error;
    }
  }

  async remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.store.s3.deleteObject({ Bucket: this.bucket, Key: this.pathOf(key) });
  }

  uploads(): BucketUploads {
    return this.store;
  }

  private pathOf(key: string): string {
    return `kept/${checkedKey(key)}`;
  }
}
