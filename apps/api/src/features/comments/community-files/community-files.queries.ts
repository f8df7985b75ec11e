import { Injectable } from '@nestjs/common';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Database } from '../../../platform/database/database.ts';
import type { List, Page } from '../../../platform/database/keyset.ts';
import { matchesWords } from '../../../platform/database/search.ts';
import { and, sql } from '../../../platform/database/sql.ts';
import { FileSort, type CommunityFilesArgs } from './community-files.types.ts';
import { HeldFile } from './held-file.entity.ts';

@Injectable()
export class CommunityFilesQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /** Files of the texts of a community that the viewer sees there, the last posted first. */
  page(viewer: Viewer, communityId: string, args: CommunityFilesArgs): Promise<Page<HeldFile>> {
    return this.database.page(HeldFile, this.list(viewer, communityId, args));
  }

  /** The list that `page` reads, so that its plan can be looked at. */
  list(viewer: Viewer, communityId: string, { sort, search, first, after }: CommunityFilesArgs): List {
    return {
      columns: sql`h.*`,
      from: sql`file_use h JOIN file f ON f.id = h.file_id`,
      where: and(
        sql`h.community_id = ${communityId} AND h.in_text`,
        sort ? sql`h.is_image = ${sort === FileSort.images}` : null,
        matchesWords(search, sql`f.folded_name`),
        this.see.all(viewer, HeldFile, 'h'),
      ),
      key: [{ column: sql`h.held_at`, type: 'timestamptz' }, { column: sql`h.id`, type: 'uuid' }],
      direction: 'DESC',
      first,
      after,
    };
  }
}
