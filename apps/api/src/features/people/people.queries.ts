import { Injectable } from '@nestjs/common';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import type { Page, PageArguments } from '../../platform/database/keyset.ts';
import { matchesWords } from '../../platform/database/search.ts';
import { and, sql, type Sql } from '../../platform/database/sql.ts';
import { Entity } from '../entities/entity.entity.ts';
import type { PeopleArgs } from './people.types.ts';
import { Person } from './person.entity.ts';

const searched = sql`fold(p.first_name || ' ' || p.last_name || ' ' || p.job_title_fr || ' ' || p.job_title_en || ' ' || p.site)`;

@Injectable()
export class PeopleQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /** People at work here, by name. A search matches each of its words anywhere, or nearly the whole name. */
  directory(viewer: Viewer, { search, entityId }: PeopleArgs, page: PageArguments): Promise<Page<Person>> {
    return this.database.page(Person, {
      columns: sql`p.*`,
      from: sql`person p`,
      where: and(this.see.all(viewer, Person, 'p'), sql`p.deactivated_at IS NULL`, matchesWords(search, searched), this.within(entityId)),
      key: [
        { column: sql`fold(p.last_name)`, type: 'text' },
        { column: sql`fold(p.first_name)`, type: 'text' },
        { column: sql`p.id`, type: 'uuid' },
      ],
      direction: 'ASC',
      ...page,
    });
  }

  private within(entityId: string | null | undefined): Sql | null {
    if (!entityId) return null;
    return sql`p.entity_id IN (SELECT e.id FROM entity e WHERE e.path @> ARRAY[${this.see.uuidOf(Entity, entityId)}::uuid])`;
  }
}
