import { Injectable } from '@nestjs/common';
import { newId } from '@parvis/domain';
import { See } from '../../../policies/see.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { raw, sql } from '../../../platform/database/sql.ts';
import { Signals } from '../../../platform/live/signal.ts';
import { EventNotices } from './event-notices.ts';
import { Event } from './event.entity.ts';
import { EventAnswerKind } from './events.enums.ts';

/** How many places one sweep frees. */
const freedAtOnce = 200;

/** Who has a place and who waits for one. Whoever calls holds the lock on the event's row; the database refuses one place too many all the same. */
@Injectable()
export class EventPlaces {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly notices: EventNotices,
  ) {}

  /** Puts down an answer. The same again changes nothing: it keeps its place or its turn. A place that becomes free goes to who waits. */
  async answer(event: Event, personId: string, answer: EventAnswerKind): Promise<{ changed: boolean; repeated: boolean; waits: boolean }> {
    const [before] = await this.database.rows<{ answer: EventAnswerKind; waiting_number: number | null }>(sql`
      SELECT answer, waiting_number FROM event_answer WHERE event_id = ${event.id} AND person_id = ${personId}`);
    if (before?.answer === answer) return { changed: false, repeated: true, waits: before.waiting_number !== null };
    const waits = answer === EventAnswerKind.yes && event.capacity !== null && event.yesCount >= event.capacity;
    await this.database.rows(sql`
      INSERT INTO event_answer (id, event_id, person_id, answer, waiting_number, answered_at)
      VALUES (${newId(this.clock.now().getTime())}, ${event.id}, ${personId}, ${answer},
        ${waits ? sql`(SELECT coalesce(max(waiting_number), 0) + 1 FROM event_answer WHERE event_id = ${event.id})` : sql`NULL`}, ${this.clock.now()})
      ON CONFLICT ON CONSTRAINT event_answer_once DO UPDATE SET answer = excluded.answer, waiting_number = excluded.waiting_number, answered_at = excluded.answered_at`);
    if (before?.answer === EventAnswerKind.yes && before.waiting_number === null) await this.fill(event);
    return { changed: true, repeated: before !== undefined, waits };
  }

  /** Gives the free places to those who wait, in their order, and tells them. Who may no longer see the event loses the turn. */
  async fill(event: Event): Promise<void> {
    const [room] = await this.database.rows<{ free: number | null; waiting: number }>(sql`
      SELECT capacity - yes_count AS free, waiting_count AS waiting FROM event WHERE id = ${event.id} AND cancelled_at IS NULL AND starts_at > ${this.clock.now()}`);
    let free = room?.free ?? room?.waiting ?? 0;
    while (free > 0) {
      const next = await this.database.rows<{ id: string; person_id: string }>(sql`
        SELECT id, person_id FROM event_answer WHERE event_id = ${event.id} AND waiting_number IS NOT NULL ORDER BY waiting_number LIMIT ${free}`);
      if (next.length === 0) return;
      const may = await this.see.who(Event, event.id, next.map(({ person_id }) => person_id));
      const [entering, lost] = [next.filter(({ person_id }) => may.has(person_id)), next.filter(({ person_id }) => !may.has(person_id))];
      await this.database.rows(sql`DELETE FROM event_answer WHERE id = ANY(${lost.map(({ id }) => id)}::uuid[])`);
      await this.database.rows(sql`UPDATE event_answer SET waiting_number = NULL WHERE id = ANY(${entering.map(({ id }) => id)}::uuid[])`);
      await this.notices.placed(event, entering.map(({ person_id }) => person_id));
      free -= entering.length;
    }
  }

  /** Frees the places of people who left the company, or the community in which the event is seen. */
  async freeLost(): Promise<void> {
    for (let more = true; more; ) more = await this.freeSomeLost();
  }

  private async freeSomeLost(): Promise<boolean> {
    const now = this.clock.now();
    // What a manager hid for now is nobody's loss: answers wait with it.
    const lost = await this.database.rows<{ event_id: string; person_id: string }>(sql`
      SELECT a.event_id, a.person_id FROM event e JOIN post p ON p.id = e.id JOIN event_answer a ON a.event_id = e.id JOIN person ON person.id = a.person_id
      WHERE e.starts_at > ${now} AND e.cancelled_at IS NULL AND p.hidden_at IS NULL AND p.deleted_at IS NULL AND a.answer <> 'no'
      AND (person.deactivated_at IS NOT NULL OR NOT ${this.see.each(Event, 'e', raw('a.person_id'))}) LIMIT ${freedAtOnce}`);
    for (const [eventId, answers] of Map.groupBy(lost, ({ event_id }) => event_id)) {
      await this.database.tx(async () => {
        const [event] = await this.database.entities<Event>(Event, sql`SELECT * FROM event WHERE id = ${eventId} FOR UPDATE`);
        await this.database.rows(sql`DELETE FROM event_answer WHERE event_id = ${eventId} AND person_id = ANY(${answers.map(({ person_id }) => person_id)}::uuid[])`);
        await this.fill(event!);
        await this.signals.send({ type: 'postChanged', communityId: event!.communityId, postId: eventId });
      });
    }
    return lost.length === freedAtOnce;
  }
}
