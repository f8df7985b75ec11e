import { Injectable } from '@nestjs/common';
import { newId } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { raw, sql } from '../../platform/database/sql.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Signals } from '../../platform/live/signal.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Post } from '../posts/post.entity.ts';
import type { ReactionKind } from './reaction.entity.ts';

@Injectable()
export class ReactionsService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
  ) {}

  /** Reacts to a post or a comment; another kind replaces mine, none takes it away. The same again changes nothing. */
  react(viewer: Viewer, input: { postId?: string | null; commentId?: string | null; kind?: ReactionKind | null }): Promise<{ post: Post | null; comment: Comment | null }> {
    if (Boolean(input.postId) === Boolean(input.commentId)) throw new UserError('INVALID', 'postId');
    return this.database.tx(async () => {
      if (input.commentId) {
        const comment = await this.see.require(viewer, Comment, input.commentId, { field: 'commentId' });
        await this.can.require(viewer, 'react', Comment, comment, 'commentId');
        const post = await this.see.require(viewer, Post, comment.postId, { field: 'commentId' });
        if (await this.set(viewer, 'comment_id', comment.id, input.kind)) {
          await this.signals.send({ type: 'reactionChanged', communityId: post.communityId, postId: post.id, commentId: comment.id });
        }
        return { post: null, comment };
      }
      const post = await this.see.require(viewer, Post, input.postId, { field: 'postId' });
      await this.can.require(viewer, 'react', Post, post, 'postId');
      if (await this.set(viewer, 'post_id', post.id, input.kind)) {
        await this.signals.send({ type: 'reactionChanged', communityId: post.communityId, postId: post.id });
      }
      return { post, comment: null };
    });
  }

  /** Whether anything changed. */
  private async set(viewer: Viewer, thing: 'post_id' | 'comment_id', id: string, kind: ReactionKind | null | undefined): Promise<boolean> {
    const column = raw(thing);
    const now = this.clock.now();
    const changed = await this.database.rows<{ id: string }>(
      kind
        ? sql`INSERT INTO reaction (id, person_id, ${column}, kind, created_at) VALUES (${newId(now.getTime())}, ${viewer.id}, ${id}, ${kind}, ${now})
            ON CONFLICT (${column}, person_id) WHERE ${column} IS NOT NULL DO UPDATE SET kind = excluded.kind WHERE reaction.kind <> excluded.kind RETURNING id`
        : sql`DELETE FROM reaction WHERE ${column} = ${id} AND person_id = ${viewer.id} RETURNING id`,
    );
    return changed.length > 0;
  }
}
