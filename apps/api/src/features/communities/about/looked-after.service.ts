import { Injectable } from '@nestjs/common';
import { instantAt } from '@parvis/domain';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { UserError } from '../../../platform/graphql/user-error.ts';
import { Person } from '../../people/person.entity.ts';
import { RemindersService, type Reminded } from '../../reminders/reminders.service.ts';

const kindOf = (thing: Reminded) => (thing.postId ? 'pin_review' : 'resource_review');

/** What managers put before a community, a pinned post or a resource: a member looks after it, and is told on the day to do so. */
@Injectable()
export class LookedAfterService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly reminders: RemindersService,
  ) {}

  /** Who is to look after it: a member. Who `already` does may have left since. */
  async owner(viewer: Viewer, communityId: string, personId: string, already?: string | null): Promise<Person> {
    const person = await this.see.require(viewer, Person, personId, { field: 'ownerId' });
    if (person.id === already) return person;
    const [member] = await this.database.rows(sql`SELECT 1 FROM membership WHERE community_id = ${communityId} AND person_id = ${person.id}`);
    if (!member) throw new UserError('OWNER_NOT_MEMBER', 'ownerId');
    return person;
  }

  /** Tells this owner on the morning of that day, and nobody else of it any more. */
  async tell(owner: Person, reviewOn: string, thing: Reminded): Promise<void> {
    await this.tellNobody(thing);
    await this.reminders.set([{ ...thing, personId: owner.id, kind: kindOf(thing), dueAt: instantAt(`${reviewOn}T09:00`, owner.timeZone)! }]);
  }

  /** Nobody looks after it any more. */
  tellNobody(thing: Reminded): Promise<void> {
    return this.reminders.takeBack({ ...thing, kinds: [kindOf(thing)] });
  }
}
