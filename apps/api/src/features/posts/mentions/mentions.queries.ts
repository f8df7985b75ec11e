import { Injectable } from '@nestjs/common';
import { limits } from '@parvis/domain';
import { readsInside } from '../../../policies/community.policy.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { batched } from '../../../platform/graphql/batch.ts';
import { Person } from '../../people/person.entity.ts';

@Injectable()
export class MentionsQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /** Of these people, those who do not read what stands inside a community, or work here no more. Told only to those who read it themselves. */
  notReading(viewer: Viewer, communityId: string, personIds: readonly string[]): Promise<Person[]> {
    const people = personIds.slice(0, limits.mentions.max).flatMap((id) => this.see.uuidOf(Person, id) ?? []);
    if (people.length === 0) return Promise.resolve([]);
    return batched<string, Person[]>(viewer, `not reading ${people.join()}`, communityId, async (ids) => {
      const rows = await this.database.rows<Record<string, unknown> & { of_id: string }>(sql`
        SELECT c.id AS of_id, p.* FROM community c CROSS JOIN person p
        WHERE c.id = ANY(${ids}::uuid[]) AND p.id = ANY(${people}::uuid[]) AND ${this.see.all(viewer, Person, 'p')}
        AND ${readsInside({ id: sql`${viewer.id}::uuid` }, sql`c.id`)} AND (p.deactivated_at IS NOT NULL OR NOT ${readsInside({ id: sql`p.id` }, sql`c.id`)})
        ORDER BY p.folded_last_name, p.folded_first_name, p.id`);
      const found = Map.groupBy(rows, (row) => row.of_id);
      return new Map([...found].map(([id, these]) => [id, these.map((row) => this.database.hydrate(Person, row))]));
    }, []);
  }
}
