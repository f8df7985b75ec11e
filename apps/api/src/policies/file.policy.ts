import { Comment } from '../features/comments/comment.entity.ts';
import { HeldFile } from '../features/comments/community-files/held-file.entity.ts';
import { File } from '../features/files/file.entity.ts';
import { Post } from '../features/posts/post.entity.ts';
import { sql } from '../platform/database/sql.ts';
import { policy, seen } from './policy.ts';

// A file is seen where a text is that holds it, or held it in an earlier wording; until a text holds it, by its owner alone.
policy(File, {
  kind: 'file',
  table: 'file',
  seen: (file, viewer) => sql`(CASE WHEN EXISTS (SELECT 1 FROM file_use held WHERE held.file_id = ${file.id})
    THEN EXISTS (SELECT 1 FROM file_use held WHERE held.file_id = ${file.id} AND held.post_id IS NOT NULL AND ${seen(Post, sql`held.post_id`, viewer)})
      OR EXISTS (SELECT 1 FROM file_use held WHERE held.file_id = ${file.id} AND held.comment_id IS NOT NULL AND ${seen(Comment, sql`held.comment_id`, viewer)})
    ELSE ${file.ownerId} = ${viewer.id} END)`,
  can: {
    // Sending on, taking back, putting into a text: nobody but the owner.
    use: (file, viewer) => (file.ownerId === viewer.id ? null : 'NOT_FOUND'),
  },
});

// Looked for among the files of a community, it is of what stands there for all its readers: of what is hidden or deleted not even for the managers.
policy(HeldFile, {
  kind: 'heldfile',
  table: 'file_use',
  seen: (held, viewer) => sql`(EXISTS (SELECT 1 FROM post stands WHERE stands.id = ${held.threadId} AND num_nonnulls(stands.hidden_at, stands.deleted_at) = 0
      AND ${seen(Post, sql`stands.id`, viewer)})
    AND (${held.commentId} IS NULL OR EXISTS (SELECT 1 FROM comment said LEFT JOIN comment above ON above.id = said.parent_id
      WHERE said.id = ${held.commentId} AND num_nonnulls(said.hidden_at, said.deleted_at, above.hidden_at) = 0 AND ${seen(Comment, sql`said.id`, viewer)})))`,
});
