import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId } from '@parvis/domain';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { Signals } from '../../../platform/live/signal.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { SuccessionService } from './succession.service.ts';

const day = 86_400_000;
/** So long members may take a community over before it falls to one of them. */
const offeredFor = 14 * day;
const mostOffered = 5;
/** Activity is looked at over so long. */
const lookedAt = 90 * day;
/** Communities looked after in one run; the next run goes on. */
const atOnce = 100;

/** Sees within a minute that a community's last manager left the company, and that an offer is over. */
@Injectable()
export class SuccessionJobs implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly signals: Signals,
    private readonly service: SuccessionService,
    private readonly audit: AuditService,
  ) {}

  onModuleInit(): void {
    this.jobs.every('* * * * *', 'succession', () => this.run());
  }

  async run(): Promise<void> {
    await this.closeManaged();
    for (const id of await this.unmanaged()) await this.open(id);
    for (const { id, community_id } of await this.overdue()) await this.fallBack(id, community_id);
  }

  /** Someone manages it again, by another way. */
  private async closeManaged(): Promise<void> {
    const now = this.clock.now();
    await this.database.rows(sql`
      WITH closed AS (
        UPDATE succession s SET closed_at = ${now} WHERE s.closed_at IS NULL AND EXISTS (
          SELECT 1 FROM membership m JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL WHERE m.community_id = s.community_id AND m.role = 'manager') RETURNING s.id)
      UPDATE succession_offer SET answered_at = ${now} FROM closed WHERE succession_offer.succession_id = closed.id AND answered_at IS NULL`);
  }

  private async unmanaged(): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`
      SELECT DISTINCT c.id FROM person gone JOIN membership m ON m.person_id = gone.id AND m.role = 'manager' JOIN community c ON c.id = m.community_id AND c.archived_at IS NULL
      WHERE gone.deactivated_at IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM membership still JOIN person p ON p.id = still.person_id AND p.deactivated_at IS NULL WHERE still.community_id = c.id AND still.role = 'manager')
        AND NOT EXISTS (SELECT 1 FROM succession s WHERE s.community_id = c.id AND s.closed_at IS NULL) LIMIT ${atOnce}`);
    return rows.map(({ id }) => id);
  }

  /** Offers the community to those who wrote most in it lately; where nobody did, to those who belong longest. */
  private open(communityId: string): Promise<void> {
    return this.database.tx(async () => {
      await this.database.rows(sql`SELECT 1 FROM community WHERE id = ${communityId} FOR UPDATE`);
      const now = this.clock.now();
      const [succession] = await this.database.rows<{ id: string }>(sql`
        INSERT INTO succession (id, community_id, opened_at, falls_back_at) VALUES (${newId()}, ${communityId}, ${now}, ${new Date(now.getTime() + offeredFor)})
        ON CONFLICT DO NOTHING RETURNING id`);
      if (!succession) return;
      for (const personId of await this.candidates(communityId)) {
        await this.database.rows(sql`
          INSERT INTO succession_offer (id, succession_id, community_id, person_id, created_at) VALUES (${newId()}, ${succession.id}, ${communityId}, ${personId}, ${now})`);
        await this.signals.send({ type: 'membershipChanged', communityId, personId });
      }
      await this.audit.record({ actorId: null, act: 'succession.open', thingKind: 'community', thingId: communityId, communityId });
    });
  }

  private async candidates(communityId: string): Promise<string[]> {
    const since = new Date(this.clock.now().getTime() - lookedAt);
    const active = await this.database.rows<{ person_id: string }>(sql`
      SELECT act.person_id FROM (
        SELECT author_id AS person_id FROM post WHERE community_id = ${communityId} AND created_at > ${since} AND deleted_at IS NULL AND hidden_at IS NULL
        UNION ALL SELECT c.author_id FROM post p JOIN comment c ON c.post_id = p.id AND c.created_at > ${since} AND c.deleted_at IS NULL AND c.hidden_at IS NULL
          WHERE p.community_id = ${communityId} AND p.last_activity_at > ${since} AND p.deleted_at IS NULL
      ) act JOIN membership m ON m.community_id = ${communityId} AND m.person_id = act.person_id JOIN person p ON p.id = act.person_id AND p.deactivated_at IS NULL
      GROUP BY act.person_id, m.joined_at ORDER BY count(*) DESC, m.joined_at, act.person_id LIMIT ${mostOffered}`);
    if (active.length > 0) return active.map(({ person_id }) => person_id);
    return this.longest(communityId);
  }

  private async longest(communityId: string): Promise<string[]> {
    const rows = await this.database.rows<{ person_id: string }>(sql`
      SELECT m.person_id FROM membership m JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL
      WHERE m.community_id = ${communityId} AND m.role = 'member' ORDER BY m.joined_at, m.person_id LIMIT ${mostOffered}`);
    return rows.map(({ person_id }) => person_id);
  }

  private overdue(): Promise<{ id: string; community_id: string }[]> {
    return this.database.rows(sql`
      SELECT id, community_id FROM succession WHERE closed_at IS NULL AND falls_back_at <= ${this.clock.now()} ORDER BY falls_back_at LIMIT ${atOnce}`);
  }

  /** Nobody took it: the head of the nearest entity above who left, where a member; else the first to whom it was offered and who did not decline; else who belongs longest. */
  private fallBack(successionId: string, communityId: string): Promise<void> {
    return this.database.tx(async () => {
      await this.database.rows(sql`SELECT 1 FROM community WHERE id = ${communityId} FOR UPDATE`);
      const [still] = await this.database.rows(sql`SELECT 1 FROM succession WHERE id = ${successionId} AND closed_at IS NULL FOR UPDATE`);
      const [first] = await this.database.rows<{ person_id: string }>(sql`
        SELECT head.id AS person_id FROM membership gone JOIN person leaver ON leaver.id = gone.person_id AND leaver.deactivated_at IS NOT NULL JOIN entity own ON own.id = leaver.entity_id
          JOIN entity up ON up.id = ANY(own.path) JOIN person head ON head.id = up.manager_id AND head.deactivated_at IS NULL JOIN membership m ON m.community_id = ${communityId} AND m.person_id = head.id
        WHERE gone.community_id = ${communityId} AND gone.role = 'manager' ORDER BY cardinality(up.path) DESC, head.id LIMIT 1`);
      const [offered] = first ? [first] : await this.database.rows<{ person_id: string }>(sql`
        SELECT o.person_id FROM succession_offer o JOIN person p ON p.id = o.person_id AND p.deactivated_at IS NULL JOIN membership m ON m.community_id = ${communityId} AND m.person_id = o.person_id
        WHERE o.succession_id = ${successionId} AND o.answered_at IS NULL ORDER BY o.created_at, o.id LIMIT 1`);
      const personId = offered?.person_id ?? (await this.longest(communityId))[0];
      // Nobody is left in it: it stays with the administrators, who see it.
      if (!still || !personId) return;
      await this.service.take(communityId, successionId, personId, true);
      await this.audit.record({ actorId: null, act: 'succession.fallBack', thingKind: 'person', thingId: personId, communityId });
    });
  }
}
