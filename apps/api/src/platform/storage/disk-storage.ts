import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore } from '@tus/file-store';
import { checkedKey, Storage, type ByteRange, type Content } from './storage.ts';

/** Contents as files of a folder. Several servers share it only where the folder is shared. */
export class DiskStorage extends Storage {
  private store: FileStore | null = null;

  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, content: Content): Promise<void> {
    const path = this.pathOf(key);
    const growing = `${path}.${randomUUID()}`;
    await mkdir(dirname(path), { recursive: true });
    try {
      // Under its name only once it is whole, and written to the disk.
      if (Buffer.isBuffer(content)) await writeFile(growing, content, { flush: true });
      else await copyFile(content.path, growing);
      await rename(growing, path);
    } catch (error) {
      await rm(growing, { force: true });
      throw error;
    }
  }

  async read(key: string, range?: ByteRange): Promise<Readable | null> {
    const file = await open(this.pathOf(key)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    return file && createReadStream('', { fd: file, ...range });
  }

  async remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) await rm(this.pathOf(key), { force: true });
  }

  uploads(): FileStore {
    // Made when first asked for: it makes its folder, and a command that stores nothing needs none.
    return (this.store ??= new FileStore({ directory: join(this.folder, 'uploads') }));
  }

  private pathOf(key: string): string {
    return join(this.folder, 'kept', checkedKey(key));
  }
}
