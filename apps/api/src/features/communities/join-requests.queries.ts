import { Injectable } from '@nestjs/common';
import { belongs } from '../../policies/community.policy.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import type { Page, PageArguments } from '../../platform/database/keyset.ts';
import { and, sql } from '../../platform/database/sql.ts';
import { Beside } from '../../platform/graphql/beside.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { JoinRequest } from './join-request.entity.ts';

/** How many answers are told at once; the next ones when these are seen. */
const mostAnswers = 20;

@Injectable()
export class JoinRequestsQueries {
  constructor(
    private readonly database: Database,
    private readonly beside: Beside,
    private readonly see: See,
  ) {}

  /** Those that wait for an answer, oldest first. */
  pending(viewer: Viewer, communityId: string, page: PageArguments): Promise<Page<JoinRequest>> {
    return this.database.page(JoinRequest, {
      columns: sql`r.*`,
      from: sql`join_request r`,
      where: and(sql`r.community_id = ${communityId} AND r.decided_at IS NULL`, this.see.all(viewer, JoinRequest, 'r')),
      key: [{ column: sql`r.created_at`, type: 'timestamptz' }, { column: sql`r.id`, type: 'uuid' }],
      direction: 'ASC',
      ...page,
    });
  }

  /** Those that wait for the viewer's answer, in all communities the viewer manages; oldest first. */
  forManager(viewer: Viewer, page: PageArguments): Promise<Page<JoinRequest>> {
    return this.beside.page<JoinRequest>(viewer, 'person', viewer.id, 'requests to join', JoinRequest, page, () => ({
      columns: sql`r.*`,
      from: sql`join_request r JOIN membership m ON m.community_id = r.community_id AND m.person_id = ${viewer.id} AND m.role = 'manager'`,
      where: and(sql`r.decided_at IS NULL`, this.see.all(viewer, JoinRequest, 'r')),
      key: [{ column: sql`r.created_at`, type: 'timestamptz' }, { column: sql`r.id`, type: 'uuid' }],
      direction: 'ASC',
    }));
  }

  /** Answers of managers to the viewer's own requests, until seen and as long as they hold; the latest first. */
  answers(viewer: Viewer): Promise<JoinRequest[]> {
    return this.beside.entities<JoinRequest>(viewer, 'person', viewer.id, 'answers to requests', JoinRequest, () => sql`
      SELECT r.* FROM join_request r
      WHERE r.person_id = ${viewer.id} AND r.decided_at IS NOT NULL AND r.answer_seen_at IS NULL AND r.decided_by_id IS DISTINCT FROM ${viewer.id} AND ${this.see.all(viewer, JoinRequest, 'r')}
        AND r.accepted = ${belongs({ id: sql`${viewer.id}::uuid` }, sql`r.community_id`)}
        AND NOT EXISTS (SELECT 1 FROM join_request later WHERE later.person_id = r.person_id AND later.community_id = r.community_id AND later.created_at > r.created_at)
      ORDER BY r.decided_at DESC, r.id DESC LIMIT ${mostAnswers}`);
  }

  pendingCount(viewer: Viewer, communityId: string): Promise<number> {
    return batched(viewer, 'Community.pendingRequestCount', communityId, async (communities) => {
      const rows = await this.database.rows<{ community_id: string; pending: number }>(sql`
        SELECT r.community_id, count(*)::int AS pending FROM join_request r
        WHERE r.community_id = ANY(${communities}::uuid[]) AND r.decided_at IS NULL AND ${this.see.all(viewer, JoinRequest, 'r')} GROUP BY r.community_id`);
      return new Map(rows.map(({ community_id, pending }) => [community_id, pending]));
    }, 0);
  }

  /** The viewer's last request to a community: it waits, or was declined with a reason. */
  mine(viewer: Viewer, communityId: string): Promise<JoinRequest | null> {
    return batched<string, JoinRequest | null>(viewer, 'Community.viewerRequest', communityId, async (communities) => {
      const found = await this.database.entities(JoinRequest, sql`
        SELECT DISTINCT ON (r.community_id) r.* FROM join_request r
        WHERE r.community_id = ANY(${communities}::uuid[]) AND r.person_id = ${viewer.id} AND ${this.see.all(viewer, JoinRequest, 'r')}
        ORDER BY r.community_id, r.created_at DESC, r.id DESC`);
      return new Map(found.filter(({ accepted }) => !accepted).map((request) => [request.communityId, request]));
    }, null);
  }
}
