import { Injectable } from '@nestjs/common';
import { newId, type ReminderKind } from '@parvis/domain';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { raw, sql } from '../../platform/database/sql.ts';
import { Signals } from '../../platform/live/signal.ts';
import { Reminder } from './reminder.entity.ts';

/** What a reminder speaks of: a post, or what a community keeps at hand. */
export type Reminded = { postId: string; resourceId?: null } | { postId?: null; resourceId: string };

/** What is to be told, to whom and when. `expiresAt`: of no use from then on. */
export type NewReminder = Reminded & {
  personId: string;
  kind: ReminderKind;
  commentId?: string | null;
  dueAt: Date;
  expiresAt?: Date | null;
};

/** How many reminders leave in one transaction. */
const deliveredAtOnce = 200;

/** What each person is told at a time of its own. The row is the truth; the sweep tells what is due, once, to who may still see the thing. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
    private readonly signals: Signals,
  ) {}

  /**
   * Sets reminders, with the running transaction. The same kind on the same thing again takes the place of the one before, told or not. What is due
   * already is told with the commit.
   */
  async set(reminders: readonly NewReminder[]): Promise<void> {
    if (reminders.length === 0) return;
    const now = this.clock.now();
    const rows = reminders.map(({ personId, kind, postId = null, commentId = null, resourceId = null, dueAt, expiresAt = null }) => ({
      id: newId(now.getTime()), person_id: personId, kind, post_id: postId, comment_id: commentId, resource_id: resourceId, due_at: dueAt, expires_at: expiresAt, delivered_at: dueAt <= now ? now : null,
    }));
    await this.database.rows(sql`
      INSERT INTO reminder (id, person_id, kind, post_id, comment_id, resource_id, due_at, expires_at, delivered_at)
      SELECT id, person_id, kind, post_id, comment_id, resource_id, due_at, expires_at, delivered_at FROM jsonb_populate_recordset(null::reminder, ${JSON.stringify(rows)}::jsonb)
      ON CONFLICT ON CONSTRAINT reminder_once DO UPDATE SET due_at = excluded.due_at, expires_at = excluded.expires_at, delivered_at = excluded.delivered_at, read_at = NULL`);
    const told = new Set(rows.filter(({ delivered_at }) => delivered_at).map(({ person_id }) => person_id));
    for (const personId of told) await this.signals.send({ type: 'reminderChanged', personId });
  }

  /** Takes reminders back: all on the thing, or only those of these kinds, of this person, on this comment. */
  async takeBack({ postId = null, resourceId = null, commentId = null, personId = null, kinds = null }: Reminded & { commentId?: string | null; personId?: string | null; kinds?: readonly ReminderKind[] | null }): Promise<void> {
    await this.database.rows(sql`
      DELETE FROM reminder WHERE (post_id = ${postId} OR resource_id = ${resourceId}) AND (${commentId}::uuid IS NULL OR comment_id = ${commentId}::uuid)
      AND (${personId}::uuid IS NULL OR person_id = ${personId}::uuid) AND (${kinds}::text[] IS NULL OR kind = ANY(${kinds}::text[]))`);
  }

  /** Takes back the one reminder of a kind that a person has on a post, or on a comment of it. */
  async takeBackOne({ personId, kind, postId, commentId }: { personId: string; kind: ReminderKind; postId: string; commentId: string | null }): Promise<void> {
    const gone = await this.database.rows<{ delivered_at: Date | null }>(sql`
      DELETE FROM reminder WHERE person_id = ${personId} AND kind = ${kind} AND post_id = ${postId} AND comment_id IS NOT DISTINCT FROM ${commentId}::uuid RETURNING delivered_at`);
    if (gone.some(({ delivered_at }) => delivered_at)) await this.signals.send({ type: 'reminderChanged', personId });
  }

  /** Tells what is due. What its person may no longer see, or what is of no use any more, goes without a word. */
  async deliver(): Promise<void> {
    for (let more = true; more; ) more = await this.deliverSome();
  }

  /** Done with it: it waits no longer, on any screen of the person. */
  dismiss(viewer: Viewer, reminderId: string): Promise<Reminder> {
    return this.database.tx(async () => {
      const reminder = await this.see.require(viewer, Reminder, reminderId, { field: 'reminderId', forUpdate: true });
      if (reminder.readAt) return reminder;
      const readAt = this.clock.now();
      await this.database.manager.update(Reminder, { id: reminder.id }, { readAt });
      await this.signals.send({ type: 'reminderChanged', personId: viewer.id });
      return Object.assign(reminder, { readAt });
    });
  }

  private deliverSome(): Promise<boolean> {
    const now = this.clock.now();
    return this.database.tx(async () => {
      // Two sweeps at once share the work: neither waits for, nor tells, what the other has in hand.
      const due = await this.database.rows<{ id: string; person_id: string; told: boolean }>(sql`
        WITH due AS MATERIALIZED (SELECT * FROM reminder WHERE delivered_at IS NULL AND due_at <= ${now} ORDER BY due_at, id LIMIT ${deliveredAtOnce} FOR UPDATE SKIP LOCKED)
        SELECT due.id, due.person_id, ((due.expires_at IS NULL OR due.expires_at > ${now}) AND person.deactivated_at IS NULL
          AND ${this.see.each(Reminder, 'due', raw('due.person_id'))}) AS told
        FROM due JOIN person ON person.id = due.person_id`);
      const ids = (told: boolean): string[] => due.filter((one) => one.told === told).map(({ id }) => id);
      await this.database.rows(sql`DELETE FROM reminder WHERE id = ANY(${ids(false)}::uuid[])`);
      await this.database.rows(sql`UPDATE reminder SET delivered_at = ${now} WHERE id = ANY(${ids(true)}::uuid[])`);
      for (const personId of new Set(due.filter(({ told }) => told).map(({ person_id }) => person_id))) await this.signals.send({ type: 'reminderChanged', personId });
      return due.length === deliveredAtOnce;
    });
  }
}
