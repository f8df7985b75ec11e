import { Injectable } from '@nestjs/common';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import type { Page, PageArguments } from '../../platform/database/keyset.ts';
import { and, sql } from '../../platform/database/sql.ts';
import { Beside } from '../../platform/graphql/beside.ts';
import { ScheduledPost } from './scheduled-post.entity.ts';

@Injectable()
export class SchedulingQueries {
  constructor(
    private readonly database: Database,
    private readonly beside: Beside,
    private readonly see: See,
  ) {}

  /** My posts that wait for their hour, and those that were refused then: the next one first. */
  waiting(viewer: Viewer, page: PageArguments): Promise<Page<ScheduledPost>> {
    return this.database.page(ScheduledPost, {
      columns: sql`s.*`,
      from: sql`scheduled_post s`,
      where: and(this.see.all(viewer, ScheduledPost, 's'), sql`s.sent_at IS NULL`),
      key: [{ column: sql`s.send_at`, type: 'timestamptz' }, { column: sql`s.id`, type: 'uuid' }],
      direction: 'ASC',
      ...page,
    });
  }

  /** How many of mine were refused when their hour came. */
  async refused(viewer: Viewer): Promise<number> {
    const found = await this.beside.read<{ posts: number }>(viewer, 'person', viewer.id, 'refused posts', () => ({
      posts: sql`(SELECT count(*)::int FROM scheduled_post s WHERE ${this.see.all(viewer, ScheduledPost, 's')} AND s.sent_at IS NULL AND s.refused_at IS NOT NULL)`,
    }));
    return found?.posts ?? 0;
  }
}
