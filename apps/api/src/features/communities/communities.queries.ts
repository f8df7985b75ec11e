import { Injectable } from '@nestjs/common';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import type { KeyColumn, Page, PageArguments } from '../../platform/database/keyset.ts';
import { matchesWords } from '../../platform/database/search.ts';
import { and, sql } from '../../platform/database/sql.ts';
import { Community } from './community.entity.ts';
import { CommunityOrder, type CommunitiesArgs } from './communities.types.ts';

const keys: Record<CommunityOrder, KeyColumn[]> = {
  activity: [{ column: sql`c.last_activity_at`, type: 'timestamptz' }, { column: sql`c.id`, type: 'uuid' }],
  size: [{ column: sql`c.member_count`, type: 'integer' }, { column: sql`c.id`, type: 'uuid' }],
};

@Injectable()
export class CommunitiesQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  directory(viewer: Viewer, filter: CommunitiesArgs, page: PageArguments): Promise<Page<Community>> {
    return this.database.page(Community, {
      columns: sql`c.*`,
      from: sql`community c`,
      where: and(
        this.see.all(viewer, Community, 'c'),
        matchesWords(filter.search, sql`fold(c.name || ' ' || c.purpose)`),
        filter.work == null ? null : sql`c.work = ${filter.work}`,
        filter.language ? sql`c.language = ${filter.language}` : null,
      ),
      key: keys[filter.order],
      direction: 'DESC',
      ...page,
    });
  }

  /** Those that the viewer belongs to, by last activity. */
  mine(viewer: Viewer, page: PageArguments): Promise<Page<Community>> {
    return this.database.page(Community, {
      columns: sql`c.*`,
      from: sql`membership m JOIN community c ON c.id = m.community_id`,
      where: and(sql`m.person_id = ${viewer.id}`, this.see.all(viewer, Community, 'c')),
      key: keys.activity,
      direction: 'DESC',
      ...page,
    });
  }
}
