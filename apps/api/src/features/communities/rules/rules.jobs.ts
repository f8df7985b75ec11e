import { Injectable, type OnModuleInit } from '@nestjs/common';
import { namedBy } from '../../../policies/rule.policy.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { raw, sql } from '../../../platform/database/sql.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { Signals } from '../../../platform/live/signal.ts';

/** People brought in or out by one transaction. */
const atOnce = 1_000;
/** A run stops after so long; what is left is done by the next one. */
const patience = 40_000;
/** A rule that was applied is looked at again after so long: people change entity. */
const lookedAtAgain = 10 * 60_000;

/** Before all ids. */
const first = '00000000-0000-0000-0000-000000000000';

interface Due {
  id: string;
  community_id: string;
  entity_id: string;
  site: string | null;
  mandatory: boolean;
  ended: boolean;
}

/**
 * Brings members in line with the rules, a thousand at a time. The rows say what is left to do: a run that is cut, repeated or late changes nothing in the end.
 */
@Injectable()
export class RulesJobs implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly signals: Signals,
  ) {}

  onModuleInit(): void {
    this.jobs.every('* * * * *', 'membership-rules', () => this.run());
  }

  async run(): Promise<void> {
    const until = Date.now() + patience;
    for (const rule of await this.due()) {
      for (let after: string | null = rule.ended ? null : first; after !== null; ) {
        after = await this.enter(rule, after);
        if (Date.now() > until) return;
      }
      while (await this.leave(rule.community_id)) if (Date.now() > until) return;
      await this.database.rows(sql`UPDATE membership_rule SET applied_at = ${this.clock.now()} WHERE id = ${rule.id}`);
      if (Date.now() > until) return;
    }
  }

  /** New and ended rules first, then those that were looked at longest ago. */
  private due(): Promise<Due[]> {
    const again = new Date(this.clock.now().getTime() - lookedAtAgain);
    return this.database.rows(sql`
      SELECT r.id, r.community_id, r.entity_id, r.site, r.mandatory, r.ended_at IS NOT NULL AS ended FROM membership_rule r JOIN community c ON c.id = r.community_id AND c.archived_at IS NULL
      WHERE r.applied_at IS NULL OR (r.ended_at IS NULL AND r.applied_at < ${again}) OR r.ended_at > r.applied_at
      ORDER BY r.applied_at NULLS FIRST, r.id LIMIT 500`);
  }

  /** Looks at the next of those whom the rule names, and lets in who does not belong yet; where it stopped, null at the end. */
  private enter({ id, community_id, entity_id, site, mandatory }: Due, after: string): Promise<string | null> {
    return this.database.tx(async () => {
      await this.database.rows(sql`SELECT 1 FROM community WHERE id = ${community_id} FOR UPDATE`);
      // Asked again under the lock: a rule that ended meanwhile lets nobody in.
      const [holds] = await this.database.rows(sql`SELECT 1 FROM membership_rule WHERE id = ${id} AND ended_at IS NULL`);
      if (!holds) return null;
      const named = await this.database.rows<{ id: string }>(sql`
        SELECT p.id FROM person p WHERE ${namedBy(raw('p'), sql`${entity_id}::uuid`, sql`${site}::text`)} AND p.deactivated_at IS NULL AND p.id > ${after} ORDER BY p.id LIMIT ${atOnce}`);
      const now = this.clock.now();
      const entered = await this.database.rows<{ person_id: string }>(sql`
        INSERT INTO membership (community_id, person_id, role, joined_at, via_rule)
        SELECT ${community_id}, named.id, 'member', ${now}, true FROM unnest(${named.map((person) => person.id)}::uuid[]) AS named(id)
        WHERE ${mandatory}::boolean OR (SELECT d.left_at FROM rule_departure d WHERE d.community_id = ${community_id} AND d.person_id = named.id) IS NULL
        ON CONFLICT DO NOTHING RETURNING person_id`);
      const people = entered.map(({ person_id }) => person_id);
      await this.database.rows(sql`UPDATE join_request SET decided_at = ${now}, accepted = true WHERE community_id = ${community_id} AND person_id = ANY(${people}::uuid[]) AND decided_at IS NULL`);
      await this.database.rows(sql`UPDATE invitation SET answered_at = ${now}, accepted = true WHERE community_id = ${community_id} AND person_id = ANY(${people}::uuid[]) AND answered_at IS NULL`);
      await this.tell(community_id, people);
      return named.length === atOnce ? named.at(-1)!.id : null;
    });
  }

  /** Takes out some of those who came by a rule and whom none names any more; whether there may be more. Who became a manager meanwhile stays, by own choice from now on. */
  private leave(communityId: string): Promise<boolean> {
    // As values, not as joins: by its keys for each member. Joined, and without statistics of those who just came, PostgreSQL compares all with all.
    const unnamed = sql`m.via_rule AND (SELECT r.id FROM membership_rule r WHERE r.community_id = ${communityId} AND r.ended_at IS NULL
      AND r.entity_id = ANY((SELECT e.path FROM person p JOIN entity e ON e.id = p.entity_id WHERE p.id = m.person_id)::uuid[])
      AND (r.site IS NULL OR fold(r.site) = (SELECT fold(p.site) FROM person p WHERE p.id = m.person_id)) LIMIT 1) IS NULL`;
    return this.database.tx(async () => {
      await this.database.rows(sql`SELECT 1 FROM community WHERE id = ${communityId} FOR UPDATE`);
      await this.database.rows(sql`UPDATE membership m SET via_rule = false WHERE m.community_id = ${communityId} AND m.role = 'manager' AND ${unnamed}`);
      const left = await this.database.rows<{ person_id: string }>(sql`
        DELETE FROM membership WHERE community_id = ${communityId} AND person_id = ANY(ARRAY(
          SELECT m.person_id FROM membership m WHERE m.community_id = ${communityId} AND m.role = 'member' AND ${unnamed} LIMIT ${atOnce})) RETURNING person_id`);
      await this.tell(communityId, left.map(({ person_id }) => person_id));
      return left.length === atOnce;
    });
  }

  /** Those who are at their screens are told; to the others nothing is open. */
  private async tell(communityId: string, people: string[]): Promise<void> {
    const since = new Date(this.clock.now().getTime() - 86_400_000);
    const present = await this.database.rows<{ person_id: string }>(sql`
      SELECT DISTINCT s.person_id FROM session s WHERE s.person_id = ANY(${people}::uuid[]) AND s.ended_at IS NULL AND s.last_seen_at > ${since}`);
    for (const { person_id } of present) await this.signals.send({ type: 'membershipChanged', communityId, personId: person_id });
  }
}
