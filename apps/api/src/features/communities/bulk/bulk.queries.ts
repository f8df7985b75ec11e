import { Injectable } from '@nestjs/common';
import { namedBy } from '../../../policies/rule.policy.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Database } from '../../../platform/database/database.ts';
import { pageOf, pageStatement, type Page, type PageArguments } from '../../../platform/database/keyset.ts';
import { and, raw, sql } from '../../../platform/database/sql.ts';
import { batched } from '../../../platform/graphql/batch.ts';
import { Person } from '../../people/person.entity.ts';
import { BulkInvitation } from './bulk-invitation.entity.ts';
import type { BulkCounts, BulkLine, LineOutcome } from './bulk.types.ts';

const mostShown = 5;

@Injectable()
export class BulkQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /** The viewer's latest for a community, newest first. */
  latest(viewer: Viewer, communityId: string): Promise<BulkInvitation[]> {
    return batched(viewer, 'Community.bulkInvitations', communityId, async (communities) => {
      const rows = await this.database.rows<Record<string, unknown> & { of_id: string }>(sql`
        SELECT c.id AS of_id, latest.* FROM unnest(${communities}::uuid[]) AS c(id) CROSS JOIN LATERAL (
          SELECT b.* FROM bulk_invitation b WHERE b.community_id = c.id AND ${this.see.all(viewer, BulkInvitation, 'b')} ORDER BY b.created_at DESC, b.id DESC LIMIT ${mostShown}) latest
        ORDER BY latest.created_at DESC, latest.id DESC`);
      const found = Map.groupBy(rows, ({ of_id }) => of_id);
      return new Map([...found].map(([id, those]) => [id, those.map((row) => this.database.hydrate(BulkInvitation, row))]));
    }, []);
  }

  /** Whom it concerns, as it stood when the lines came; of an entity as it stands now. */
  async counts(viewer: Viewer, bulk: BulkInvitation): Promise<BulkCounts> {
    const none: BulkCounts = { found: 0, member: 0, invited: 0, unknown: 0, ambiguous: 0, repeated: 0 };
    const rows = bulk.entityId === null
      ? await this.database.rows<{ outcome: LineOutcome; n: number }>(sql`SELECT outcome, count(*)::int AS n FROM bulk_line WHERE bulk_id = ${bulk.id} GROUP BY outcome`)
      : await this.database.rows<{ outcome: LineOutcome; n: number }>(sql`
          SELECT CASE WHEN m.person_id IS NOT NULL THEN 'member' WHEN i.person_id IS NOT NULL THEN 'invited' ELSE 'found' END AS outcome, count(*)::int AS n FROM person p
          LEFT JOIN membership m ON m.community_id = ${bulk.communityId} AND m.person_id = p.id
          LEFT JOIN invitation i ON i.community_id = ${bulk.communityId} AND i.person_id = p.id AND i.answered_at IS NULL
          WHERE ${namedBy(raw('p'), sql`${bulk.entityId}::uuid`, sql`NULL::text`)} AND p.deactivated_at IS NULL AND ${this.see.all(viewer, Person, 'p')} GROUP BY 1`);
    return { ...none, ...Object.fromEntries(rows.map(({ outcome, n }) => [outcome, n])) };
  }

  /** Lines of the list in their order. */
  async lines(bulk: BulkInvitation, outcome: LineOutcome | null, page: PageArguments): Promise<Page<BulkLine>> {
    const rows = await this.database.rows<BulkLine & { keyset: string[] }>(pageStatement({
      columns: sql`l.number, l.text, l.outcome`,
      from: sql`bulk_line l`,
      where: and(sql`l.bulk_id = ${bulk.id}`, outcome ? sql`l.outcome = ${outcome}` : null),
      key: [{ column: sql`l.number`, type: 'integer' }],
      direction: 'ASC',
      ...page,
    }));
    return pageOf(rows, page.first, ({ number, text, outcome: is }) => ({ number, text, outcome: is }));
  }
}
