import { Comment } from '../features/comments/comment.entity.ts';
import { Post } from '../features/posts/post.entity.ts';
import { Reminder } from '../features/reminders/reminder.entity.ts';
import { sql } from '../platform/database/sql.ts';
import { policy, seen } from './policy.ts';

// A reminder is its person's alone, for as long as what it speaks of is still seen.
policy(Reminder, {
  kind: 'reminder',
  table: 'reminder',
  seen: (reminder, viewer) => sql`(${reminder.personId} = ${viewer.id} AND ${seen(Post, reminder.postId, viewer)}
    AND (${reminder.commentId} IS NULL OR ${seen(Comment, reminder.commentId, viewer)}))`,
});
