import { Injectable } from '@nestjs/common';
import { fromNodeId } from '@parvis/domain';
import { readsInside } from '../../policies/community.policy.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import type { Page, PageArguments } from '../../platform/database/keyset.ts';
import { beginsWord, distance } from '../../platform/database/search.ts';
import { and, sql, type Sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { Entity } from '../entities/entity.entity.ts';
import { PeopleSearch } from './people-search.service.ts';
import type { PeopleArgs } from './people.types.ts';
import { Person } from './person.entity.ts';

const named = sql`(p.folded_first_name || ' ' || p.folded_last_name)`;
const searched = sql`p.searched`;

@Injectable()
export class PeopleQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly search: PeopleSearch,
  ) {}

  /** People at work here, by name. Of a search, whose name begins so comes first, then who matches best. */
  async directory(viewer: Viewer, { search, entityId, readsCommunityId }: PeopleArgs, page: PageArguments): Promise<Page<Person>> {
    return this.database.page(Person, {
      columns: sql`p.*`,
      from: sql`person p`,
      where: and(this.see.all(viewer, Person, 'p'), sql`p.deactivated_at IS NULL`, await this.search.matching(viewer, search), this.within(entityId), this.reading(viewer, readsCommunityId)),
      key: [
        ...(search?.trim() ? [{ column: beginsWord(search, named), type: 'integer' as const }, { column: distance(search, searched), type: 'real' as const }] : []),
        { column: sql`p.folded_last_name`, type: 'text' },
        { column: sql`p.folded_first_name`, type: 'text' },
        { column: sql`p.id`, type: 'uuid' },
      ],
      direction: 'ASC',
      ...page,
    });
  }

  /** The nearest manager above a person in the organization tree, other than that person. */
  managerOf(viewer: Viewer, personId: string): Promise<Person | null> {
    return batched<string, Person | null>(viewer, 'Person.manager', personId, async (people) => {
      const rows = await this.database.rows<Record<string, unknown> & { of_id: string }>(sql`
        SELECT above.of_id, p.* FROM (
          SELECT DISTINCT ON (person.id) person.id AS of_id, up.manager_id
          FROM person JOIN entity own ON own.id = person.entity_id JOIN entity up ON up.id = ANY(own.path)
          WHERE person.id = ANY(${people}::uuid[]) AND up.manager_id <> person.id
          ORDER BY person.id, cardinality(up.path) DESC) above
        JOIN person p ON p.id = above.manager_id WHERE ${this.see.all(viewer, Person, 'p')}`);
      return new Map(rows.map((row) => [row.of_id, this.database.hydrate(Person, row)]));
    }, null);
  }

  /** Entities a person manages, largest first. */
  entitiesManagedBy(viewer: Viewer, personId: string): Promise<Entity[]> {
    return batched(viewer, 'Person.managedEntities', personId, async (people) => {
      const managed = await this.database.entities(Entity, sql`
        SELECT e.* FROM entity e WHERE e.manager_id = ANY(${people}::uuid[]) AND ${this.see.all(viewer, Entity, 'e')} ORDER BY cardinality(e.path), e.name_fr, e.id`);
      const found = new Map<string, Entity[]>();
      for (const entity of managed) found.set(entity.managerId!, [...(found.get(entity.managerId!) ?? []), entity]);
      return found;
    }, []);
  }

  /** Who reads a community is told only to those who read it. */
  private reading(viewer: Viewer, communityId: string | null | undefined): Sql | null {
    if (!communityId) return null;
    const id = sql`${fromNodeId(communityId, 'community')}::uuid`;
    return and(readsInside({ id: sql`${viewer.id}::uuid` }, id), readsInside({ id: sql`p.id` }, id));
  }

  private within(entityId: string | null | undefined): Sql | null {
    if (!entityId) return null;
    return sql`p.entity_id IN (SELECT e.id FROM entity e WHERE e.path @> ARRAY[${this.see.uuidOf(Entity, entityId)}::uuid])`;
  }
}
