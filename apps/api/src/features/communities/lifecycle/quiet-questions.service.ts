import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId } from '@parvis/domain';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { Beside } from '../../../platform/graphql/beside.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { Community } from '../community.entity.ts';

/** Days without a post or a comment after which managers are asked, and for which an answer holds. */
export const quietDays = 90;

/** Asked of the managers of one quiet community among these; a manager is shown a few at once. */
const mostAsked = 20;

/** Whether a quiet community goes on: asked once of its managers, and again only after another time of quiet. */
@Injectable()
export class QuietQuestions implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly beside: Beside,
    private readonly see: See,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('40 4 * * *', 'communities.quiet', () => this.ask());
  }

  /** Asks about each community that has been quiet long enough, and was not asked about meanwhile. A question that was overtaken by a post lapses. */
  async ask(): Promise<void> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - quietDays * 86_400_000);
    await this.database.rows(sql`
      UPDATE quiet_question q SET answered_at = ${now}, answer = 'lapsed' FROM community c
      WHERE q.community_id = c.id AND q.answered_at IS NULL AND (c.last_activity_at > q.asked_at OR c.archived_at IS NOT NULL)`);
    await this.database.rows(sql`
      INSERT INTO quiet_question (id, community_id, asked_at)
      SELECT gen_random_uuid(), c.id, ${now} FROM community c
      WHERE c.archived_at IS NULL AND c.last_activity_at <= ${since} AND c.created_at <= ${since}
        AND NOT EXISTS (SELECT 1 FROM quiet_question q WHERE q.community_id = c.id AND (q.answered_at IS NULL OR q.asked_at > ${since} OR (q.answer <> 'lapsed' AND q.answered_at > ${since})))
      ON CONFLICT DO NOTHING`);
  }

  /** Notes the answer to the question that is open, if one is. */
  async answer(communityId: string, answer: 'keep' | 'archive', byId: string): Promise<void> {
    await this.database.rows(sql`
      UPDATE quiet_question SET answered_at = ${this.clock.now()}, answer = ${answer}, answered_by_id = ${byId} WHERE community_id = ${communityId} AND answered_at IS NULL`);
  }

  /** Who opens a quiet community again has said that it goes on: not to be asked the next night. */
  async answered(communityId: string, byId: string): Promise<void> {
    const now = this.clock.now();
    await this.database.rows(sql`
      INSERT INTO quiet_question (id, community_id, asked_at, answered_at, answer, answered_by_id) VALUES (${newId()}, ${communityId}, ${now}, ${now}, 'keep', ${byId})`);
  }

  /** Quiet communities that the viewer manages and is asked about, the longest asked first. */
  mine(viewer: Viewer): Promise<Community[]> {
    return this.beside.entities<Community>(viewer, 'person', viewer.id, 'quiet communities', Community, () => sql`
      SELECT c.* FROM membership m JOIN community c ON c.id = m.community_id JOIN quiet_question q ON q.community_id = c.id AND q.answered_at IS NULL
      WHERE m.person_id = ${viewer.id} AND m.role = 'manager' AND c.archived_at IS NULL AND c.last_activity_at <= q.asked_at AND ${this.see.all(viewer, Community, 'c')}
      ORDER BY q.asked_at, c.id LIMIT ${mostAsked}`);
  }
}
