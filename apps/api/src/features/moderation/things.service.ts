import { Injectable } from '@nestjs/common';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Signals } from '../../platform/live/signal.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { ModerationAct } from './moderation-decision.entity.ts';

/** A post, or a comment with the post it stands under. */
export interface Thing {
  post: Post;
  comment: Comment | null;
}

/** What is reported and decided on is a post or a comment: the two taken as one. */
@Injectable()
export class Things {
  constructor(
    private readonly see: See,
    private readonly can: Can,
    private readonly signals: Signals,
  ) {}

  /** The thing of an input that names either, its row locked until the transaction ends, so that two who act on it come one after the other. */
  async lock(viewer: Viewer, input: { postId?: string | null; commentId?: string | null }): Promise<Thing> {
    if (Boolean(input.postId) === Boolean(input.commentId)) throw new UserError('INVALID', 'postId');
    if (input.postId) return { post: await this.see.require(viewer, Post, input.postId, { field: 'postId', forUpdate: true }), comment: null };
    const comment = await this.see.require(viewer, Comment, input.commentId, { field: 'commentId', forUpdate: true });
    return { post: await this.see.require(viewer, Post, comment.postId, { field: 'commentId' }), comment };
  }

  async mustBeAllowed(viewer: Viewer, act: 'report' | 'moderate', { post, comment }: Thing): Promise<void> {
    if (comment) await this.can.require(viewer, act, Comment, comment, 'commentId');
    else await this.can.require(viewer, act, Post, post, 'postId');
  }

  async changed({ post, comment }: Thing, act: ModerationAct): Promise<void> {
    const { communityId, id: postId } = post;
    const goneBy = act === ModerationAct.hide ? 'hidden' : undefined;
    await this.signals.send(comment ? { type: 'commentChanged', communityId, postId, commentId: comment.id, goneBy } : { type: 'postChanged', communityId, postId, goneBy });
  }
}
