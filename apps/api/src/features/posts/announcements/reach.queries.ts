import { Injectable } from '@nestjs/common';
import { reachByGroup, reachShown, toNodeId, type Group } from '@parvis/domain';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Beside, row } from '../../../platform/graphql/beside.ts';
import { Database } from '../../../platform/database/database.ts';
import { raw, sql, type Sql } from '../../../platform/database/sql.ts';
import { batched } from '../../../platform/graphql/batch.ts';
import { Entity } from '../../entities/entity.entity.ts';
import type { EntityReach } from './reach.types.ts';

/** How many people other than its author saw an announcement: a number that is kept. */
export const peopleWhoSaw = (postId: Sql): Sql => sql`coalesce((SELECT kept.people FROM announcement_seen kept WHERE kept.post_id = ${postId}), 0)`;

/** Figures on announcements whose reach the viewer may see. A row of `post_visit` says that a person had the post on screen for a second; it never leaves here. */
@Injectable()
export class ReachQueries {
  constructor(
    private readonly database: Database,
    private readonly beside: Beside,
    private readonly see: See,
  ) {}

  /** People other than its author who saw an announcement; null under five. */
  async seenCount(viewer: Viewer, postId: string): Promise<number | null> {
    const found = await this.beside.read<{ people: number }>(viewer, 'post', postId, 'seen', () => ({
      people: peopleWhoSaw(sql`${raw(row)}.id`),
    }));
    return found ? reachShown(found.people) : null;
  }

  /** How many of the community's members saw a post, by entity. */
  byEntity(viewer: Viewer, postId: string): Promise<EntityReach[]> {
    return batched<string, EntityReach[]>(
      viewer,
      'reach by entity',
      postId,
      async (ids) => {
        const entities = await this.database.entities(Entity, sql`
          SELECT e.* FROM entity e WHERE ${this.see.all(viewer, Entity, 'e')} ORDER BY cardinality(e.path), e.name_fr, e.id LIMIT 2000`);
        const rows = await this.database.rows<{ post_id: string; entity_id: string; people: number; seen: number }>(sql`
          SELECT p.id AS post_id, person.entity_id, count(*)::int AS people, count(v.person_id)::int AS seen
          FROM post p JOIN membership m ON m.community_id = p.community_id AND m.person_id <> p.author_id
          JOIN person ON person.id = m.person_id AND person.deactivated_at IS NULL
          LEFT JOIN post_visit v ON v.post_id = p.id AND v.person_id = m.person_id
          WHERE p.id = ANY(${ids}::uuid[]) GROUP BY p.id, person.entity_id`);
        const ofPost = Map.groupBy(rows, (row) => row.post_id);
        return new Map(ids.map((id) => [id, figures(entities, ofPost.get(id) ?? [])]));
      },
      [],
    );
  }
}

function figures(entities: readonly Entity[], rows: readonly { entity_id: string; people: number; seen: number }[]): EntityReach[] {
  const own = new Map(rows.map((row) => [row.entity_id, row]));
  const groups = entities.map(({ id, parentId }): Group => ({ key: id, parent: parentId, people: own.get(id)?.people ?? 0, accepted: own.get(id)?.seen ?? 0 }));
  return reachByGroup(groups).flatMap(({ people, accepted }, i) => {
    const entity = entities[i]!;
    // Nobody there belongs to the community: nothing to tell.
    return people === 0 ? [] : [{ entity, parentId: entity.parentId && toNodeId('entity', entity.parentId), people, seen: accepted }];
  });
}
