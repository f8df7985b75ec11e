import { Injectable } from '@nestjs/common';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import type { Page, PageArguments } from '../../platform/database/keyset.ts';
import { and, sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { DraftVersion } from './draft-version.entity.ts';
import { Draft } from './draft.entity.ts';
import type { Place } from './place.ts';

@Injectable()
export class DraftsQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /** My drafts, the last written first. */
  all(viewer: Viewer, page: PageArguments): Promise<Page<Draft>> {
    return this.database.page(Draft, {
      columns: sql`d.*`,
      from: sql`draft d`,
      where: this.see.all(viewer, Draft, 'd'),
      key: [{ column: sql`d.saved_at`, type: 'timestamptz' }, { column: sql`d.id`, type: 'uuid' }],
      direction: 'DESC',
      ...page,
    });
  }

  /** What I am writing for one place; null where nothing is kept. With `forUpdate` its row is locked. */
  async at(viewer: Viewer, { kind, thingId }: Place, { forUpdate = false } = {}): Promise<Draft | null> {
    const lock = forUpdate ? sql` FOR UPDATE OF d` : sql``;
    const [draft] = await this.database.entities(Draft, sql`
      SELECT d.* FROM draft d WHERE ${and(this.see.all(viewer, Draft, 'd'), sql`d.kind = ${kind} AND d.thing_id IS NOT DISTINCT FROM ${thingId}::uuid`)}${lock}`);
    return draft ?? null;
  }

  /** Other words for the place of a draft already seen, the newest first. */
  versions(viewer: Viewer, draft: Draft): Promise<DraftVersion[]> {
    return batched<string, DraftVersion[]>(
      viewer,
      'versions of drafts',
      draft.id,
      async (ids) => {
        const versions = await this.database.entities(DraftVersion, sql`
          SELECT v.* FROM draft_version v WHERE v.draft_id = ANY(${ids}::uuid[]) AND ${this.see.all(viewer, DraftVersion, 'v')} ORDER BY v.saved_at DESC, v.id DESC`);
        return Map.groupBy(versions, ({ draftId }) => draftId);
      },
      [],
    );
  }
}
