import { Injectable } from '@nestjs/common';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { Community } from '../communities/community.entity.ts';
import { Post } from '../posts/post.entity.ts';

/** What each person has seen. A visit answers since when things are new, so that their marks stay until one leaves. */
@Injectable()
export class FollowingService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
  ) {}

  /** Opens a post: new are the comments since it was last opened, or, the first time, since the last visit to its community. */
  visitPost(viewer: Viewer, postId: string): Promise<{ post: Post; newSince: Date | null }> {
    return this.database.tx(async () => {
      const post = await this.see.require(viewer, Post, postId, { field: 'postId' });
      const [visit] = await this.database.rows<{ opened_at: Date | null; community_seen_at: Date | null }>(sql`
        WITH before AS (SELECT seen_at FROM post_visit WHERE person_id = ${viewer.id} AND post_id = ${post.id})
        INSERT INTO post_visit (person_id, post_id, seen_at) VALUES (${viewer.id}, ${post.id}, ${this.clock.now()})
        ON CONFLICT (person_id, post_id) DO UPDATE SET seen_at = greatest(post_visit.seen_at, excluded.seen_at)
        RETURNING (SELECT seen_at FROM before) AS opened_at,
          (SELECT coalesce(m.seen_at, m.joined_at) FROM membership m WHERE m.community_id = ${post.communityId} AND m.person_id = ${viewer.id}) AS community_seen_at`);
      return { post, newSince: visit!.opened_at ?? visit!.community_seen_at };
    });
  }

  /** Opens a community's feed. Who does not belong to it keeps no trace there. */
  visitCommunity(viewer: Viewer, communityId: string): Promise<{ community: Community; newSince: Date | null }> {
    return this.database.tx(async () => {
      const community = await this.see.require(viewer, Community, communityId, { field: 'communityId' });
      const [visit] = await this.database.rows<{ new_since: Date }>(sql`
        WITH before AS (SELECT seen_at, joined_at FROM membership WHERE community_id = ${community.id} AND person_id = ${viewer.id} FOR UPDATE)
        UPDATE membership SET seen_at = greatest(membership.seen_at, ${this.clock.now()}) FROM before
        WHERE community_id = ${community.id} AND person_id = ${viewer.id} RETURNING coalesce(before.seen_at, before.joined_at) AS new_since`);
      return { community, newSince: visit?.new_since ?? null };
    });
  }

  /** Opens the home page. */
  visitHome(viewer: Viewer): Promise<{ newSince: Date | null }> {
    return this.database.tx(async () => {
      const [visit] = await this.database.rows<{ home_seen_at: Date | null }>(sql`
        WITH before AS (SELECT id, home_seen_at FROM person WHERE id = ${viewer.id} FOR UPDATE)
        UPDATE person SET home_seen_at = greatest(person.home_seen_at, ${this.clock.now()}) FROM before WHERE person.id = before.id
        RETURNING before.home_seen_at`);
      return { newSince: visit!.home_seen_at };
    });
  }
}
