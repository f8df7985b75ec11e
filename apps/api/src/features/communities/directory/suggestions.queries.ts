import { Injectable } from '@nestjs/common';
import { smallestGroup } from '@parvis/domain';
import { belongs } from '../../../policies/community.policy.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Database } from '../../../platform/database/database.ts';
import { raw, sql } from '../../../platform/database/sql.ts';
import { Entity } from '../../entities/entity.entity.ts';
import { Community } from '../community.entity.ts';
import { SuggestionReason, type CommunitySuggestion } from './directory.types.ts';

/** How many are suggested. */
const mostSuggested = 6;

/** So many colleagues are looked at; of a larger entity no number is told, since it would be that of a part. */
const mostColleagues = 500;

/** What one's own entity joined and manages. */
@Injectable()
export class SuggestionsQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /**
   * Communities near to the viewer, nearest first. Who belongs to an open one is for all to know; of a closed one only its managers are, so that neither its
   * place nor its reason depends on its members; a secret one is never suggested, not even to who is invited.
   */
  async forViewer(viewer: Viewer): Promise<CommunitySuggestion[]> {
    const me = { id: sql`${viewer.id}::uuid` };
    const rows = await this.database.rows<Record<string, unknown> & { near: number; all_looked_at: boolean; own_entity_id: string }>(sql`
      WITH own AS MATERIALIZED (SELECT entity_id FROM person WHERE id = ${viewer.id}),
        colleague AS MATERIALIZED (SELECT p.id FROM own JOIN person p ON p.entity_id = own.entity_id
          WHERE p.id <> ${viewer.id} AND p.deactivated_at IS NULL ORDER BY p.id LIMIT ${mostColleagues + 1}),
        joined AS MATERIALIZED (SELECT m.community_id, count(*)::int AS members, count(*) FILTER (WHERE m.role = 'manager')::int AS managers
          FROM colleague JOIN membership m ON m.person_id = colleague.id GROUP BY m.community_id)
      SELECT c.*, (SELECT entity_id FROM own) AS own_entity_id, (SELECT count(*) FROM colleague) <= ${mostColleagues} AS all_looked_at,
        CASE c.visibility WHEN 'open' THEN joined.members ELSE joined.managers END AS near
      FROM joined JOIN community c ON c.id = joined.community_id
      WHERE ${this.see.all(viewer, Community, 'c')} AND c.visibility <> 'secret' AND c.archived_at IS NULL AND (c.visibility = 'open' OR joined.managers > 0)
        AND NOT ${belongs(me, sql`c.id`)}
        AND NOT EXISTS (SELECT 1 FROM join_request r WHERE r.community_id = c.id AND r.person_id = ${viewer.id} AND r.decided_at IS NULL)
      ORDER BY near DESC, c.member_count DESC, c.id LIMIT ${raw(String(mostSuggested))}`);
    const entity = await this.see.one(viewer, Entity, rows[0]?.own_entity_id);
    return rows.map(({ near, all_looked_at, ...row }) => {
      const community = this.database.hydrate(Community, row);
      const many = community.visibility === 'open' && near >= smallestGroup && all_looked_at;
      return {
        community,
        entity,
        reason: community.visibility !== 'open' ? SuggestionReason.managers : many ? SuggestionReason.colleagues : SuggestionReason.someColleagues,
        colleagueCount: many ? near : null,
      };
    });
  }
}
