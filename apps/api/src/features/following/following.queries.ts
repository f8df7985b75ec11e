import { Injectable } from '@nestjs/common';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Post } from '../posts/post.entity.ts';

/** Beyond this, a number of new things says only "many". */
export const mostCounted = 99;

/** When the viewer was last where a post stands; null for never, or for who does not belong. */
export interface Visits {
  /** The post itself. */
  openedAt: Date | null;
  /** Its community, the arrival there counting as the first visit. */
  communityAt: Date | null;
}

const never: Visits = { openedAt: null, communityAt: null };

@Injectable()
export class FollowingQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  visits(viewer: Viewer, postId: string): Promise<Visits> {
    return batched<string, Visits>(
      viewer,
      'visits',
      postId,
      async (ids) => {
        const rows = await this.database.rows<{ id: string; opened_at: Date | null; community_at: Date | null }>(sql`
          SELECT p.id, v.seen_at AS opened_at, coalesce(m.seen_at, m.joined_at) AS community_at FROM post p
          LEFT JOIN post_visit v ON v.post_id = p.id AND v.person_id = ${viewer.id}
          LEFT JOIN membership m ON m.community_id = p.community_id AND m.person_id = ${viewer.id} WHERE p.id = ANY(${ids}::uuid[])`);
        return new Map(rows.map((row) => [row.id, { openedAt: row.opened_at, communityAt: row.community_at }]));
      },
      never,
    );
  }

  /** Comments of others that came since the viewer last opened the post, or else last visited its community; at most 99. */
  newComments(viewer: Viewer, post: Post): Promise<number> {
    return batched(
      viewer,
      'new comments',
      post.id,
      async (ids) => {
        const rows = await this.database.rows<{ id: string; comments: number }>(sql`
          SELECT p.id, fresh.comments FROM post p
          LEFT JOIN post_visit v ON v.post_id = p.id AND v.person_id = ${viewer.id}
          LEFT JOIN membership m ON m.community_id = p.community_id AND m.person_id = ${viewer.id}
          CROSS JOIN LATERAL (SELECT count(*)::int AS comments FROM (
            SELECT 1 FROM comment c WHERE c.post_id = p.id AND c.created_at > coalesce(v.seen_at, m.seen_at, m.joined_at) AND c.author_id <> ${viewer.id}
            AND c.deleted_at IS NULL AND ${this.see.all(viewer, Comment, 'c')} LIMIT ${mostCounted}) counted) fresh
          WHERE p.id = ANY(${ids}::uuid[])`);
        return new Map(rows.map((row) => [row.id, row.comments]));
      },
      0,
    );
  }

  /**
   * Posts of others in a community of the viewer's, since the last visit there and not opened yet; at most 99. Whether one was opened is looked up
   * post by post: joined, all that the viewer ever opened would be read for each community.
   */
  newPosts(viewer: Viewer, communityId: string): Promise<number> {
    return batched(
      viewer,
      'new posts',
      communityId,
      async (ids) => {
        const rows = await this.database.rows<{ community_id: string; posts: number }>(sql`
          SELECT m.community_id, fresh.posts FROM membership m
          CROSS JOIN LATERAL (SELECT count(*)::int AS posts FROM (
            SELECT 1 FROM post p WHERE p.community_id = m.community_id AND p.deleted_at IS NULL AND p.created_at > coalesce(m.seen_at, m.joined_at)
            AND p.author_id <> ${viewer.id} AND (SELECT v.seen_at FROM post_visit v WHERE v.post_id = p.id AND v.person_id = ${viewer.id}) IS NULL
            AND ${this.see.all(viewer, Post, 'p')} LIMIT ${mostCounted}) counted) fresh
          WHERE m.person_id = ${viewer.id} AND m.community_id = ANY(${ids}::uuid[])`);
        return new Map(rows.map((row) => [row.community_id, row.posts]));
      },
      0,
    );
  }
}
