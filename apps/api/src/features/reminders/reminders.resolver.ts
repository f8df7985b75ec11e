import { Args, Mutation, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import { toNodeId } from '@parvis/domain';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { sql } from '../../platform/database/sql.ts';
import { Beside } from '../../platform/graphql/beside.ts';
import { connectionOf, PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { ViewerType } from '../identity/viewer.types.ts';
import { Reminder } from './reminder.entity.ts';
import { RemindersService } from './reminders.service.ts';
import { DismissReminderInput, DismissReminderPayload } from './reminders.types.ts';

@ObjectType({ description: 'A page of reminders, the last told first.' })
export class ReminderConnection extends connectionOf(Reminder) {}

/** What each thing is that a reminder speaks of stands beside the thing: `Reminder.post` with the posts. */
@Resolver(() => ViewerType)
export class RemindersResolver {
  constructor(
    private readonly see: See,
    private readonly beside: Beside,
    private readonly clock: Clock,
    private readonly reminders: RemindersService,
  ) {}

  @ResolveField('reminders', () => ReminderConnection, { description: 'What I was told and am not done with.' })
  async mine(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<Reminder>> {
    const found = await this.beside.page<Reminder>(viewer, 'person', viewer.id, 'reminders', Reminder, page, () => ({
      columns: sql`r.*`,
      from: sql`reminder r`,
      where: sql`r.person_id = ${viewer.id} AND r.delivered_at IS NOT NULL AND r.read_at IS NULL
        AND (r.expires_at IS NULL OR r.expires_at > ${this.clock.now()}) AND ${this.see.all(viewer, Reminder, 'r')}`,
      key: [{ column: sql`r.delivered_at`, type: 'timestamptz' }, { column: sql`r.id`, type: 'uuid' }],
      direction: 'DESC',
    }));
    return toConnection(found, page);
  }

  @Mutation(() => DismissReminderPayload, { description: 'Says that I am done with a reminder.' })
  async dismissReminder(@AsViewer() viewer: Viewer, @Args('input') input: DismissReminderInput): Promise<DismissReminderPayload> {
    const { id } = await this.reminders.dismiss(viewer, input.reminderId);
    return { dismissedReminderId: toNodeId('reminder', id) };
  }
}
