import { Comment } from '../features/comments/comment.entity.ts';
import { Resource } from '../features/communities/about/resource.entity.ts';
import { Post } from '../features/posts/post.entity.ts';
import { Reminder } from '../features/reminders/reminder.entity.ts';
import { sql } from '../platform/database/sql.ts';
import { policy, seen } from './policy.ts';

// A reminder is its person's alone, for as long as what it speaks of is still seen; of what the person looks after, for as long as that is so.
policy(Reminder, {
  kind: 'reminder',
  table: 'reminder',
  seen: (reminder, viewer) => sql`(${reminder.personId} = ${viewer.id} AND (${reminder.postId} IS NULL OR ${seen(Post, reminder.postId, viewer)})
    AND (${reminder.commentId} IS NULL OR ${seen(Comment, reminder.commentId, viewer)})
    AND (${reminder.kind} <> 'pin_review' OR EXISTS (SELECT 1 FROM post pin WHERE pin.id = ${reminder.postId} AND pin.pinned_at IS NOT NULL AND pin.pin_owner_id = ${reminder.personId}))
    AND (${reminder.resourceId} IS NULL OR (${seen(Resource, reminder.resourceId, viewer)} AND EXISTS (SELECT 1 FROM resource kept WHERE kept.id = ${reminder.resourceId} AND kept.owner_id = ${reminder.personId}))))`,
});
