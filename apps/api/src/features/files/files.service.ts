import { Injectable, type OnModuleInit } from '@nestjs/common';
import { filesIn, type RichTextTree } from '@parvis/rich-text';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { raw, sql, type Sql } from '../../platform/database/sql.ts';
import { Beside, row } from '../../platform/graphql/beside.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Storage } from '../../platform/storage/storage.ts';
import { keysOf } from './contents.ts';
import { File } from './file.entity.ts';
import { Uploads } from './uploads.service.ts';

/** The text that holds a file. */
export type Holder = { postId: string } | { commentId: string };

/** Of these files, those that something else than a post or a comment still needs. */
export type AlsoUsed = (files: readonly { id: string; ownerId: string }[]) => Promise<Iterable<string>>;

const dayMs = 24 * 60 * 60 * 1000;
const atOnce = 100;

const holders = { post: sql`file_use.post_id`, comment: sql`file_use.comment_id` };
const heldBy = (holder: Holder): Sql => ('postId' in holder ? sql`file_use.post_id = ${holder.postId}` : sql`file_use.comment_id = ${holder.commentId}`);
const held = (fileId: Sql): Sql => sql`EXISTS (SELECT 1 FROM file_use WHERE file_use.file_id = ${fileId})`;

/** Files and the texts that hold them. Whether a file is used is said here, and nowhere else. */
/** A post or a comment, as far as files go. */
type Holding = { id: string; bodyTree: RichTextTree; editedAt: Date | null };

@Injectable()
export class FilesService implements OnModuleInit {
  private readonly others: AlsoUsed[] = [];

  constructor(
    private readonly database: Database,
    private readonly beside: Beside,
    private readonly see: See,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly storage: Storage,
    private readonly uploads: Uploads,
  ) {}

  onModuleInit(): void {
    this.jobs.every('23 3 * * *', 'forget-files', () => this.sweep());
  }

  /** The files that a text holds, in its present or an earlier wording, the first sent first. */
  of(viewer: Viewer, kind: 'post' | 'comment', { id, bodyTree, editedAt }: Holding): Promise<File[]> {
    // Most texts hold none, and what was never edited has no earlier wording.
    if (!editedAt && filesIn(bodyTree).length === 0) return Promise.resolve([]);
    return this.beside.entities<File>(viewer, kind, id, 'files', File, () => sql`
      SELECT f.* FROM file_use JOIN file f ON f.id = file_use.file_id WHERE ${holders[kind]} = ${raw(row)}.id AND ${this.see.all(viewer, File, 'f')} ORDER BY f.id`);
  }

  /** Features whose own rows need files (drafts …) say so when their module starts. Such a file stays its owner's alone. */
  alsoUsedBy(asked: AlsoUsed): void {
    this.others.push(asked);
  }

  /**
   * A text holds these files (uuids) from now on: the author's own, or such as it holds already. FILE_UNKNOWN on `body` for any other. Part of the transaction that
   * writes the text. `past` are those that only its earlier wordings use.
   */
  async hold(viewer: Viewer, holder: Holder, ids: readonly string[], past: readonly string[] = []): Promise<void> {
    await this.take(viewer, holder, [...ids, ...past]);
    await this.database.rows(sql`UPDATE file_use SET in_text = NOT in_text WHERE ${heldBy(holder)} AND in_text <> (file_id = ANY(${ids}::uuid[]))`);
  }

  private async take(viewer: Viewer, holder: Holder, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    // Locked, so that the sweep does not take one away meanwhile.
    const mine = await this.database.rows<{ id: string }>(sql`
      SELECT file.id FROM file WHERE file.id = ANY(${ids}::uuid[]) AND file.received_at IS NOT NULL
        AND ((file.owner_id = ${viewer.id} AND ${this.see.all(viewer, File, 'file')})
          OR EXISTS (SELECT 1 FROM file_use WHERE file_use.file_id = file.id AND ${heldBy(holder)}))
      FOR KEY SHARE OF file`);
    if (mine.length < new Set(ids).size) throw new UserError('FILE_UNKNOWN', 'body');
    const [post, comment] = 'postId' in holder ? [holder.postId, null] : [null, holder.commentId];
    await this.database.rows(sql`INSERT INTO file_use (file_id, post_id, comment_id, held_at) SELECT DISTINCT id, ${post}::uuid, ${comment}::uuid, ${this.clock.now()}::timestamptz FROM unnest(${ids}::uuid[]) AS id ON CONFLICT DO NOTHING`);
  }

  /** A text was wiped, or a wording of it: it holds nothing any more but these (uuids). What nothing else holds goes with the next sweep; meanwhile its owner alone sees it. */
  async release(holder: Holder, but: readonly string[] = []): Promise<void> {
    await this.database.rows(sql`DELETE FROM file_use WHERE ${heldBy(holder)} AND NOT file_id = ANY(${but}::uuid[])`);
  }

  /** Forgets files older than a day that never came whole, or that nothing uses. */
  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - dayMs);
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const files = await this.database.rows<{ id: string; owner_id: string }>(sql`
        SELECT id, owner_id FROM file WHERE id > ${after} AND created_at < ${before} AND NOT ${held(sql`file.id`)} ORDER BY id LIMIT ${atOnce}`);
      if (files.length === 0) return;
      after = files.at(-1)!.id;
      const asked = files.map(({ id, owner_id: ownerId }) => ({ id, ownerId }));
      const used = new Set((await Promise.all(this.others.map((other) => other(asked)))).flatMap((ids) => [...ids]));
      for (const { id } of files) if (!used.has(id)) await this.forget(id);
    }
  }

  private forget(id: string): Promise<void> {
    return this.database.tx(async () => {
      // Locked, then asked again: a text may have taken it since.
      const [file] = await this.database.entities<File>(File, sql`SELECT file.* FROM file WHERE file.id = ${id} FOR UPDATE`);
      const [{ in_use: inUse }] = await this.database.rows<{ in_use: boolean }>(sql`SELECT ${held(sql`${id}::uuid`)} AS in_use`) as [{ in_use: boolean }];
      if (!file || inUse) return;
      // The row goes last: where the storage does not answer, the next sweep tries again.
      if (file.receivedAt) await this.storage.remove(keysOf(file));
      else await this.uploads.forget(id);
      await this.database.rows(sql`DELETE FROM file WHERE id = ${id}`);
    });
  }
}
