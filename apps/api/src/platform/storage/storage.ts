import type { Readable } from 'node:stream';
import type { DataStore } from '@tus/server';

/** A part of a content, from the first byte to the last one, both included. */
export interface ByteRange {
  start: number;
  end: number;
}

/** What is put into the storage: bytes at hand, or a file of this machine and its length. */
export type Content = Buffer | { path: string; bytes: number };

/** Where contents are kept that are too large for the database. It asks nobody who may have them: that is `see`'s part. */
export abstract class Storage {
  /** Keeps a content under a key; what stood there before is replaced. It is there whole or not at all. */
  abstract put(key: string, content: Content): Promise<void>;

  /** The content, or a part of it; null where nothing is kept under this key. Whoever asks reads it to its end or destroys it. */
  abstract read(key: string, range?: ByteRange): Promise<Readable | null>;

  /** Forgets contents; a key under which nothing is kept is as good. */
  abstract remove(keys: readonly string[]): Promise<void>;

  /** Where uploads grow until they are whole. */
  abstract uploads(): DataStore;
}

/** Refuses, as a fault of the program, a key that could lead out of the storage. */
export function checkedKey(key: string): string {
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(key)) throw new Error(`No key of the storage: ${key}`);
  return key;
}
