import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { fileFault, fileNameFrom, fileTypes, isHeic, limits, newId, sizeBound, toNodeId, typeOf, type FileKind } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import type { ScreenPicture } from '../../platform/pictures/decoding.ts';
import { inWorker } from '../../platform/pictures/in-worker.ts';
import { orRefused } from '../../platform/pictures/jpeg.ts';
import { Storage } from '../../platform/storage/storage.ts';
import { sizeKey, wholeKey } from './contents.ts';
import { File } from './file.entity.ts';

const dayMs = 24 * 60 * 60 * 1000;
const megabyte = 1_000_000;

/** What a person may still send. */
export interface Allowance {
  bytesToday: number;
  bytesInAll: number;
}

/** What is known of a file once it was looked at. */
interface Examined {
  kind: FileKind;
  picture: ScreenPicture | null;
}

/** Files on their way: announced, grown by tus, and received once whole. The one function that receives, whatever the door. */
@Injectable()
export class Uploads {
  /** Those being received by this process: a second request for one waits for the first. */
  private readonly receiving = new Map<string, Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly storage: Storage,
  ) {}

  /** A place for a file of this name and size in bytes. Refused on `file` by name, size, or what the person has sent already. */
  announce(viewer: Viewer, sentName: string, bytes: number): Promise<{ id: string; name: string }> {
    const name = fileNameFrom(sentName);
    const fault = fileFault(name, bytes);
    if (fault) throw new UserError(fault, 'file', { max: sizeBound(name).max / megabyte });
    return this.database.tx(async () => {
      // One at a time for each person, so that two at once do not both take the last of the space.
      await this.database.rows(sql`SELECT id FROM person WHERE id = ${viewer.id} FOR NO KEY UPDATE`);
      const { bytesToday, bytesInAll } = await this.allowance(viewer);
      if (bytes > bytesToday) throw new UserError('FILES_OF_A_DAY', 'file', { max: limits.fileBytesOfADay.max / megabyte });
      if (bytes > bytesInAll) throw new UserError('FILES_IN_ALL', 'file', { max: limits.fileBytesInAll.max / megabyte });
      const [{ waiting }] = await this.database.rows<{ waiting: number }>(sql`SELECT count(*)::int AS waiting FROM file WHERE owner_id = ${viewer.id} AND received_at IS NULL`) as [{ waiting: number }];
      if (waiting >= limits.filesOnTheirWay.max) throw new UserError('FILES_TOO_MANY', 'file', { max: limits.filesOnTheirWay.max });
      const now = this.clock.now();
      const id = newId(now.getTime());
      await this.database.insert(File, { id, ownerId: viewer.id, name, bytes, createdAt: now, receivedAt: null, kind: null, width: null, height: null, colour: null, animated: false, sizes: [] });
      return { id, name };
    });
  }

  /** How many bytes a person may still send today, and in all. */
  async allowance(viewer: Viewer): Promise<Allowance> {
    const today = new Date(this.clock.now().getTime() - dayMs);
    const [sent] = await this.database.rows<{ today: number; in_all: number }>(sql`
      SELECT coalesce(sum(bytes) FILTER (WHERE created_at > ${today}), 0)::float8 AS today, coalesce(sum(bytes), 0)::float8 AS in_all FROM file WHERE owner_id = ${viewer.id}`);
    return {
      bytesToday: Math.max(0, limits.fileBytesOfADay.max - sent!.today),
      bytesInAll: Math.max(0, limits.fileBytesInAll.max - sent!.in_all),
    };
  }

  /** The file on its way that this person sends, or null: unknown, somebody else's and received are one answer. */
  async growing(viewer: Viewer, id: string): Promise<File | null> {
    const file = await this.see.one(viewer, File, id);
    return file && !file.receivedAt && (await this.can.may(viewer, 'use', File, file)) ? file : null;
  }

  /** Takes back a file on its way. */
  async forget(id: string): Promise<void> {
    await this.database.rows(sql`DELETE FROM file WHERE id = ${id} AND received_at IS NULL`);
    // Perhaps nothing of it had come.
    await this.storage.uploads().remove(toNodeId('file', id)).catch(() => undefined);
  }

  /** A file that has come whole is looked at, drawn anew where it is a picture, and kept. Again for the same file, it is as it was. Refused on `fileId`. */
  async receive(viewer: Viewer, id: string): Promise<File> {
    const file = await this.see.require(viewer, File, id, { field: 'fileId' });
    await this.can.require(viewer, 'use', File, file, 'fileId');
    if (file.receivedAt) return file;
    const begun = this.receiving.get(file.id) ?? this.take(file).finally(() => this.receiving.delete(file.id));
    this.receiving.set(file.id, begun);
    await begun;
    return this.see.require(viewer, File, file.id, { field: 'fileId' });
  }

  private async take(file: File): Promise<void> {
    const uploads = this.storage.uploads();
    const uploadId = toNodeId('file', file.id);
    const upload = await uploads.getUpload(uploadId).catch(() => null);
    if (!upload || upload.size !== file.bytes || upload.offset !== upload.size) throw new UserError('FILE_UNFINISHED', 'fileId');
    const path = join(tmpdir(), `parvis-${randomUUID()}`);
    try {
      // Both stores read what they hold; the base class of tus has no such method.
      const grown = await (uploads as unknown as { read: (id: string) => Readable | Promise<Readable> }).read(uploadId);
      await pipeline(grown, createWriteStream(path, { mode: 0o600 }));
      await this.keep(file, await examined(file.name, path), path);
    } catch (error) {
      if (error instanceof UserError) await this.forget(file.id);
      throw error;
    } finally {
      await rm(path, { force: true });
    }
    await uploads.remove(uploadId).catch(() => undefined);
  }

  private async keep(file: File, { kind, picture }: Examined, path: string): Promise<void> {
    for (const { width, webp, still } of picture?.sizes ?? []) {
      await this.storage.put(sizeKey(file, width), Buffer.from(webp));
      if (still) await this.storage.put(sizeKey(file, width, true), Buffer.from(still));
    }
    if (!picture) await this.storage.put(wholeKey(file), { path, bytes: file.bytes });
    const bytes = picture ? picture.sizes.reduce((sum, { webp, still }) => sum + webp.length + (still?.length ?? 0), 0) : file.bytes;
    await this.database.manager.update(File, { id: file.id }, {
      kind, bytes, receivedAt: this.clock.now(), width: picture?.width ?? null, height: picture?.height ?? null, colour: picture?.colour ?? null,
      animated: picture?.animated ?? false, sizes: picture?.sizes.map(({ width }) => width) ?? [],
    });
  }
}

/** What a file is, by its content; refused on `fileId` where nobody may send such a one, or where it is not what its name says. */
async function examined(name: string, path: string): Promise<Examined> {
  const { mediaType, isText } = await orRefused(inWorker({ kind: 'look', path }), 'fileId');
  const type = typeOf(name, mediaType, isText);
  if (!type) throw new UserError(isHeic(mediaType) ? 'PHOTO_IN_HEIC' : 'FILE_NOT_AS_NAMED', 'fileId');
  const { kind } = fileTypes[type]!;
  return { kind, picture: kind === 'image' ? await orRefused(inWorker({ kind: 'screen', path }), 'fileId') : null };
}
