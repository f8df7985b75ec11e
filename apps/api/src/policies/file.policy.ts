import { Comment } from '../features/comments/comment.entity.ts';
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
