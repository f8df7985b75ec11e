import { Injectable } from '@nestjs/common';
import { eventReminders, type ReminderKind } from '@parvis/domain';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { RemindersService, type NewReminder } from '../../reminders/reminders.service.ts';
import type { Post } from '../post.entity.ts';
import { Event } from './event.entity.ts';

const ahead: ReminderKind[] = ['event_day', 'event_hour'];

interface Answerer {
  person_id: string;
  time_zone: string;
  waits: boolean;
}

/** What those who answered are told of an event: at once when it changes, and before it begins. */
@Injectable()
export class EventNotices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reminders: RemindersService,
  ) {}

  /** After an answer: who comes or may come is reminded, who does not or waits is not. */
  async answered(event: Event, { id, timeZone }: Viewer, { again, comes }: { again: boolean; comes: boolean }): Promise<void> {
    if (again) await this.reminders.takeBack({ postId: event.id, personId: id, kinds: [...ahead, 'event_place'] });
    await this.reminders.set(this.before(event, { person_id: id, time_zone: timeZone, waits: !comes }));
  }

  /** A place became free for these people. */
  async placed(event: Event, people: readonly string[]): Promise<void> {
    const answerers = await this.answerers(event, people);
    await this.reminders.set(answerers.flatMap((one) => [this.now(event, one.person_id, 'event_place', event.startsAt), ...this.before(event, one)]));
  }

  /** It begins at another time: all who answered are told, but for who changed it, and reminded by the new time. */
  async moved(event: Event, byId: string): Promise<void> {
    await this.reminders.takeBack({ postId: event.id, kinds: ahead });
    const answerers = await this.answerers(event);
    await this.reminders.set(answerers.flatMap((one) => [
      ...(one.person_id === byId ? [] : [this.now(event, one.person_id, 'event_moved', event.endsAt)]),
      ...this.before(event, one),
    ]));
  }

  /** It does not take place: all who answered, and its author, are told, but for who cancelled it. */
  async cancelled(event: Event, post: Post, byId: string): Promise<void> {
    await this.reminders.takeBack({ postId: event.id, kinds: [...ahead, 'event_moved', 'event_place'] });
    const people = new Set([...(await this.answerers(event)).map(({ person_id }) => person_id), post.authorId]);
    people.delete(byId);
    await this.reminders.set([...people].map((personId) => this.now(event, personId, 'event_cancelled', event.endsAt)));
  }

  private answerers(event: Event, only: readonly string[] | null = null): Promise<Answerer[]> {
    return this.database.rows<Answerer>(sql`
      SELECT a.person_id, person.time_zone, a.waiting_number IS NOT NULL AS waits FROM event_answer a JOIN person ON person.id = a.person_id
      WHERE a.event_id = ${event.id} AND a.answer <> 'no' AND (${only}::uuid[] IS NULL OR a.person_id = ANY(${only}::uuid[]))`);
  }

  private now(event: Event, personId: string, kind: ReminderKind, expiresAt: Date): NewReminder {
    return { personId, kind, postId: event.id, dueAt: this.clock.now(), expiresAt };
  }

  private before(event: Event, { person_id: personId, time_zone: timeZone, waits }: Answerer): NewReminder[] {
    if (waits) return [];
    return eventReminders(event, timeZone, this.clock.now()).map(({ kind, dueAt }) => ({ personId, kind, postId: event.id, dueAt, expiresAt: kind === 'event_day' ? event.startsAt : event.endsAt }));
  }
}
