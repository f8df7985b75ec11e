import { Injectable } from '@nestjs/common';
import { manages } from '../../policies/community.policy.ts';
import { authorOf } from '../../policies/moderation.policy.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { pageOf, pageStatement, type Page, type PageArguments } from '../../platform/database/keyset.ts';
import { and, columns, sql, type Sql } from '../../platform/database/sql.ts';
import { Beside } from '../../platform/graphql/beside.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Comment } from '../comments/comment.entity.ts';
import { ModerationDecision } from './moderation-decision.entity.ts';
import { ReportedThing } from './moderation.types.ts';
import { Report, type ReportReason } from './report.entity.ts';

/** Latest decisions that a post or comment shows: enough for its history, bounded. */
const decisionsShown = 20;
/** Open reports that the queue shows of one thing. */
const reportsShown = 30;
/** Comments shown on each side of a reported one. */
const contextOnEachSide = 2;

interface ReportedRow {
  id: string;
  community_id: string;
  post_id: string;
  comment_id: string | null;
  report_count: number;
  reasons: ReportReason[];
  oldest_at: Date;
  keyset: string[];
}

/** How long what is in a queue has waited. */
export interface Waiting {
  total: number;
  medianSeconds: number | null;
  oldestAt: Date | null;
}

@Injectable()
export class ModerationQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly beside: Beside,
    private readonly clock: Clock,
  ) {}

  async managesAny(viewer: Viewer): Promise<boolean> {
    const [row] = await this.database.rows(sql`SELECT 1 FROM membership m WHERE m.person_id = ${viewer.id} AND m.role = 'manager' LIMIT 1`);
    return row !== undefined;
  }

  /** What waits in the communities that the viewer manages, or in one of them; oldest first. */
  async queue(viewer: Viewer, communityId: string | null, page: PageArguments): Promise<Page<ReportedThing>> {
    const rows = await this.database.rows<ReportedRow>(pageStatement({
      columns: sql`q.*`,
      from: sql`(${this.reported(viewer, communityId)}) q`,
      where: sql`TRUE`,
      key: [{ column: sql`q.oldest_at`, type: 'timestamptz' }, { column: sql`q.id`, type: 'uuid' }],
      direction: 'ASC',
      ...page,
    }));
    return pageOf(rows, page.first, reportedThing);
  }

  async reportedThing(viewer: Viewer, id: string): Promise<ReportedThing | null> {
    const [row] = await this.database.rows<ReportedRow>(sql`SELECT q.* FROM (${this.reported(viewer, null)}) q WHERE q.id = ${id}::uuid`);
    return row ? reportedThing(row) : null;
  }

  async waiting(viewer: Viewer, communityId: string | null): Promise<Waiting> {
    const found = await this.beside.read<{ queue: { total: number; median: number | null; oldest: string | null } }>(viewer, 'person', viewer.id, `queue ${communityId}`, () => ({
      queue: sql`(SELECT json_build_object('total', count(*), 'oldest', min(q.oldest_at),
          'median', percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM ${this.clock.now()}::timestamptz - q.oldest_at)))
        FROM (${this.reported(viewer, communityId)}) q)`,
    }));
    const { total = 0, median = null, oldest = null } = found?.queue ?? {};
    return { total, medianSeconds: median === null ? null : Math.round(median), oldestAt: oldest === null ? null : new Date(oldest) };
  }

  /** Open reports grouped by what they are about. What its author deleted meanwhile waits no more. */
  private reported(viewer: Viewer, communityId: string | null): Sql {
    return sql`
      SELECT coalesce(r.comment_id, r.post_id) AS id, r.community_id, r.post_id, r.comment_id, count(*)::int AS report_count,
        array_agg(DISTINCT r.reason) AS reasons, min(r.created_at) AS oldest_at
      FROM report r JOIN post p ON p.id = r.post_id LEFT JOIN comment c ON c.id = r.comment_id
      WHERE ${and(
        sql`r.decision_id IS NULL`,
        sql`r.community_id IN (SELECT m.community_id FROM membership m WHERE m.person_id = ${viewer.id} AND m.role = 'manager')`,
        this.see.all(viewer, Report, 'r'),
        sql`${authorOf(columns<Report>('r'))} <> ${viewer.id}`,
        sql`(CASE WHEN r.comment_id IS NULL THEN p.deleted_at ELSE c.deleted_at END) IS NULL`,
        communityId === null ? null : sql`r.community_id = ${communityId}`,
      )}
      GROUP BY r.community_id, r.post_id, r.comment_id`;
  }

  /** The open reports of a reported thing, first one first. */
  openReports(viewer: Viewer, thingId: string): Promise<Report[]> {
    return batched<string, Report[]>(viewer, 'ReportedThing.reports', thingId, async (ids) => {
      const reports = await this.database.entities(Report, sql`
        SELECT * FROM (
          SELECT r.*, row_number() OVER (PARTITION BY coalesce(r.comment_id, r.post_id) ORDER BY r.created_at, r.id) AS place FROM report r
          WHERE r.decision_id IS NULL AND ((r.comment_id IS NULL AND r.post_id = ANY(${ids}::uuid[])) OR r.comment_id = ANY(${ids}::uuid[]))
            AND ${this.see.all(viewer, Report, 'r')}
        ) placed WHERE place <= ${reportsShown} ORDER BY place`);
      return byThing(reports);
    }, []);
  }

  /** Comments around a reported one, or the first ones under a reported post. */
  around(viewer: Viewer, thing: ReportedThing): Promise<{ before: Comment[]; after: Comment[] }> {
    return batched(viewer, 'ReportedThing.around', thing.id, async (ids) => {
      const side = (after: boolean): Sql => sql`
        SELECT c.* FROM comment c WHERE c.post_id = coalesce(base.post_id, asked.id) AND ${this.see.all(viewer, Comment, 'c')}
          AND ${after ? sql`(base.id IS NULL OR (c.created_at, c.id) > (base.created_at, base.id))` : sql`(c.created_at, c.id) < (base.created_at, base.id)`}
        ORDER BY ${after ? sql`c.created_at, c.id` : sql`c.created_at DESC, c.id DESC`} LIMIT ${contextOnEachSide}`;
      const rows = await this.database.rows<Record<string, unknown> & { asked_id: string; is_after: boolean }>(sql`
        SELECT asked.id AS asked_id, near.* FROM unnest(${ids}::uuid[]) AS asked(id) LEFT JOIN comment base ON base.id = asked.id
        CROSS JOIN LATERAL (SELECT b.*, FALSE AS is_after FROM (${side(false)}) b UNION ALL SELECT a.*, TRUE AS is_after FROM (${side(true)}) a) near
        ORDER BY near.created_at, near.id`);
      const found = new Map(ids.map((id) => [id, { before: [] as Comment[], after: [] as Comment[] }]));
      for (const row of rows) found.get(row.asked_id)![row.is_after ? 'after' : 'before'].push(this.database.hydrate(Comment, row));
      return found;
    }, { before: [], after: [] });
  }

  /** What the viewer reported. */
  myReports(viewer: Viewer, page: PageArguments): Promise<Page<Report>> {
    return this.database.page(Report, {
      columns: sql`r.*`,
      from: sql`report r`,
      where: and(sql`r.reporter_id = ${viewer.id}`, this.see.all(viewer, Report, 'r')),
      key: [{ column: sql`r.created_at`, type: 'timestamptz' }, { column: sql`r.id`, type: 'uuid' }],
      direction: 'DESC',
      ...page,
    });
  }

  /** Whether the viewer has an open report on the post or comment. */
  reportedByMe(viewer: Viewer, thingId: string): Promise<boolean> {
    return batched(viewer, 'reportedByMe', thingId, async (ids) => {
      const rows = await this.database.rows<{ id: string }>(sql`
        SELECT coalesce(r.comment_id, r.post_id) AS id FROM report r WHERE r.reporter_id = ${viewer.id} AND r.decision_id IS NULL
          AND ((r.comment_id IS NULL AND r.post_id = ANY(${ids}::uuid[])) OR r.comment_id = ANY(${ids}::uuid[]))`);
      return new Map(rows.map(({ id }) => [id, true]));
    }, false);
  }

  /** What was decided on the viewer's own texts. */
  decisionsOnMine(viewer: Viewer, page: PageArguments): Promise<Page<ModerationDecision>> {
    return this.decisions(viewer, page, sql`d.act <> 'dismiss' AND d.id IN (
      SELECT mine.id FROM post p JOIN moderation_decision mine ON mine.post_id = p.id AND mine.comment_id IS NULL WHERE p.author_id = ${viewer.id}
      UNION ALL SELECT mine.id FROM comment c JOIN moderation_decision mine ON mine.comment_id = c.id WHERE c.author_id = ${viewer.id})`);
  }

  /** What was decided in the communities that the viewer manages, or in one of them. */
  decisionsInMyCommunities(viewer: Viewer, communityId: string | null, page: PageArguments): Promise<Page<ModerationDecision>> {
    return this.decisions(viewer, page, and(
      sql`d.community_id IN (SELECT m.community_id FROM membership m WHERE m.person_id = ${viewer.id} AND m.role = 'manager')`,
      communityId === null ? null : sql`d.community_id = ${communityId}`,
    ));
  }

  private decisions(viewer: Viewer, page: PageArguments, which: Sql): Promise<Page<ModerationDecision>> {
    return this.database.page(ModerationDecision, {
      columns: sql`d.*`,
      from: sql`moderation_decision d`,
      where: and(which, this.see.all(viewer, ModerationDecision, 'd')),
      key: [{ column: sql`d.decided_at`, type: 'timestamptz' }, { column: sql`d.id`, type: 'uuid' }],
      direction: 'DESC',
      ...page,
    });
  }

  /** Decisions on a post or comment, latest first, for its author and the managers; nobody else knows of them. */
  decisionsOn(viewer: Viewer, thingId: string): Promise<ModerationDecision[]> {
    return batched<string, ModerationDecision[]>(viewer, 'decisionsOn', thingId, async (ids) => {
      const decisions = await this.database.entities(ModerationDecision, sql`
        SELECT * FROM (
          SELECT d.*, row_number() OVER (PARTITION BY coalesce(d.comment_id, d.post_id) ORDER BY d.decided_at DESC, d.id DESC) AS place
          FROM moderation_decision d
          WHERE ((d.comment_id IS NULL AND d.post_id = ANY(${ids}::uuid[])) OR d.comment_id = ANY(${ids}::uuid[]))
            AND ${this.see.all(viewer, ModerationDecision, 'd')}
            AND (${authorOf(columns<ModerationDecision>('d'))} = ${viewer.id} OR ${manages({ id: sql`${viewer.id}::uuid` }, sql`d.community_id`)})
        ) placed WHERE place <= ${decisionsShown} ORDER BY place`);
      return byThing(decisions);
    }, []);
  }

  /** What was done in a community: its part of the audit trail, latest first. */
  trail(viewer: Viewer, communityId: string, page: PageArguments): Promise<Page<AuditEntry>> {
    return this.database.page(AuditEntry, {
      columns: sql`e.*`,
      from: sql`audit_entry e`,
      where: and(
        sql`e.community_id = ${communityId}`,
        this.see.all(viewer, AuditEntry, 'e'),
        manages({ id: sql`${viewer.id}::uuid` }, sql`e.community_id`),
      ),
      key: [{ column: sql`e.index`, type: 'bigint' }],
      direction: 'DESC',
      ...page,
    });
  }
}

function reportedThing(row: ReportedRow): ReportedThing {
  return Object.assign(new ReportedThing(), {
    id: row.id, communityId: row.community_id, postId: row.post_id, commentId: row.comment_id, reportCount: row.report_count, reasons: row.reasons,
    oldestAt: row.oldest_at,
  });
}

function byThing<T extends { commentId: string | null; postId: string }>(about: T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of about) {
    const id = one.commentId ?? one.postId;
    found.set(id, [...(found.get(id) ?? []), one]);
  }
  return found;
}
