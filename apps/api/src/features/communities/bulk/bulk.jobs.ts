import { Injectable, type OnModuleInit } from '@nestjs/common';
import { manages } from '../../../policies/community.policy.ts';
import { namedBy } from '../../../policies/rule.policy.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { raw, sql, type Sql } from '../../../platform/database/sql.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { Signals } from '../../../platform/live/signal.ts';

/** People gone through by one transaction. */
const atOnce = 1_000;
/** A run stops after so long; the next one goes on where it stopped. */
const patience = 40_000;

interface AtWork {
  id: string;
  community_id: string;
  started_by_id: string;
  entity_id: string | null;
  total: number;
  looked_at: number;
  reached_id: string | null;
}

/** Sends the invitations that were confirmed, a thousand at a time. The place reached is kept with each step, so that a run that is cut goes on where it stopped and invites nobody twice. */
@Injectable()
export class BulkJobs implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly signals: Signals,
  ) {}

  onModuleInit(): void {
    this.jobs.every('* * * * *', 'bulk-invitations', () => this.run());
  }

  async run(): Promise<void> {
    const until = Date.now() + patience;
    while (Date.now() < until && (await this.step()));
  }

  /** One step of the one that waits longest; whether there was any. */
  private step(): Promise<boolean> {
    return this.database.tx(async () => {
      const [bulk] = await this.database.rows<AtWork>(sql`
        SELECT * FROM bulk_invitation WHERE confirmed_at IS NOT NULL AND finished_at IS NULL AND cancelled_at IS NULL ORDER BY confirmed_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`);
      if (!bulk) return false;
      const now = this.clock.now();
      // A right that ended ends here too: nobody is invited in the name of who no longer manages.
      const [may] = await this.database.rows(sql`SELECT 1 FROM community c JOIN person p ON p.id = ${bulk.started_by_id} AND p.deactivated_at IS NULL
        WHERE c.id = ${bulk.community_id} AND c.archived_at IS NULL AND ${manages({ id: sql`p.id` }, sql`c.id`)}`);
      if (!may) {
        await this.database.rows(sql`UPDATE bulk_invitation SET cancelled_at = ${now} WHERE id = ${bulk.id}`);
        return true;
      }
      const { next, invited } = await this.invite(bulk, now);
      const lookedAt = bulk.entity_id ? bulk.looked_at + next.length : bulk.looked_at + atOnce;
      const done = bulk.entity_id ? next.length < atOnce : lookedAt >= bulk.total;
      await this.database.rows(sql`
        UPDATE bulk_invitation SET looked_at = least(greatest(total, ${bulk.entity_id ? lookedAt : 0}::int), ${lookedAt}::int), invited = invited + ${invited.length}, reached_id = ${next.at(-1) ?? bulk.reached_id},
          finished_at = ${done ? now : null} WHERE id = ${bulk.id}`);
      for (const personId of await this.present(invited)) await this.signals.send({ type: 'membershipChanged', communityId: bulk.community_id, personId });
      return true;
    });
  }

  private async invite(bulk: AtWork, now: Date): Promise<{ next: string[]; invited: string[] }> {
    const ids = async (statement: Sql): Promise<string[]> => (await this.database.rows<{ id: string }>(statement)).map(({ id }) => id);
    const next = bulk.entity_id
      ? await ids(sql`SELECT p.id FROM person p WHERE ${namedBy(raw('p'), sql`${bulk.entity_id}::uuid`, sql`NULL::text`)} AND p.deactivated_at IS NULL
          AND p.id > ${bulk.reached_id ?? '00000000-0000-0000-0000-000000000000'} ORDER BY p.id LIMIT ${atOnce}`)
      : await ids(sql`SELECT p.id FROM bulk_line l JOIN person p ON p.id = l.person_id AND p.deactivated_at IS NULL
          WHERE l.bulk_id = ${bulk.id} AND l.outcome = 'found' AND l.number > ${bulk.looked_at} AND l.number <= ${bulk.looked_at + atOnce}`);
    const invited = await ids(sql`
      INSERT INTO invitation (id, community_id, person_id, invited_by_id, created_at)
      SELECT gen_random_uuid(), ${bulk.community_id}, next.id, ${bulk.started_by_id}, ${now} FROM unnest(${next}::uuid[]) AS next(id)
      WHERE (SELECT m.person_id FROM membership m WHERE m.community_id = ${bulk.community_id} AND m.person_id = next.id) IS NULL
      ON CONFLICT DO NOTHING RETURNING person_id AS id`);
    return { next: bulk.entity_id ? next : [], invited };
  }

  /** Those of them who are at their screens; the others find the invitation when they come. */
  private async present(people: string[]): Promise<string[]> {
    const rows = await this.database.rows<{ person_id: string }>(sql`
      SELECT DISTINCT s.person_id FROM session s WHERE s.person_id = ANY(${people}::uuid[]) AND s.ended_at IS NULL AND s.last_seen_at > ${new Date(this.clock.now().getTime() - 900_000)}`);
    return rows.map(({ person_id }) => person_id);
  }
}
