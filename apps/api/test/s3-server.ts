import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is used of the S3 server that comes from npm; it brings no types. */
interface S3rver {
  run: () => Promise<AddressInfo>;
  close: () => Promise<void>;
  httpServer: Server;
}
type S3rverClass = new (options: { address: string; port: number; silent: boolean; directory: string; configureBuckets: { name: string; configs: string[] }[] }) => S3rver;

/** A real store that speaks S3, on this machine, with an empty bucket. */
export async function startS3(bucket: string): Promise<{ settings: Record<string, string>; folder: string; close: () => Promise<void> }> {
  const S3rver = createRequire(import.meta.url)('s3rver') as S3rverClass;
  const folder = mkdtempSync(join(tmpdir(), 'parvis-s3-'));
  const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory: folder, configureBuckets: [{ name: bucket, configs: [] }] });
  const { port } = await server.run();
  return {
    // The key pair that this server knows.
    settings: { PARVIS_S3_ENDPOINT: `http://127.0.0.1:${port}`, PARVIS_S3_BUCKET: bucket, PARVIS_S3_KEY: 'S3RVER', PARVIS_S3_SECRET: 'S3RVER' },
    folder,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
