import { Injectable } from '@nestjs/common';
import { mostUnreadCounted, toNodeId, unreadAmongNewest, unreadForDays } from '@parvis/domain';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Beside, row } from '../../platform/graphql/beside.ts';
import { Database } from '../../platform/database/database.ts';
import { raw, sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { ReadState } from '../posts/read-state.service.ts';
import { Attention } from './follows/attention.service.ts';

/** How far a person has read a post and its comments. */
export interface PostReading {
  unread: boolean;
  /** When the post was last on this person's screen. */
  seenAt: Date | null;
  /** Comments may be unread from this instant on; null where none can be. */
  since: Date | null;
  /** The furthest comment read; only where `since` is its instant does its id count. */
  place: { at: Date; id: string } | null;
}

const untouched: PostReading = { unread: false, seenAt: null, since: null, place: null };

/** Of what someone wrote, the newest few are looked at for answers. */
const ownLookedAt = 100;

const instant = (written: string | null): Date | null => (written === null ? null : new Date(written));

/** What is addressed to a person in a community. */
export interface ForMe {
  things: number;
  /** Those of them that stand in comments; the others are posts. */
  comments: number;
}

@Injectable()
export class FollowingQueries {
  constructor(
    private readonly database: Database,
    private readonly beside: Beside,
    private readonly see: See,
    private readonly state: ReadState,
    private readonly attention: Attention,
    private readonly clock: Clock,
  ) {}

  /** Of a post, or of the post of a comment: each beside its own row, so that a page asks for it with whatever else it asks of these. */
  async reading(viewer: Viewer, of: 'post' | 'comment', id: string): Promise<PostReading> {
    interface Read { unread: boolean; seen_at: string | null; since: string | null; read_at: string | null; read_id: string | null }
    const found = await this.beside.read<{ read: Read }>(viewer, of, id, 'reading', () => ({
      read: sql`(SELECT json_build_object('unread', ${this.state.post(viewer)}, 'seen_at', v.seen_at, 'since', ${this.state.since()}, 'read_at', v.read_at, 'read_id', v.read_id)
        FROM post p ${this.state.joins(viewer)} WHERE p.id = ${raw(row)}.${raw(of === 'post' ? 'id' : 'post_id')})`,
    }));
    if (!found) return untouched;
    const { unread, seen_at, since, read_at, read_id } = found.read;
    return { unread, seenAt: instant(seen_at), since: instant(since), place: read_at === null ? null : { at: new Date(read_at), id: read_id! } };
  }

  /** Comments of others that the viewer has not read; at most 99. */
  async unreadComments(viewer: Viewer, post: Post): Promise<number> {
    const found = await this.beside.read<{ comments: number }>(viewer, 'post', post.id, 'unread comments', () => ({
      comments: sql`(SELECT count(*)::int FROM (
        SELECT 1 FROM post p ${this.state.joins(viewer)}
        CROSS JOIN LATERAL (SELECT ${this.state.since()} AS since) s
        JOIN comment c ON c.post_id = p.id AND ${this.state.comment(viewer, 'c', sql`s.since`)}
        WHERE p.id = ${raw(row)}.id AND ${this.see.all(viewer, Comment, 'c')} LIMIT ${mostUnreadCounted}) fresh)`,
    }));
    return found?.comments ?? 0;
  }

  /** Unread posts in a community of the viewer's, among its newest hundred, and those marked by hand; at most 99. */
  unreadPosts(viewer: Viewer, communityId: string): Promise<number> {
    return batched(
      viewer,
      'unread posts',
      communityId,
      async (ids) => {
        const rows = await this.database.rows<{ community_id: string; posts: number }>(sql`
          SELECT m.community_id, fresh.posts FROM membership m
          CROSS JOIN LATERAL (SELECT count(*)::int AS posts FROM (
            SELECT 1 FROM (
              WITH newest AS MATERIALIZED (SELECT recent.* FROM post recent WHERE recent.community_id = m.community_id AND recent.deleted_at IS NULL AND recent.created_at > ${this.state.floor()}
                ORDER BY recent.created_at DESC, recent.id DESC LIMIT ${unreadAmongNewest})
              SELECT * FROM newest
              UNION ALL
              (SELECT old.* FROM post_visit marked JOIN post old ON old.id = marked.post_id AND old.id <> ALL(ARRAY(SELECT id FROM newest))
                WHERE marked.person_id = ${viewer.id} AND marked.unread_at IS NOT NULL AND old.community_id = m.community_id LIMIT ${unreadAmongNewest})
            ) p
            ${this.state.visit(viewer)}
            WHERE ${this.state.post(viewer)} AND ${this.attention.heard(viewer, 'p')} AND ${this.see.all(viewer, Post, 'p')} LIMIT ${mostUnreadCounted}) counted) fresh
          WHERE m.community_id <> ALL(${this.attention.mutedPlaces(viewer)}) AND m.person_id = ${viewer.id} AND m.community_id = ANY(${ids}::uuid[])`);
        return new Map(rows.map((row) => [row.community_id, row.posts]));
      },
      0,
    );
  }

  /** What is unread and addressed to the viewer, by community, and how much of it stands in comments: mentions, replies, and comments of the last thirty days on the viewer's posts and on threads that are followed; without what is muted; one statement. */
  forMe(viewer: Viewer): Promise<Map<string, ForMe>> {
    return batched<string, Map<string, ForMe>>(viewer, 'for me', 'all', async () => new Map([['all', await this.countForMe(viewer)]]), new Map<string, ForMe>());
  }

  private async countForMe(viewer: Viewer): Promise<Map<string, ForMe>> {
    const from = new Date(this.clock.now().getTime() - unreadForDays * 86_400_000);
    const me = toNodeId('person', viewer.id);
    const rows = await this.database.rows<ForMe & { community_id: string }>(sql`
      WITH mentioned AS (SELECT post_id, comment_id FROM mention WHERE person_node_id = ${me} AND created_at > ${from} ORDER BY created_at DESC LIMIT ${ownLookedAt}),
      mine AS (SELECT id FROM comment WHERE author_id = ${viewer.id} AND created_at > ${from} ORDER BY created_at DESC LIMIT ${ownLookedAt}),
      answered AS (SELECT id FROM post WHERE author_id = ${viewer.id} AND created_at > ${from} ORDER BY created_at DESC, id DESC LIMIT ${ownLookedAt}),
      awaited AS (SELECT id FROM answered UNION (SELECT thing_id FROM (${this.attention.threads(viewer)} ORDER BY f.since DESC LIMIT ${ownLookedAt}) threads)),
      addressed AS (
        SELECT comment_id AS id FROM mentioned WHERE comment_id IS NOT NULL
        UNION SELECT reply.id FROM mine JOIN comment reply ON reply.parent_id = mine.id
        UNION SELECT fresh.id FROM awaited JOIN post p ON p.id = awaited.id ${this.state.joins(viewer)}
          CROSS JOIN LATERAL (SELECT ${this.state.since()} AS since) s
          CROSS JOIN LATERAL (SELECT c.id FROM comment c WHERE c.post_id = p.id AND c.parent_id IS NULL AND c.created_at >= s.since ORDER BY c.created_at, c.id LIMIT ${mostUnreadCounted}) fresh
      )
      SELECT community_id, count(*)::int AS things, count(*) FILTER (WHERE in_comment)::int AS comments FROM (
        SELECT p.community_id, true AS in_comment FROM addressed JOIN comment c ON c.id = addressed.id JOIN post p ON p.id = c.post_id ${this.state.joins(viewer)}
          CROSS JOIN LATERAL (SELECT ${this.state.since()} AS since) s
          WHERE ${this.state.comment(viewer, 'c', sql`s.since`)} AND ${this.attention.heardFrom(viewer, 'c')} AND ${this.attention.heard(viewer, 'p')} AND ${this.see.all(viewer, Comment, 'c')}
        UNION ALL
        SELECT p.community_id, false FROM mentioned JOIN post p ON p.id = mentioned.post_id ${this.state.joins(viewer)} WHERE ${this.state.post(viewer)} AND ${this.attention.heard(viewer, 'p')} AND ${this.see.all(viewer, Post, 'p')}
      ) counted WHERE community_id <> ALL(${this.attention.mutedPlaces(viewer)}) GROUP BY community_id`);
    return new Map(rows.map(({ community_id: id, things, comments }) => [id, { things, comments }]));
  }
}
