import { Injectable } from '@nestjs/common';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import type { KeyColumn, Page, PageArguments } from '../../platform/database/keyset.ts';
import { and, sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { Membership } from './membership.entity.ts';
import { Community } from './community.entity.ts';

const byActivity: KeyColumn[] = [{ column: sql`c.last_activity_at`, type: 'timestamptz' }, { column: sql`c.id`, type: 'uuid' }];

@Injectable()
export class CommunitiesQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /** Those that the viewer belongs to, by last activity. */
  mine(viewer: Viewer, page: PageArguments): Promise<Page<Community>> {
    return this.ofPerson(viewer, viewer.id, page);
  }

  /** Those that a person belongs to, as far as the viewer may know. */
  ofPerson(viewer: Viewer, personId: string, page: PageArguments): Promise<Page<Community>> {
    return this.database.page(Community, {
      columns: sql`c.*`,
      from: sql`membership m JOIN community c ON c.id = m.community_id`,
      where: and(sql`m.person_id = ${personId} AND c.merged_into_id IS NULL`, this.see.all(viewer, Membership, 'm'), this.see.all(viewer, Community, 'c')),
      key: byActivity,
      direction: 'DESC',
      ...page,
    });
  }

  /** Those that a person manages, as far as the viewer may know, by name; at most 50 a person. */
  managedBy(viewer: Viewer, personId: string): Promise<Community[]> {
    return batched(viewer, 'Person.managerOf', personId, async (people) => {
      const rows = await this.database.rows<Record<string, unknown> & { manager_id: string }>(sql`
        SELECT manager.id AS manager_id, managed.* FROM unnest(${people}::uuid[]) AS manager(id) CROSS JOIN LATERAL (
          SELECT c.* FROM membership m JOIN community c ON c.id = m.community_id
          WHERE m.person_id = manager.id AND m.role = 'manager' AND c.merged_into_id IS NULL AND ${this.see.all(viewer, Membership, 'm')} AND ${this.see.all(viewer, Community, 'c')}
          ORDER BY fold(c.name), c.id LIMIT 50) managed`);
      const found = new Map<string, Community[]>();
      for (const row of rows) found.set(row.manager_id, [...(found.get(row.manager_id) ?? []), this.database.hydrate(Community, row)]);
      return found;
    }, []);
  }
}
