import { Injectable } from '@nestjs/common';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import type { Page, PageArguments } from '../../platform/database/keyset.ts';
import { and, sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { PeopleSearch } from '../people/people-search.service.ts';
import { Person } from '../people/person.entity.ts';
import { Membership } from './membership.entity.ts';
import { Removal } from './removal.entity.ts';

@Injectable()
export class MembersQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly search: PeopleSearch,
  ) {}

  /** Managers first, then by time of arrival. */
  async members(viewer: Viewer, communityId: string, search: string | null | undefined, page: PageArguments): Promise<Page<Membership>> {
    return this.database.page(Membership, {
      columns: sql`m.*`,
      from: sql`membership m JOIN person p ON p.id = m.person_id`,
      where: and(
        sql`m.community_id = ${communityId}`,
        this.see.all(viewer, Membership, 'm'),
        this.see.all(viewer, Person, 'p'),
        sql`p.deactivated_at IS NULL`,
        await this.search.matching(viewer, search),
      ),
      key: [{ column: sql`m.role`, type: 'text' }, { column: sql`m.joined_at`, type: 'timestamptz' }, { column: sql`m.person_id`, type: 'uuid' }],
      direction: 'ASC',
      ...page,
    });
  }

  /** The managers of a community, as far as the viewer may know, longest there first. */
  managers(viewer: Viewer, communityId: string): Promise<Person[]> {
    return batched(viewer, 'Community.managers', communityId, async (communities) => {
      // OFFSET 0 keeps it community by community: as one join, PostgreSQL expects many managers and reads all people.
      const rows = await this.database.rows<Record<string, unknown> & { community_id: string }>(sql`
        SELECT managed.id AS community_id, manager.* FROM unnest(${communities}::uuid[]) AS managed(id) CROSS JOIN LATERAL (
          SELECT p.*, m.joined_at FROM membership m JOIN person p ON p.id = m.person_id
          WHERE m.community_id = managed.id AND m.role = 'manager' AND p.deactivated_at IS NULL
            AND ${this.see.all(viewer, Membership, 'm')} AND ${this.see.all(viewer, Person, 'p')} OFFSET 0) manager
        ORDER BY manager.joined_at, manager.id`);
      const found = new Map<string, Person[]>();
      for (const row of rows) found.set(row.community_id, [...(found.get(row.community_id) ?? []), this.database.hydrate(Person, row)]);
      return found;
    }, []);
  }

  /** Why the viewer was taken out of a community, the last time. */
  removalOf(viewer: Viewer, communityId: string): Promise<Removal | null> {
    return batched<string, Removal | null>(viewer, 'Community.viewerRemoval', communityId, async (communities) => {
      const found = await this.database.entities(Removal, sql`
        SELECT DISTINCT ON (r.community_id) r.* FROM removal r
        WHERE r.community_id = ANY(${communities}::uuid[]) AND r.person_id = ${viewer.id} AND ${this.see.all(viewer, Removal, 'r')}
        ORDER BY r.community_id, r.removed_at DESC, r.id`);
      return new Map(found.map((removal) => [removal.communityId, removal]));
    }, null);
  }
}
