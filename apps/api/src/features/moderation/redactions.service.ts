import { Injectable } from '@nestjs/common';
import { fromNodeId, limits } from '@parvis/domain';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { raw, sql } from '../../platform/database/sql.ts';
import { checked } from '../../platform/graphql/checked.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { AuditService } from '../audit/audit.service.ts';
import { WrittenTexts } from '../posts/written-text.service.ts';
import { ModerationAct } from './moderation-decision.entity.ts';
import { Things, type Thing } from './things.service.ts';

/** Names an earlier wording: of a post or of a comment, one of the two. */
export interface WordingInput {
  postEditId?: string | null;
  commentEditId?: string | null;
  reason: string;
}

/** What an author took out stands in the history for all to read; what must not be read there either, a manager takes out, with a reason that shows. */
@Injectable()
export class RedactionsService {
  constructor(
    private readonly database: Database,
    private readonly things: Things,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly texts: WrittenTexts,
  ) {}

  /** Wipes one earlier wording; that it stood there, when and why it is gone stays to be read. The wording of today is hidden instead. */
  redact(viewer: Viewer, input: WordingInput): Promise<Thing> {
    checked((check) => {
      if (input.reason.trim() === '') check.refuse('reason', 'REASON_REQUIRED');
      else check.text('reason', input.reason, limits.reason);
    });
    if (Boolean(input.postEditId) === Boolean(input.commentEditId)) throw new UserError('INVALID', 'postEditId');
    const ofPost = Boolean(input.postEditId);
    const field = ofPost ? 'postEditId' : 'commentEditId';
    const id = ofPost ? fromNodeId(input.postEditId!, 'postedit') : fromNodeId(input.commentEditId!, 'commentedit');
    return this.database.tx(async () => {
      const table = raw(ofPost ? 'post_edit' : 'comment_edit');
      const [found] = await this.database.rows<{ thing_id: string }>(sql`SELECT ${raw(ofPost ? 'post_id' : 'comment_id')} AS thing_id FROM ${table} WHERE id = ${id}::uuid`);
      if (!found) throw new UserError('NOT_FOUND', field);
      const thing = await this.things.lock(viewer, ofPost ? { postId: found.thing_id } : { commentId: found.thing_id }).catch((error: unknown) => {
        // As if there were no such wording: the input names no post.
        throw error instanceof UserError ? new UserError(error.code, field) : error;
      });
      await this.things.mustBeAllowed(viewer, 'moderate', thing);
      const redacted = await this.database.rows(sql`
        UPDATE ${table} SET ${raw(ofPost ? 'title = NULL,' : '')} body_markdown = '', redacted_at = ${this.clock.now()}, redacted_by_id = ${viewer.id},
          redaction_reason = ${input.reason.trim()} WHERE id = ${id}::uuid AND redacted_at IS NULL RETURNING id`);
      if (redacted.length === 0) throw new UserError('ALREADY_REDACTED', field);
      // What only that wording showed goes with it.
      const left = await this.database.rows<{ body_markdown: string }>(sql`SELECT body_markdown FROM ${table} WHERE ${raw(ofPost ? 'post_id' : 'comment_id')} = ${found.thing_id}`);
      await this.texts.release(ofPost ? { postId: found.thing_id } : { commentId: found.thing_id }, [(thing.comment ?? thing.post).bodyMarkdown, ...left.map((row) => row.body_markdown)]);
      await this.things.changed(thing, ModerationAct.dismiss);
      const thingKind = thing.comment ? 'comment' : 'post';
      await this.audit.record({
        actorId: viewer.id, act: `${thingKind}.redact`, thingKind, thingId: (thing.comment ?? thing.post).id, communityId: thing.post.communityId, details: { editId: id },
      });
      return thing;
    });
  }
}
