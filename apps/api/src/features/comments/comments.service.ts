import { Injectable } from '@nestjs/common';
import { limits, newId, type Language } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { checked } from '../../platform/graphql/checked.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Signals, type GoneBy } from '../../platform/live/signal.ts';
import { Post } from '../posts/post.entity.ts';
import { DeletedTexts, type KeptEdit } from '../posts/deletion/deleted-texts.service.ts';
import { noText, WrittenTexts, type WrittenText } from '../posts/written-text.service.ts';
import { CommentEdit } from './comment-edit.entity.ts';
import { Comment } from './comment.entity.ts';

@Injectable()
export class CommentsService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly texts: WrittenTexts,
    private readonly deleted: DeletedTexts,
  ) {}

  /** Comments on a post or replies to a comment. Repeating the same `clientId` returns the first comment, so a retry never doubles it. */
  post(viewer: Viewer, input: { clientId: string; postId: string; parentId?: string | null; body: string; language: Language; withoutCardsOf?: string[] | null }): Promise<Comment> {
    let text: WrittenText = noText;
    checked((check) => {
      check.uuid('clientId', input.clientId);
      text = this.texts.read(check, input.body, limits.commentBody);
      check.amount('withoutCardsOf', input.withoutCardsOf?.length ?? 0, limits.linkCards);
    });
    const same = { authorId: viewer.id, clientId: input.clientId.toLowerCase() };
    return this.database.tx(async () => {
      // A retry is answered even where one may no longer comment: the first one stands.
      const [before] = await this.database.rows<{ id: string }>(sql`SELECT id FROM comment WHERE author_id = ${same.authorId} AND client_id = ${same.clientId}`);
      if (before) return this.see.require(viewer, Comment, before.id, { field: 'clientId' });
      const post = await this.see.require(viewer, Post, input.postId, { field: 'postId', forUpdate: true });
      await this.can.require(viewer, 'comment', Post, post, 'postId');
      const place = input.parentId ? await this.placeOf(viewer, post, input.parentId) : { parentId: null, answersId: null };
      // Read once the post is locked, so that the comments of a post are dated in the order in which they appear.
      const now = this.clock.now();
      const { thing, repeated } = await this.database.insertOnce(
        Comment,
        { id: newId(now.getTime()), postId: post.id, ...place, ...text, language: input.language, createdAt: now, editedAt: null, deletedAt: null, hiddenAt: null, ...same },
        same,
      );
      if (!repeated) {
        await this.texts.requireMentions(viewer, post.id, text.bodyTree);
        await this.texts.hold(viewer, { commentId: thing.id }, text.bodyTree, input.withoutCardsOf ?? []);
        await this.database.rows(sql`
          UPDATE post SET comment_count = comment_count + 1, last_activity_at = greatest(last_activity_at, ${now}) WHERE id = ${post.id}`);
        await this.database.rows(sql`UPDATE community SET last_activity_at = greatest(last_activity_at, ${now}) WHERE id = ${post.communityId}`);
        await this.signals.send({ type: 'commentPosted', communityId: post.communityId, postId: post.id, commentId: thing.id });
      }
      return this.see.require(viewer, Comment, thing.id);
    });
  }

  /** Changes the text; the wording before is kept and the comment marked. The same wording again changes nothing. */
  edit(viewer: Viewer, input: { commentId: string; body: string }): Promise<Comment> {
    let text: WrittenText = noText;
    checked((check) => {
      text = this.texts.read(check, input.body, limits.commentBody);
    });
    return this.database.tx(async () => {
      const comment = await this.see.require(viewer, Comment, input.commentId, { field: 'commentId', forUpdate: true });
      await this.can.require(viewer, 'edit', Comment, comment, 'commentId');
      if (text.bodyMarkdown === comment.bodyMarkdown) return comment;
      await this.texts.requireMentions(viewer, comment.postId, text.bodyTree, comment.bodyTree);
      await this.texts.hold(viewer, { commentId: comment.id }, text.bodyTree);
      const now = this.clock.now();
      await this.database.insert(CommentEdit, { id: newId(now.getTime()), commentId: comment.id, bodyMarkdown: comment.bodyMarkdown, replacedAt: now });
      await this.database.manager.update(Comment, { id: comment.id }, { ...text, editedAt: now } as object);
      await this.changed(comment);
      return this.see.require(viewer, Comment, comment.id);
    });
  }

  /** Takes the card of a link away; the link stays in the text. */
  removeLinkCard(viewer: Viewer, input: { commentId: string; url: string }): Promise<Comment> {
    return this.database.tx(async () => {
      const comment = await this.see.require(viewer, Comment, input.commentId, { field: 'commentId' });
      await this.can.require(viewer, 'removeLinkCard', Comment, comment, 'commentId');
      await this.texts.removeLinkCard({ commentId: comment.id }, input.url);
      await this.changed(comment);
      return comment;
    });
  }

  /** Takes text and history away at once; where others replied, the emptied comment keeps its place. For some seconds it can be undone. */
  delete(viewer: Viewer, commentId: string): Promise<{ comment: Comment | null; post: Post | null; deletedCommentId: string }> {
    return this.database.tx(async () => {
      const found = await this.see.require(viewer, Comment, commentId, { field: 'commentId' });
      // The post first, as who comments does: two acts on one thread wait for each other and never cross.
      await this.see.require(viewer, Post, found.postId, { field: 'commentId', forUpdate: true });
      const comment = await this.see.require(viewer, Comment, commentId, { field: 'commentId', forUpdate: true });
      await this.can.require(viewer, 'delete', Comment, comment, 'commentId');
      await this.deleted.keep(viewer, comment.id, {
        bodyMarkdown: comment.bodyMarkdown, editedAt: comment.editedAt?.toISOString() ?? null,
        edits: await this.database.rows<KeptEdit>(sql`
          DELETE FROM comment_edit WHERE comment_id = ${comment.id}
          RETURNING id, body_markdown AS "bodyMarkdown", replaced_at AS "replacedAt", redacted_at AS "redactedAt", redacted_by_id AS "redactedById",
            redaction_reason AS "redactionReason"`),
      });
      await this.texts.release({ commentId: comment.id });
      await this.database.manager.update(Comment, { id: comment.id }, { ...noText, deletedAt: this.clock.now(), editedAt: null } as object);
      await this.recount(comment.postId);
      await this.changed(comment, 'deleted');
      return { comment: await this.see.one(viewer, Comment, comment.id), post: await this.see.one(viewer, Post, comment.postId), deletedCommentId: comment.id };
    });
  }

  /** Brings back what the viewer deleted some seconds ago, as it was, its history included. */
  undoDelete(viewer: Viewer, commentId: string): Promise<Comment> {
    return this.database.tx(async () => {
      const id = this.see.uuidOf(Comment, commentId);
      if (!id) throw new UserError('NOT_FOUND', 'commentId');
      // One that this person has not deleted ends here as one that is not there: in the same time.
      const [place] = await this.database.rows<{ post_id: string }>(sql`
        SELECT comment.post_id FROM comment JOIN deleted_text ON thing_id = comment.id AND deleted_text.author_id = ${viewer.id} WHERE comment.id = ${id}`);
      // The post first, as who comments does. Who may no longer read it, may not bring back what stood there.
      await this.see.require(viewer, Post, place?.post_id, { field: 'commentId', forUpdate: true });
      const { bodyMarkdown, editedAt, edits } = await this.deleted.take(viewer, id, 'commentId');
      await this.database.manager.update(Comment, { id }, { ...this.texts.again(bodyMarkdown), editedAt, deletedAt: null } as object);
      for (const edit of edits) await this.database.insert(CommentEdit, { ...edit, commentId: id } as object);
      await this.texts.holdAgain(viewer, { commentId: id }, [bodyMarkdown, ...edits.map((edit) => edit.bodyMarkdown)]);
      const comment = await this.see.require(viewer, Comment, id, { field: 'commentId' });
      await this.recount(comment.postId);
      await this.changed(comment);
      return comment;
    });
  }

  /** Counts anew the comments of a post that its readers see, dates its activity, and says whether its answer is one of them: after one was deleted, hidden, restored or accepted. */
  async recount(postId: string): Promise<void> {
    await this.database.rows(sql`
      UPDATE post SET comment_count = counted.comments, last_activity_at = greatest(post.created_at, counted.last_at), answered = EXISTS (
        SELECT 1 FROM comment a LEFT JOIN comment above ON above.id = a.parent_id
        WHERE a.id = post.answer_id AND a.deleted_at IS NULL AND a.hidden_at IS NULL AND above.hidden_at IS NULL)
      FROM (
        SELECT count(*)::int AS comments, max(c.created_at) AS last_at FROM comment c LEFT JOIN comment above ON above.id = c.parent_id
        WHERE c.post_id = ${postId} AND c.deleted_at IS NULL AND c.hidden_at IS NULL AND above.hidden_at IS NULL
      ) counted WHERE post.id = ${postId}`);
  }

  /** Where a reply stands: under the comment it replies to, or under the one above that; then it keeps which reply it answers. */
  private async placeOf(viewer: Viewer, post: Post, parentId: string): Promise<{ parentId: string; answersId: string | null }> {
    const answered = await this.see.require(viewer, Comment, parentId, { field: 'parentId' });
    if (answered.postId !== post.id || answered.deletedAt) throw new UserError('NOT_FOUND', 'parentId');
    const top = answered.parentId ? await this.see.require(viewer, Comment, answered.parentId, { field: 'parentId' }) : answered;
    if (answered.hiddenAt || top.hiddenAt) throw new UserError('POST_HIDDEN', 'parentId');
    return { parentId: top.id, answersId: top.id === answered.id ? null : answered.id };
  }

  private async changed(comment: Comment, goneBy?: GoneBy): Promise<void> {
    const [post] = await this.database.rows<{ community_id: string }>(sql`SELECT community_id FROM post WHERE id = ${comment.postId}`);
    await this.signals.send({ type: 'commentChanged', communityId: post!.community_id, postId: comment.postId, commentId: comment.id, goneBy });
  }
}
