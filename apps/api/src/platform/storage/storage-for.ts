import { join } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { DiskStorage } from './disk-storage.ts';
import type { Storage } from './storage.ts';

/** The storage that settings name: a bucket, else the data folder. The client of S3 weighs much and is loaded only for a bucket. */
export async function storageFor(settings: Pick<Settings, 'data' | 's3Endpoint' | 's3Bucket' | 's3Region' | 's3Key' | 's3Secret'>): Promise<Storage> {
  const { s3Endpoint: endpoint, s3Bucket: bucket, s3Region: region, s3Key: key, s3Secret: secret } = settings;
  if (!endpoint || !bucket || !key || !secret) return new DiskStorage(join(settings.data, 'files'));
  const { S3Storage } = await import('./s3-storage.ts');
  return new S3Storage({ endpoint, bucket, region, key, secret });
}
