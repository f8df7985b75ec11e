import { Injectable } from '@nestjs/common';
import { converts, newId } from '@parvis/domain';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { UserError } from '../../../platform/graphql/user-error.ts';
import { Signals } from '../../../platform/live/signal.ts';
import { Post, PostKind } from '../post.entity.ts';
import { AnswerChoice } from './answer-choice.entity.ts';

@Injectable()
export class QuestionsService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
  ) {}

  /** Says that one has the same question, or not any more. The same again changes nothing. */
  haveSame(viewer: Viewer, { postId, have }: { postId: string; have: boolean }): Promise<Post> {
    return this.database.tx(async () => {
      const post = await this.see.require(viewer, Post, postId, { field: 'postId' });
      await this.can.require(viewer, 'haveSameQuestion', Post, post, 'postId');
      const changed = await this.database.rows(
        have
          ? sql`INSERT INTO same_question (post_id, person_id, created_at) VALUES (${post.id}, ${viewer.id}, ${this.clock.now()}) ON CONFLICT DO NOTHING RETURNING 1`
          : sql`DELETE FROM same_question WHERE post_id = ${post.id} AND person_id = ${viewer.id} RETURNING 1`,
      );
      if (changed.length > 0) await this.signals.send({ type: 'reactionChanged', communityId: post.communityId, postId: post.id });
      return post;
    });
  }

  /**
   * Makes a question of a discussion or a discussion of a question: comments, links and what was read stay. An accepted answer is withdrawn,
   * and its history says so: asked again, the post waits for an answer.
   */
  convert(viewer: Viewer, { postId, kind }: { postId: string; kind: PostKind }): Promise<Post> {
    return this.database.tx(async () => {
      const post = await this.see.require(viewer, Post, postId, { field: 'postId', forUpdate: true });
      await this.can.require(viewer, 'convert', Post, post, 'postId');
      if (kind === post.kind) return post;
      if (!converts(post.kind, kind)) throw new UserError('KIND_IS_FIXED', 'kind');
      if (post.answerId) await this.note(viewer, post, null);
      await this.database.manager.update(Post, { id: post.id }, { kind, answerId: null, answered: false });
      await this.signals.send({ type: 'postChanged', communityId: post.communityId, postId: post.id });
      return this.see.require(viewer, Post, post.id);
    });
  }

  /** Notes in the history of a question who accepted which comment; null: who took the answer back. */
  async note(viewer: Viewer, post: Post, commentId: string | null): Promise<void> {
    const now = this.clock.now();
    await this.database.insert(AnswerChoice, { id: newId(now.getTime()), postId: post.id, commentId, chosenById: viewer.id, chosenAt: now });
  }
}
