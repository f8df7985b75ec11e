import { Injectable } from '@nestjs/common';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Database } from '../../../platform/database/database.ts';
import { UserError } from '../../../platform/graphql/user-error.ts';
import { Signals } from '../../../platform/live/signal.ts';
import { Post } from '../../posts/post.entity.ts';
import { QuestionsService } from '../../posts/questions/questions.service.ts';
import { Comment } from '../comment.entity.ts';
import { CommentsService } from '../comments.service.ts';

@Injectable()
export class AnswersService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly signals: Signals,
    private readonly questions: QuestionsService,
    private readonly comments: CommentsService,
  ) {}

  /** Accepts a comment as the answer, in place of one accepted before. The same again changes nothing. */
  accept(viewer: Viewer, commentId: string): Promise<Post> {
    return this.database.tx(async () => {
      const found = await this.see.require(viewer, Comment, commentId, { field: 'commentId' });
      const post = await this.see.require(viewer, Post, found.postId, { field: 'commentId', forUpdate: true });
      await this.can.require(viewer, 'acceptAnswer', Post, post, 'commentId');
      // Read again behind the lock that who deletes it takes too.
      const comment = await this.see.require(viewer, Comment, commentId, { field: 'commentId' });
      const above = await this.see.one(viewer, Comment, comment.parentId);
      if (comment.deletedAt) throw new UserError('NOT_FOUND', 'commentId');
      if (comment.hiddenAt || above?.hiddenAt) throw new UserError('POST_HIDDEN', 'commentId');
      if (post.answerId === comment.id) return post;
      return this.choose(viewer, post, comment.id);
    });
  }

  /** Takes the answer back: the question waits for one again. */
  withdraw(viewer: Viewer, postId: string): Promise<Post> {
    return this.database.tx(async () => {
      const post = await this.see.require(viewer, Post, postId, { field: 'postId', forUpdate: true });
      await this.can.require(viewer, 'acceptAnswer', Post, post, 'postId');
      return post.answerId ? this.choose(viewer, post, null) : post;
    });
  }

  private async choose(viewer: Viewer, post: Post, answerId: string | null): Promise<Post> {
    await this.questions.note(viewer, post, answerId);
    await this.database.manager.update(Post, { id: post.id }, { answerId });
    await this.comments.recount(post.id);
    await this.signals.send({ type: 'postChanged', communityId: post.communityId, postId: post.id });
    return this.see.require(viewer, Post, post.id);
  }
}
