import { Injectable } from '@nestjs/common';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { File } from './file.entity.ts';

const holders = { post: sql`file_use.post_id`, comment: sql`file_use.comment_id` };

@Injectable()
export class FilesQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /** The files that a text holds, in its present or an earlier wording, the first sent first. `id` is the uuid of the post or comment. */
  heldBy(viewer: Viewer, kind: 'post' | 'comment', id: string): Promise<File[]> {
    return batched<string, File[]>(
      viewer,
      `files of each ${kind}`,
      id,
      async (ids) => {
        const rows = await this.database.rows<Record<string, unknown> & { holder: string }>(sql`
          SELECT ${holders[kind]} AS holder, f.* FROM file_use JOIN file f ON f.id = file_use.file_id
          WHERE ${holders[kind]} = ANY(${ids}::uuid[]) AND ${this.see.all(viewer, File, 'f')} ORDER BY f.id`);
        return new Map([...Map.groupBy(rows, ({ holder }) => holder)].map(([holder, found]) => [holder, found.map((row) => this.database.hydrate(File, row))]));
      },
      [],
    );
  }

  /** Those of these files (opaque ids) that the viewer sees and that have come whole, in this order. */
  async some(viewer: Viewer, ids: readonly string[]): Promise<File[]> {
    return (await this.see.many(viewer, File, [...new Set(ids)])).filter(({ receivedAt }) => receivedAt);
  }
}
