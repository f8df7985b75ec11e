import { Injectable } from '@nestjs/common';
import { smallestGroup } from '@parvis/domain';
import { belongs } from '../../../policies/community.policy.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { raw, sql } from '../../../platform/database/sql.ts';
import { Community } from '../community.entity.ts';
import { SuggestionReason, type CommunitySuggestion } from './directory.types.ts';

/** How many are suggested. */
const mostSuggested = 6;

/** So many colleagues are looked at; of a larger entity no number is told, since it would be that of a part. */
const mostColleagues = 500;

/** A community is new so long. */
const newFor = 60 * 24 * 3_600_000;
const mostNew = 3;

/** What is new about topics one follows, and what one's own entity joined and manages. */
@Injectable()
export class SuggestionsQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
  ) {}

  /**
   * Communities near to the viewer, nearest first. Who belongs to an open one is for all to know; of a closed one only its managers are, so that neither its
   * place nor its reason depends on its members; a secret one is never suggested, not even to who is invited.
   */
  async forViewer(viewer: Viewer): Promise<CommunitySuggestion[]> {
    const me = { id: sql`${viewer.id}::uuid` };
    const rows = await this.database.rows<Record<string, unknown> & { near: number; followed_topic: string | null; all_looked_at: boolean; own_entity_id: string }>(sql`
      WITH own AS MATERIALIZED (SELECT entity_id FROM person WHERE id = ${viewer.id}),
        colleague AS MATERIALIZED (SELECT p.id FROM own JOIN person p ON p.entity_id = own.entity_id
          WHERE p.id <> ${viewer.id} AND p.deactivated_at IS NULL ORDER BY p.id LIMIT ${mostColleagues + 1}),
        joined AS MATERIALIZED (SELECT m.community_id, count(*)::int AS members, count(*) FILTER (WHERE m.role = 'manager')::int AS managers
          FROM colleague JOIN membership m ON m.person_id = colleague.id GROUP BY m.community_id),
        fresh AS MATERIALIZED (SELECT n.id AS community_id, min(f.topic) AS topic FROM follow f JOIN community n ON n.folded_topics @> ARRAY[f.folded_topic]
          WHERE f.person_id = ${viewer.id} AND f.kind = 'topic' AND f.state = 'followed' AND n.visibility = 'open' AND n.archived_at IS NULL
            AND n.created_at > ${new Date(this.clock.now().getTime() - newFor)} AND NOT ${belongs(me, sql`n.id`)}
          GROUP BY n.id ORDER BY n.created_at DESC, n.id LIMIT ${raw(String(mostNew))})
      SELECT c.*, (SELECT entity_id FROM own) AS own_entity_id, (SELECT count(*) FROM colleague) <= ${mostColleagues} AS all_looked_at,
        fresh.topic AS followed_topic, coalesce(CASE c.visibility WHEN 'open' THEN joined.members ELSE joined.managers END, 0) AS near
      FROM joined FULL JOIN fresh USING (community_id) JOIN community c ON c.id = community_id
      WHERE ${this.see.all(viewer, Community, 'c')} AND c.visibility <> 'secret' AND c.archived_at IS NULL AND (c.visibility = 'open' OR joined.managers > 0)
        AND NOT ${belongs(me, sql`c.id`)}
        AND NOT EXISTS (SELECT 1 FROM join_request r WHERE r.community_id = c.id AND r.person_id = ${viewer.id} AND r.decided_at IS NULL)
      ORDER BY fresh.topic IS NULL, near DESC, c.member_count DESC, c.id LIMIT ${raw(String(mostSuggested))}`);
    return rows.map(({ near, all_looked_at, followed_topic: topic, own_entity_id: entityId, ...row }) => {
      const community = this.database.hydrate(Community, row);
      const many = community.visibility === 'open' && near >= smallestGroup && all_looked_at;
      return {
        community,
        entityId,
        topic,
        reason: topic ? SuggestionReason.topic : community.visibility !== 'open' ? SuggestionReason.managers : many ? SuggestionReason.colleagues : SuggestionReason.someColleagues,
        colleagueCount: many && !topic ? near : null,
      };
    });
  }
}
