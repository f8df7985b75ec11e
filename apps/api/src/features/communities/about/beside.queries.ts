import { Injectable } from '@nestjs/common';
import { manages } from '../../../policies/community.policy.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { batched } from '../../../platform/graphql/batch.ts';
import { FormerName } from '../naming/former-name.entity.ts';

/** Small things that a page shows beside a community, for this viewer. */
export interface Beside {
  /** Whether the viewer was welcomed, on any device and in any earlier stay. */
  welcomed: boolean;
  /** Since when its managers are asked whether it goes on; null for who does not manage it. */
  askedToKeepAt: Date | null;
  /** The last name that it had, while it is still found under it; null for who may not know. */
  formerName: string | null;
}

const nothing: Beside = { welcomed: false, askedToKeepAt: null, formerName: null };

@Injectable()
export class BesideQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
  ) {}

  /** All of it, for all communities of a round, in one statement: lists of communities ask for several. */
  of(viewer: Viewer, communityId: string): Promise<Beside> {
    return batched<string, Beside>(viewer, 'beside communities', communityId, async (ids) => {
      const rows = await this.database.rows<{ id: string; welcomed: boolean; asked_at: Date | null; former_name: string | null }>(sql`
        SELECT c.id,
          EXISTS (SELECT 1 FROM welcome_seen w WHERE w.community_id = c.id AND w.person_id = ${viewer.id}) AS welcomed,
          (SELECT q.asked_at FROM quiet_question q WHERE q.community_id = c.id AND q.answered_at IS NULL AND c.archived_at IS NULL AND c.last_activity_at <= q.asked_at
            AND ${manages({ id: sql`${viewer.id}::uuid` }, sql`c.id`)}) AS asked_at,
          (SELECT f.name FROM former_name f WHERE f.community_id = c.id AND f.until > ${this.clock.now()} AND ${this.see.all(viewer, FormerName, 'f')}
            ORDER BY f.renamed_at DESC, f.id DESC LIMIT 1) AS former_name
        FROM community c WHERE c.id = ANY(${ids}::uuid[])`);
      return new Map(rows.map(({ id, welcomed, asked_at, former_name }) => [id, { welcomed, askedToKeepAt: asked_at, formerName: former_name }]));
    }, nothing);
  }
}
