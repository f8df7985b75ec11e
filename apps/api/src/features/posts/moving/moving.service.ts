import { Injectable } from '@nestjs/common';
import { moveFault, newId, type ErrorCode } from '@parvis/domain';
import { Can } from '../../../policies/can.ts';
import type { PostFacts } from '../../../policies/post.policy.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Beside, row } from '../../../platform/graphql/beside.ts';
import { Database } from '../../../platform/database/database.ts';
import { raw, sql } from '../../../platform/database/sql.ts';
import { UserError } from '../../../platform/graphql/user-error.ts';
import { Signals } from '../../../platform/live/signal.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { Community } from '../../communities/community.entity.ts';
import { Post, PostKind } from '../post.entity.ts';
import { PostMove } from './post-move.entity.ts';

/** Posts that change their community. Nobody but the author lets more people read what the author wrote. */
@Injectable()
export class MovingService {
  constructor(
    private readonly database: Database,
    private readonly beside: Beside,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly audit: AuditService,
  ) {}

  /** Moves a post with all that hangs on it. Moving it where it stands already changes nothing. */
  move(viewer: Viewer, input: { postId: string; communityId: string }): Promise<Post> {
    return this.database.tx(async () => {
      const { post, target } = await this.locked(viewer, input);
      await this.can.require(viewer, 'move', Post, post, 'postId');
      if (post.communityId === target.id) return post;
      const { refusal } = await this.outlook(viewer, post, target);
      if (refusal) throw new UserError(refusal, 'communityId');
      const now = this.clock.now();
      const move = await this.database.insert(PostMove, {
        id: newId(now.getTime()), postId: post.id, fromCommunityId: post.communityId, toCommunityId: target.id, movedById: viewer.id, movedAt: now,
      });
      // Pinned and featured for other readers.
      await this.database.manager.update(Post, { id: post.id }, { communityId: target.id, pinnedAt: null, featuredAt: null, featuredById: null });
      await this.database.rows(sql`UPDATE report SET community_id = ${target.id} WHERE post_id = ${post.id} AND decision_id IS NULL`);
      await this.database.rows(sql`UPDATE community SET last_activity_at = greatest(last_activity_at, ${post.lastActivityAt}) WHERE id = ${target.id}`);
      await this.signals.send({ type: 'postChanged', communityId: post.communityId, postId: post.id, goneBy: 'moved' });
      await this.signals.send({ type: 'postPosted', communityId: target.id, postId: post.id });
      // Each community's trail tells its own part: the other one may be unknown to who reads it.
      for (const communityId of [post.communityId, target.id]) {
        await this.audit.record({ actorId: viewer.id, act: communityId === target.id ? 'post.moveIn' : 'post.moveAway', thingKind: 'post', thingId: post.id, communityId, details: { moveId: move.id } });
      }
      return this.see.require(viewer, Post, post.id);
    });
  }

  /** Whether a post may go to a community that the viewer sees, and whether more people would read it there. */
  async outlook(viewer: Viewer, post: Post, target: Community): Promise<{ refusal: ErrorCode | null; isWider: boolean }> {
    const there = await this.can.check(viewer, post.kind === PostKind.announcement ? 'announce' : 'post', Community, target);
    // Of who belongs to a place in which one may not post, nothing is told.
    if (there) return { refusal: there, isWider: false };
    const own = await this.can.check(viewer, 'move', Post, post);
    const { standing } = (await this.can.facts(viewer, Post, post)) as PostFacts;
    const [reach] = await this.database.rows<{ wider: boolean; answered: boolean }>(sql`
      SELECT source.visibility <> 'open' AND (${target.visibility} = 'open' OR EXISTS (
          SELECT 1 FROM membership m WHERE m.community_id = ${target.id}
          AND NOT EXISTS (SELECT 1 FROM membership reads WHERE reads.community_id = source.id AND reads.person_id = m.person_id))) AS wider,
        EXISTS (SELECT 1 FROM comment c WHERE c.post_id = ${post.id} AND c.author_id <> ${post.authorId} AND c.deleted_at IS NULL) AS answered
      FROM community source WHERE source.id = ${post.communityId}`);
    const { wider: isWider, answered } = reach!;
    const refusal = own ?? moveFault({ isAuthor: post.authorId === viewer.id, standing, there, isWider, isAnsweredByOthers: answered });
    return { refusal, isWider };
  }

  /** The last move of a post already seen. */
  lastOf(viewer: Viewer, postId: string): Promise<PostMove | null> {
    return this.beside.entity<PostMove>(viewer, 'post', postId, 'last move', PostMove, () => sql`
      SELECT m.* FROM post_move m WHERE m.post_id = ${raw(row)}.id AND ${this.see.all(viewer, PostMove, 'm')} ORDER BY m.moved_at DESC, m.id DESC LIMIT 1`);
  }

  /** The post and where it goes, both communities locked before it, in the order of their ids, as a merge locks them. */
  private async locked(viewer: Viewer, input: { postId: string; communityId: string }): Promise<{ post: Post; target: Community }> {
    const found = await this.see.require(viewer, Post, input.postId, { field: 'postId' });
    const { id: targetId } = await this.see.require(viewer, Community, input.communityId, { field: 'communityId' });
    let target: Community | null = null;
    for (const id of [...new Set([found.communityId, targetId])].sort()) {
      const community = await this.see.require(viewer, Community, id, { field: id === targetId ? 'communityId' : 'postId', forUpdate: true });
      if (id === targetId) target = community;
    }
    const post = await this.see.require(viewer, Post, found.id, { field: 'postId', forUpdate: true });
    // Someone moved it, or merged its community, in between.
    if (post.communityId !== found.communityId) throw new UserError('CONFLICT', 'postId');
    return { post, target: target! };
  }
}
