import { Injectable } from '@nestjs/common';
import { kindOfNodeId, limits, newId } from '@parvis/domain';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { checked } from '../../../platform/graphql/checked.ts';
import { Comment } from '../../comments/comment.entity.ts';
import { Post } from '../../posts/post.entity.ts';
import { RemindersService } from '../../reminders/reminders.service.ts';
import { Bookmark } from './bookmark.entity.ts';
import type { KeepBookmarkInput } from './bookmarks.types.ts';

const dayMs = 86_400_000;

/** What a person puts aside, with words of its own and a time to come back to it. */
@Injectable()
export class BookmarksService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
    private readonly reminders: RemindersService,
  ) {}

  /** Puts a post or comment aside. Again, it takes the new note and reminder; a time of reminding that stands may be over by now. */
  keep(viewer: Viewer, { thingId, note: given, remindAt = null }: KeepBookmarkInput): Promise<Bookmark> {
    const note = (given ?? '').trim();
    const now = this.clock.now();
    return this.database.tx(async () => {
      const comment = kindOfNodeId(thingId) === 'comment' ? await this.see.require(viewer, Comment, thingId, { field: 'thingId' }) : null;
      const post = await this.see.require(viewer, Post, comment?.postId ?? thingId, { field: 'thingId' });
      const [before] = await this.database.rows<{ remind_at: Date | null }>(sql`
        SELECT remind_at FROM bookmark WHERE person_id = ${viewer.id} AND post_id = ${post.id} AND comment_id IS NOT DISTINCT FROM ${comment?.id ?? null}::uuid FOR UPDATE`);
      const stands = remindAt?.getTime() === before?.remind_at?.getTime();
      checked((check) => {
        check.text('note', note, limits.bookmarkNote);
        if (!remindAt || stands) return;
        check.refuse('remindAt', remindAt <= now ? 'DATE_PASSED' : remindAt.getTime() > now.getTime() + limits.reminderAhead.max * dayMs ? 'DATE_TOO_FAR' : null);
      });
      const [row] = await this.database.rows<{ id: string }>(sql`
        INSERT INTO bookmark (id, person_id, post_id, comment_id, note, remind_at, created_at) VALUES (${newId()}, ${viewer.id}, ${post.id}, ${comment?.id ?? null}, ${note}, ${remindAt}, ${now})
        ON CONFLICT ON CONSTRAINT bookmark_once DO UPDATE SET note = excluded.note, remind_at = excluded.remind_at RETURNING id`);
      if (remindAt && !stands) await this.reminders.set([{ personId: viewer.id, kind: 'bookmark', postId: post.id, commentId: comment?.id ?? null, dueAt: remindAt }]);
      if (!remindAt) await this.forgetReminder(viewer, post.id, comment?.id ?? null);
      return this.see.require(viewer, Bookmark, row!.id);
    });
  }

  /** No longer put aside, its note and reminder with it. Always possible, and again it changes nothing. */
  remove(viewer: Viewer, thingId: string): Promise<void> {
    const ofComment = kindOfNodeId(thingId) === 'comment';
    const id = ofComment ? this.see.uuidOf(Comment, thingId) : this.see.uuidOf(Post, thingId);
    return this.database.tx(async () => {
      const rows = await this.database.rows<{ post_id: string; comment_id: string | null }>(sql`
        DELETE FROM bookmark WHERE person_id = ${viewer.id} AND ${ofComment ? sql`comment_id = ${id}::uuid` : sql`post_id = ${id}::uuid AND comment_id IS NULL`} RETURNING post_id, comment_id`);
      for (const row of rows) await this.forgetReminder(viewer, row.post_id, row.comment_id);
    });
  }

  private forgetReminder({ id: personId }: Viewer, postId: string, commentId: string | null): Promise<void> {
    return this.reminders.takeBackOne({ personId, kind: 'bookmark', postId, commentId });
  }
}
