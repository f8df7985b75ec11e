import { Injectable } from '@nestjs/common';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Beside, row } from '../../../platform/graphql/beside.ts';
import { Database } from '../../../platform/database/database.ts';
import { emptyPage, type Page, type PageArguments } from '../../../platform/database/keyset.ts';
import { raw, sql } from '../../../platform/database/sql.ts';
import { PostKind, type Post } from '../../posts/post.entity.ts';
import { AnswerChoice } from '../../posts/questions/answer-choice.entity.ts';
import { Comment } from '../comment.entity.ts';

@Injectable()
export class AnswersQueries {
  constructor(
    private readonly database: Database,
    private readonly beside: Beside,
    private readonly see: See,
  ) {}

  /** The accepted answer, for who sees that comment; one that was deleted is none. */
  accepted(viewer: Viewer, post: Post): Promise<Comment | null> {
    if (!post.answerId) return Promise.resolve(null);
    return this.beside.entity<Comment>(viewer, 'post', post.id, 'accepted answer', Comment, () => sql`
      SELECT c.* FROM comment c WHERE c.id = ${raw(row)}.answer_id AND c.deleted_at IS NULL AND ${this.see.all(viewer, Comment, 'c')}`);
  }

  /** Who accepted the answer that stands, and when. */
  async latest(viewer: Viewer, post: Post): Promise<AnswerChoice | null> {
    if (!post.answerId) return null;
    const [answer, choice] = await Promise.all([
      this.accepted(viewer, post),
      this.beside.entity<AnswerChoice>(viewer, 'post', post.id, 'latest choice of an answer', AnswerChoice, () => sql`
        SELECT a.* FROM answer_choice a WHERE a.post_id = ${raw(row)}.id ORDER BY a.chosen_at DESC, a.id DESC LIMIT 1`),
    ]);
    return answer && choice;
  }

  /** What was accepted as the answer to a question already seen, the latest first. */
  history(viewer: Viewer, post: Post, page: PageArguments): Promise<Page<AnswerChoice>> {
    if (post.kind === PostKind.discussion) return Promise.resolve(emptyPage);
    return this.beside.page<AnswerChoice>(viewer, 'post', post.id, 'choices of answers', AnswerChoice, page, () => ({
      columns: sql`a.*`,
      from: sql`answer_choice a`,
      where: sql`a.post_id = ${raw(row)}.id`,
      key: [{ column: sql`a.chosen_at`, type: 'timestamptz' }, { column: sql`a.id`, type: 'uuid' }],
      direction: 'DESC',
    }));
  }
}
