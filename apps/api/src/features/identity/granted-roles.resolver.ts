import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Person } from '../people/person.entity.ts';
import { RoleMark, type GrantedRole } from './viewer.types.ts';

@Resolver(() => Person)
export class GrantedRolesResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [RoleMark], { description: 'Roles the person holds, by name.' })
  roles(@AsViewer() viewer: Viewer, @Parent() person: Person): Promise<RoleMark[]> {
    return batched(viewer, 'Person.roles', person.id, async (people) => {
      const rows = await this.database.rows<{ person_id: string; role: GrantedRole; granted_at: Date }>(sql`
        SELECT person_id, role, granted_at FROM role_grant WHERE person_id = ANY(${people}::uuid[]) ORDER BY person_id, role`);
      const found = new Map<string, RoleMark[]>();
      for (const { person_id, role, granted_at } of rows) found.set(person_id, [...(found.get(person_id) ?? []), { role, since: granted_at }]);
      return found;
    }, []);
  }
}
