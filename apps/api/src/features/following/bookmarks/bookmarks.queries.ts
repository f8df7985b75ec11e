import { Injectable } from '@nestjs/common';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Database } from '../../../platform/database/database.ts';
import type { Page, PageArguments } from '../../../platform/database/keyset.ts';
import { stands, wordsOf } from '../../../platform/database/search.ts';
import { and, sql } from '../../../platform/database/sql.ts';
import { batched } from '../../../platform/graphql/batch.ts';
import { Bookmark } from './bookmark.entity.ts';

@Injectable()
export class BookmarksQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /** What the viewer put aside, the last first; with `search`, where each of its words stands in the note, the title or the text. */
  mine(viewer: Viewer, { search, ...page }: PageArguments & { search?: string | null }): Promise<Page<Bookmark>> {
    const words = wordsOf(search);
    // Mentions stand in a text as ids, whose letters nobody seeks. Behind OFFSET 0 the texts are folded once for all the words, and of what is seen alone.
    const sought = sql`CROSS JOIN LATERAL (
      SELECT fold(b.note || ' ' || coalesce(p.title, '') || ' ' || regexp_replace(coalesce(c.body_text, p.body_text), '@[a-z]+_[0-9a-z]{26}', '@', 'g')) AS folded
      FROM post p LEFT JOIN comment c ON c.id = b.comment_id WHERE p.id = b.post_id OFFSET 0) sought`;
    return this.database.page(Bookmark, {
      columns: sql`b.*`,
      from: words.length > 0 ? sql`bookmark b ${sought}` : sql`bookmark b`,
      where: and(sql`b.person_id = ${viewer.id}`, this.see.all(viewer, Bookmark, 'b'), ...words.map((word) => stands(word, sql`sought.folded`))),
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
