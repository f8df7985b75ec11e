import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Entity } from './entity.entity.ts';

@Resolver(() => Entity)
export class EntitiesResolver {
  constructor(
    private readonly see: See,
    private readonly database: Database,
  ) {}

  @Query(() => Entity, { nullable: true, description: 'Null for what is unknown.' })
  entity(@AsViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Entity | null> {
    return this.see.one(viewer, Entity, id);
  }

  @Query(() => [Entity], { description: 'The organization tree, parents before children; at most 2,000 units.' })
  entities(@AsViewer() viewer: Viewer): Promise<Entity[]> {
    return this.database.entities(Entity, sql`
      SELECT e.* FROM entity e WHERE ${this.see.all(viewer, Entity, 'e')} ORDER BY cardinality(e.path), e.name_fr, e.id LIMIT 2000`);
  }

  @ResolveField(() => String, { description: "In the viewer's language." })
  name(@AsViewer() viewer: Viewer, @Parent() entity: Entity): string {
    return viewer.language === 'fr' ? entity.nameFr : entity.nameEn;
  }

  @ResolveField(() => Entity, { nullable: true, description: 'The unit above it; null at the top.' })
  parent(@AsViewer() viewer: Viewer, @Parent() entity: Entity): Promise<Entity | null> {
    return this.see.one(viewer, Entity, entity.parentId);
  }

  @ResolveField(() => Int, { description: 'People in it and below it.' })
  peopleCount(@AsViewer() viewer: Viewer, @Parent() entity: Entity): Promise<number> {
    return batched(viewer, 'Entity.peopleCount', entity.id, async (ids) => {
      const rows = await this.database.rows<{ id: string; people: number }>(sql`
        SELECT above.id, sum(there.people)::int AS people FROM (
          SELECT p.entity_id, count(*) AS people FROM person p WHERE p.deactivated_at IS NULL AND p.entity_id IN (SELECT e.id FROM entity e WHERE e.path && ${ids}::uuid[]) GROUP BY p.entity_id) there
        JOIN entity e ON e.id = there.entity_id CROSS JOIN unnest(e.path) AS above(id) WHERE above.id = ANY(${ids}::uuid[]) GROUP BY above.id`);
      return new Map(rows.map(({ id, people }) => [id, people]));
    }, 0);
  }
}
