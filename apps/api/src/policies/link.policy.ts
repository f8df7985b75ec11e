import { Comment } from '../features/comments/comment.entity.ts';
import { LinkPage } from '../features/links/link-page.entity.ts';
import { Post } from '../features/posts/post.entity.ts';
import { sql } from '../platform/database/sql.ts';
import { policy, seen } from './policy.ts';

// Where a text leads is known to who reads a text that leads there, and to who asked for it while writing.
policy(LinkPage, {
  kind: 'linkpage',
  table: 'link_page',
  seen: (page, viewer) => sql`(EXISTS (SELECT 1 FROM link_use shown WHERE shown.page_id = ${page.id} AND shown.removed_at IS NULL AND shown.post_id IS NOT NULL AND ${seen(Post, sql`shown.post_id`, viewer)})
    OR EXISTS (SELECT 1 FROM link_use shown WHERE shown.page_id = ${page.id} AND shown.removed_at IS NULL AND shown.comment_id IS NOT NULL AND ${seen(Comment, sql`shown.comment_id`, viewer)})
    OR EXISTS (SELECT 1 FROM link_ask asked WHERE asked.page_id = ${page.id} AND asked.person_id = ${viewer.id}))`,
});
