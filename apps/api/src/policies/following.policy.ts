import { Comment } from '../features/comments/comment.entity.ts';
import { Community } from '../features/communities/community.entity.ts';
import { Bookmark } from '../features/following/bookmarks/bookmark.entity.ts';
import { Follow } from '../features/following/follows/follow.entity.ts';
import { Post } from '../features/posts/post.entity.ts';
import { sql } from '../platform/database/sql.ts';
import { policy, seen } from './policy.ts';

// What someone follows or mutes is that person's own business, for as long as the thing is seen. People and topics are known to all.
policy(Follow, {
  kind: 'follow',
  table: 'follow',
  seen: (follow, viewer) => sql`(${follow.personId} = ${viewer.id}
    AND (${follow.kind} <> 'post' OR ${seen(Post, follow.thingId, viewer)}) AND (${follow.kind} <> 'community' OR ${seen(Community, follow.thingId, viewer)}))`,
});

// The note is its writer's alone, and goes out of sight with what it is about.
policy(Bookmark, {
  kind: 'bookmark',
  table: 'bookmark',
  seen: (bookmark, viewer) => sql`(${bookmark.personId} = ${viewer.id} AND ${seen(Post, bookmark.postId, viewer)}
    AND (${bookmark.commentId} IS NULL OR ${seen(Comment, bookmark.commentId, viewer)}))`,
});
