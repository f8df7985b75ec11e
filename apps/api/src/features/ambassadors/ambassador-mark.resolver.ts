import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isAmbassador } from '../../policies/sharing.policy.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Person } from '../people/person.entity.ts';
import { Ambassador } from './ambassador.entity.ts';

/** The mark that colleagues see on a profile, for as long as its condition holds. */
@Resolver(() => Person)
export class AmbassadorMarkResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => Ambassador, { nullable: true, description: 'The person as ambassador; null for who is none today.' })
  ambassador(@AsViewer() viewer: Viewer, @Parent() person: Person): Promise<Ambassador | null> {
    return batched<string, Ambassador | null>(viewer, 'Person.ambassador', person.id, async (people) => {
      const found = await this.database.entities(Ambassador, sql`
        SELECT a.* FROM ambassador a WHERE a.person_id = ANY(${people}::uuid[]) AND ${isAmbassador({ id: sql`a.person_id` })}`);
      return new Map(found.map((ambassador) => [ambassador.personId, ambassador]));
    }, null);
  }
}
