import { Injectable } from '@nestjs/common';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Database } from '../../../platform/database/database.ts';
import type { Page, PageArguments } from '../../../platform/database/keyset.ts';
import { sql } from '../../../platform/database/sql.ts';
import { batched } from '../../../platform/graphql/batch.ts';
import { Bookmark } from './bookmark.entity.ts';

@Injectable()
export class BookmarksQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /** What the viewer put aside, the last first. */
  mine(viewer: Viewer, page: PageArguments): Promise<Page<Bookmark>> {
    return this.database.page(Bookmark, {
      columns: sql`b.*`,
      from: sql`bookmark b`,
      where: sql`b.person_id = ${viewer.id} AND ${this.see.all(viewer, Bookmark, 'b')}`,
      key: [{ column: sql`b.created_at`, type: 'timestamptz' }, { column: sql`b.id`, type: 'uuid' }],
      direction: 'DESC',
      ...page,
    });
  }

  /** The viewer's own bookmark of a post or comment already seen. */
  of(viewer: Viewer, kind: 'post' | 'comment', thingId: string): Promise<Bookmark | null> {
    return batched<string, Bookmark | null>(
      viewer,
      `bookmark of ${kind}`,
      thingId,
      async (ids) => {
        const found = await this.database.entities<Bookmark>(Bookmark, sql`
          SELECT b.* FROM bookmark b WHERE b.person_id = ${viewer.id} AND ${kind === 'post' ? sql`b.post_id = ANY(${ids}::uuid[]) AND b.comment_id IS NULL` : sql`b.comment_id = ANY(${ids}::uuid[])`}
          AND ${this.see.all(viewer, Bookmark, 'b')}`);
        return new Map(found.map((one) => [one.commentId ?? one.postId, one]));
      },
      null,
    );
  }
}
