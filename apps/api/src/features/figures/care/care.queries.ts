import { Injectable } from '@nestjs/common';
import { shownPeriods, type Period } from '@parvis/domain';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import { Beside } from '../../../platform/graphql/beside.ts';
import { batched } from '../../../platform/graphql/batch.ts';
import type { Community } from '../../communities/community.entity.ts';
import { Post } from '../../posts/post.entity.ts';
import type { CommunityFigures, WaitingQuestions } from './care.types.ts';

const hour = 3_600_000;
const day = 24 * hour;
const week = 7 * day;

/** A question waits so long before it is a matter of care. */
const patience = 48 * hour;
const weeksShown = 12;
const mostListed = 10;
const mostTold = 20;

/** What a manager may do something about, and figures of the whole. What each statement reads is bounded by an index and by the time it looks at. */
@Injectable()
export class CareQueries {
  constructor(
    private readonly database: Database,
    private readonly beside: Beside,
    private readonly see: See,
    private readonly clock: Clock,
  ) {}

  /** Questions that nobody answered, the oldest first. */
  unansweredQuestions(viewer: Viewer, communityId: string): Promise<Post[]> {
    return this.listed(viewer, 'CommunityCare.unansweredQuestions', communityId, this.waits(viewer));
  }

  unansweredQuestionCount(viewer: Viewer, communityId: string): Promise<number> {
    return batched(viewer, 'CommunityCare.unansweredQuestionCount', communityId, async (communities) => {
      const rows = await this.database.rows<{ id: string; waiting: number }>(sql`
        SELECT cared.id, count(*)::int AS waiting FROM unnest(${communities}::uuid[]) AS cared(id) JOIN post p ON p.community_id = cared.id WHERE ${this.waits(viewer)} GROUP BY cared.id`);
      return new Map(rows.map(({ id, waiting }) => [id, waiting]));
    }, 0);
  }

  /** The communities that the viewer manages in which questions wait, with how many and since when; those that wait longest first. */
  async waitingQuestions(viewer: Viewer): Promise<WaitingQuestions[]> {
    const found = await this.beside.read<{ rows: { community_id: string; waiting: number; oldest: string }[] | null }>(viewer, 'person', viewer.id, 'waiting questions', () => ({ rows: sql`(SELECT json_agg(told) FROM (
      SELECT p.community_id, count(*)::int AS waiting, min(p.created_at) AS oldest
      FROM membership m JOIN community c ON c.id = m.community_id AND c.archived_at IS NULL JOIN post p ON p.community_id = m.community_id
      WHERE m.person_id = ${viewer.id} AND m.role = 'manager' AND ${this.waits(viewer)} GROUP BY p.community_id ORDER BY oldest, p.community_id LIMIT ${mostTold}) told)` }));
    return (found?.rows ?? []).map(({ community_id, waiting, oldest }) => ({ communityId: community_id, count: waiting, oldestAt: new Date(oldest) }));
  }

  /** What people wrote here first, and to which nobody answered. */
  unansweredFirstPosts(viewer: Viewer, communityId: string): Promise<Post[]> {
    const now = this.clock.now().getTime();
    return this.listed(viewer, 'CommunityCare.unansweredFirstPosts', communityId, sql`
      p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.comment_count = 0 AND p.author_id <> ${viewer.id}
      AND p.created_at > ${new Date(now - 28 * day)} AND (p.kind <> 'question' OR p.created_at > ${new Date(now - patience)}) AND ${this.see.all(viewer, Post, 'p')}
      AND NOT EXISTS (SELECT 1 FROM post earlier WHERE earlier.author_id = p.author_id AND earlier.community_id = p.community_id AND earlier.created_at < p.created_at)`);
  }

  /** The oldest posts of each community that fulfil `where`. */
  private listed(viewer: Viewer, name: string, communityId: string, where: Sql): Promise<Post[]> {
    return batched(viewer, name, communityId, async (communities) => {
      const rows = await this.database.rows<Record<string, unknown> & { cared_id: string }>(sql`
        SELECT cared.id AS cared_id, one.* FROM unnest(${communities}::uuid[]) AS cared(id)
        CROSS JOIN LATERAL (SELECT p.* FROM post p WHERE p.community_id = cared.id AND ${where} ORDER BY p.created_at, p.id LIMIT ${mostListed}) one ORDER BY one.created_at, one.id`);
      const found = Map.groupBy(rows, ({ cared_id }) => cared_id);
      return new Map([...found].map(([id, posts]) => [id, posts.map((row) => this.database.hydrate<Post>(Post, row))]));
    }, []);
  }

  /** Twelve weeks of who wrote how much, as far as it may be shown. */
  async figures({ id, memberCount }: Community): Promise<CommunityFigures> {
    const now = this.clock.now();
    const from = new Date(now.getTime() - weeksShown * week);
    // A comment moves its post's last activity: of older posts only those that were spoken of are read.
    const rows = await this.database.rows<Period & { at: number | null }>(sql`
      WITH act AS MATERIALIZED (
        SELECT p.author_id AS person_id, p.created_at, TRUE AS is_post FROM post p
          WHERE p.community_id = ${id} AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.created_at > ${from}
        UNION ALL SELECT c.author_id, c.created_at, FALSE FROM post p JOIN comment c ON c.post_id = p.id AND c.created_at > ${from}
          WHERE p.community_id = ${id} AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.last_activity_at > ${from} AND c.deleted_at IS NULL AND c.hidden_at IS NULL
      ), dated AS (SELECT *, greatest(0, floor(extract(epoch FROM ${now}::timestamptz - created_at) / 604800))::int AS at FROM act)
      SELECT at, count(DISTINCT person_id)::int AS active, count(*) FILTER (WHERE is_post)::int AS posts, count(*) FILTER (WHERE NOT is_post)::int AS comments FROM dated GROUP BY at
      UNION ALL SELECT NULL, count(DISTINCT person_id)::int, count(*) FILTER (WHERE is_post)::int, count(*) FILTER (WHERE NOT is_post)::int FROM dated WHERE at < 4`);
    const none: Period = { active: 0, posts: 0, comments: 0 };
    const { weeks, together } = shownPeriods(
      Array.from({ length: weeksShown }, (_, at) => rows.find((row) => row.at === at) ?? none),
      rows.find(({ at }) => at === null) ?? none,
    );
    return {
      members: memberCount,
      activeInWeek: weeks[0]!.active,
      activeInMonth: together.active,
      postsInMonth: together.posts,
      commentsInMonth: together.comments,
      weeks: weeks.map(({ active, posts, comments }, at) => ({ startsAt: new Date(now.getTime() - (at + 1) * week), active, posts, comments })).reverse(),
    };
  }

  private waits(viewer: Viewer): Sql {
    return sql`p.kind = 'question' AND NOT p.answered AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.comment_count = 0
      AND p.created_at < ${new Date(this.clock.now().getTime() - patience)} AND ${this.see.all(viewer, Post, 'p')}`;
  }
}
