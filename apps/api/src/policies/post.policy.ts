import { Comment } from '../features/comments/comment.entity.ts';
import { Resource } from '../features/communities/about/resource.entity.ts';
import { ThreadClosing } from '../features/moderation/thread-closing.entity.ts';
import { PostMove } from '../features/posts/moving/post-move.entity.ts';
import { Post, PostKind } from '../features/posts/post.entity.ts';
import { sql, type Columns, type Sql } from '../platform/database/sql.ts';
import { manages, readsInside, standing, type Standing } from './community.policy.ts';
import { policy, seen, type ViewerSql } from './policy.ts';
import type { Refusal, Viewer } from './viewer.ts';

export interface PostFacts {
  standing: Standing;
  archived: boolean;
  pinned: number;
  /** An event to come that others answered. */
  awaited: boolean;
}

const onlyManagers = (mine: Standing): Refusal => (mine === 'manager' ? null : 'NOT_ALLOWED');

const byAuthorOrManager = (post: Post, viewer: Viewer, { standing: mine, archived }: PostFacts): Refusal =>
  post.authorId !== viewer.id && mine !== 'manager' ? 'NOT_ALLOWED' : archived ? 'ARCHIVED' : post.hiddenAt ? 'POST_HIDDEN' : null;

const unlessHidden = (post: Columns<Post>, viewer: ViewerSql): Sql =>
  sql`(${post.hiddenAt} IS NULL OR ${post.authorId} = ${viewer.id} OR ${manages(viewer, post.communityId)})`;

// A hidden post is seen by its author and by the community's managers; a deleted one, emptied, only where others answered it.
policy<Post, PostFacts>(Post, {
  kind: 'post',
  table: 'post',
  seen: (post, viewer) => sql`(${readsInside(viewer, post.communityId)}
    AND (${post.deletedAt} IS NULL OR ${post.commentCount} > 0)
    AND ${unlessHidden(post, viewer)})`,
  seenUntil: {
    hidden: (post, viewer) => readsInside(viewer, post.communityId),
    deleted: (post, viewer) => sql`(${readsInside(viewer, post.communityId)} AND ${unlessHidden(post, viewer)})`,
    // Those who read it where it stood before.
    moved: (post, viewer) => readsInside(viewer, sql`(SELECT move.from_community_id FROM post_move move WHERE move.post_id = ${post.id} ORDER BY move.moved_at DESC, move.id DESC LIMIT 1)`),
  },
  facts: (post, viewer, now) => ({
    standing: standing(viewer, post.communityId),
    archived: sql`(SELECT archived_at IS NOT NULL FROM community WHERE community.id = ${post.communityId})`,
    pinned: sql`(SELECT count(*)::int FROM post pinned WHERE pinned.community_id = ${post.communityId} AND pinned.pinned_at IS NOT NULL
      AND pinned.deleted_at IS NULL)`,
    awaited: sql`EXISTS (SELECT 1 FROM event JOIN event_answer ON event_answer.event_id = event.id WHERE event.id = ${post.id} AND event.cancelled_at IS NULL
      AND event.ends_at > ${now} AND event_answer.answer <> 'no' AND event_answer.person_id <> ${post.authorId})`,
  }),
  can: {
    comment: (post, _viewer, { standing: mine, archived }) =>
      !mine ? 'NOT_ALLOWED' : post.deletedAt ? 'NOT_FOUND' : archived ? 'ARCHIVED' : post.hiddenAt ? 'POST_HIDDEN' : post.lockedAt ? 'POST_LOCKED' : null,
    react: (post, _viewer, { archived }) => (post.deletedAt ? 'NOT_FOUND' : archived ? 'ARCHIVED' : null),
    edit: (post, viewer, { archived }) =>
      post.deletedAt ? 'NOT_FOUND' : post.authorId !== viewer.id ? 'NOT_ALLOWED' : archived ? 'ARCHIVED' : post.hiddenAt ? 'POST_HIDDEN' : null,
    removeLinkCard: (post, viewer) => (post.deletedAt ? 'NOT_FOUND' : post.authorId === viewer.id ? null : 'NOT_ALLOWED'),
    delete: (post, viewer, { awaited }) => (post.deletedAt ? 'NOT_FOUND' : post.authorId !== viewer.id ? 'NOT_ALLOWED' : awaited ? 'EVENT_CANCEL_FIRST' : null),
    report: (post, viewer) => (post.deletedAt || post.hiddenAt ? 'NOT_FOUND' : post.authorId === viewer.id ? 'NOT_ALLOWED' : null),
    // Whether it may go to a certain place is asked beside that (`moveFault`).
    move: (post, viewer, { standing: mine, archived }) =>
      post.deletedAt ? 'NOT_FOUND' : !(mine === 'manager' || (mine && post.authorId === viewer.id)) ? 'NOT_ALLOWED' : archived ? 'ARCHIVED' : post.hiddenAt ? 'POST_HIDDEN' : null,
    // Nobody decides on what is one's own.
    moderate: (post, viewer, { standing: mine }) => onlyManagers(mine) ?? (post.deletedAt ? 'NOT_FOUND' : post.authorId === viewer.id ? 'NOT_ALLOWED' : null),
    lock: (post, viewer, { standing: mine, archived }) =>
      post.deletedAt ? 'NOT_FOUND' : post.authorId !== viewer.id && mine !== 'manager' ? 'NOT_ALLOWED' : archived ? 'ARCHIVED' : post.hiddenAt && mine !== 'manager' ? 'POST_HIDDEN' : null,
    // Else an author could open what a manager closed.
    unlock: (post, _viewer, { standing: mine, archived }) => onlyManagers(mine) ?? (post.deletedAt ? 'NOT_FOUND' : archived ? 'ARCHIVED' : null),
    pin: (post, _viewer, { standing: mine, archived, pinned }) =>
      onlyManagers(mine) ?? (post.deletedAt || post.hiddenAt ? 'NOT_FOUND' : archived ? 'ARCHIVED' : !post.pinnedAt && pinned >= 3 ? 'TOO_MANY_PINS' : null),
    feature: (post, _viewer, { standing: mine, archived }) => onlyManagers(mine) ?? (post.deletedAt || post.hiddenAt ? 'NOT_FOUND' : archived ? 'ARCHIVED' : null),
    promote: (post, _viewer, { standing: mine, archived }) => onlyManagers(mine) ?? (post.deletedAt || post.hiddenAt ? 'NOT_FOUND' : archived ? 'ARCHIVED' : null),
    propose: (post, _viewer, { standing: mine, archived }) => onlyManagers(mine) ?? (post.deletedAt || post.hiddenAt ? 'NOT_FOUND' : archived ? 'ARCHIVED' : null),
    seeReach: (post, viewer, { standing: mine }) =>
      post.deletedAt ? 'NOT_FOUND' : post.kind === PostKind.announcement && (post.authorId === viewer.id || mine === 'manager') ? null : 'NOT_ALLOWED',
    // Who asked, and the managers. A closed discussion takes no more comments; one of them may still be the answer.
    acceptAnswer: (post, viewer, facts) => (post.deletedAt ? 'NOT_FOUND' : post.kind !== PostKind.question ? 'NOT_A_QUESTION' : byAuthorOrManager(post, viewer, facts)),
    convert: (post, viewer, facts) =>
      post.deletedAt ? 'NOT_FOUND' : post.kind !== PostKind.question && post.kind !== PostKind.discussion ? 'KIND_IS_FIXED' : byAuthorOrManager(post, viewer, facts),
    haveSameQuestion: (post, viewer, { archived }) =>
      post.deletedAt ? 'NOT_FOUND'
      : post.kind !== PostKind.question ? 'NOT_A_QUESTION'
      : post.authorId === viewer.id ? 'NOT_ALLOWED'
      : archived ? 'ARCHIVED'
      : post.hiddenAt ? 'POST_HIDDEN'
      : null,
  },
});

// Who closed a thread and why is told with it, until it is open again.
policy(ThreadClosing, {
  kind: 'closing',
  table: 'thread_closing',
  seen: (closing, viewer) => sql`(${closing.reopenedAt} IS NULL AND ${seen(Post, closing.postId, viewer)}
    AND EXISTS (SELECT 1 FROM post closed WHERE closed.id = ${closing.postId} AND closed.deleted_at IS NULL))`,
});

// Where a post stood before is told with it; that place itself, to who may know of it.
policy(PostMove, { kind: 'move', table: 'post_move', seen: (move, viewer) => seen(Post, move.postId, viewer) });

// What a community keeps at hand is for who reads inside; a post among it, for who reads that post.
policy(Resource, {
  kind: 'resource',
  table: 'resource',
  seen: (resource, viewer) => sql`(${readsInside(viewer, resource.communityId)} AND (${resource.postId} IS NULL
    OR (${seen(Post, resource.postId, viewer)} AND EXISTS (SELECT 1 FROM post kept WHERE kept.id = ${resource.postId} AND kept.deleted_at IS NULL))))`,
});

export interface CommentFacts {
  standing: Standing;
  archived: boolean;
  locked: boolean;
  /** Its post was deleted or is hidden. */
  closed: boolean;
}

const communityOf = (comment: { postId: ReturnType<typeof sql> }) => sql`(SELECT post.community_id FROM post WHERE post.id = ${comment.postId})`;

const unlessCommentHidden = (comment: Columns<Comment>, viewer: ViewerSql): Sql =>
  sql`(${comment.hiddenAt} IS NULL OR ${comment.authorId} = ${viewer.id} OR ${manages(viewer, communityOf(comment))})`;

const unlessHiddenAbove = (comment: Columns<Comment>, viewer: ViewerSql): Sql =>
  sql`(${comment.parentId} IS NULL OR ${comment.authorId} = ${viewer.id} OR ${manages(viewer, communityOf(comment))}
    OR EXISTS (SELECT 1 FROM comment above WHERE above.id = ${comment.parentId} AND above.hidden_at IS NULL))`;

// Seen where its post is. A hidden comment and the replies under it are left to its author and the managers; a deleted one, emptied, stands where others answered.
policy<Comment, CommentFacts>(Comment, {
  kind: 'comment',
  table: 'comment',
  seen: (comment, viewer) => sql`(${seen(Post, comment.postId, viewer)}
    AND (${comment.deletedAt} IS NULL OR EXISTS (SELECT 1 FROM comment answer WHERE answer.parent_id = ${comment.id} AND answer.deleted_at IS NULL))
    AND ${unlessCommentHidden(comment, viewer)} AND ${unlessHiddenAbove(comment, viewer)})`,
  seenUntil: {
    hidden: (comment, viewer) => sql`(${seen(Post, comment.postId, viewer)} AND ${unlessHiddenAbove(comment, viewer)})`,
    deleted: (comment, viewer) => sql`(${seen(Post, comment.postId, viewer)} AND ${unlessCommentHidden(comment, viewer)} AND ${unlessHiddenAbove(comment, viewer)})`,
  },
  facts: (comment, viewer) => ({
    standing: standing(viewer, communityOf(comment)),
    archived: sql`(SELECT community.archived_at IS NOT NULL FROM community WHERE community.id = ${communityOf(comment)})`,
    locked: sql`(SELECT post.locked_at IS NOT NULL FROM post WHERE post.id = ${comment.postId})`,
    closed: sql`(SELECT num_nonnulls(post.deleted_at, post.hidden_at) > 0 FROM post WHERE post.id = ${comment.postId})`,
  }),
  can: {
    reply: (comment, _viewer, { standing: mine, archived, locked, closed }) =>
      !mine ? 'NOT_ALLOWED' : comment.deletedAt ? 'NOT_FOUND' : archived ? 'ARCHIVED' : comment.hiddenAt || closed ? 'POST_HIDDEN' : locked ? 'POST_LOCKED' : null,
    react: (comment, _viewer, { archived }) => (comment.deletedAt ? 'NOT_FOUND' : archived ? 'ARCHIVED' : null),
    edit: (comment, viewer, { archived, locked }) =>
      comment.deletedAt ? 'NOT_FOUND' : comment.authorId !== viewer.id ? 'NOT_ALLOWED' : archived ? 'ARCHIVED' : comment.hiddenAt ? 'POST_HIDDEN' : locked ? 'POST_LOCKED' : null,
    removeLinkCard: (comment, viewer) => (comment.deletedAt ? 'NOT_FOUND' : comment.authorId === viewer.id ? null : 'NOT_ALLOWED'),
    delete: (comment, viewer) => (comment.deletedAt ? 'NOT_FOUND' : comment.authorId === viewer.id ? null : 'NOT_ALLOWED'),
    report: (comment, viewer) => (comment.deletedAt || comment.hiddenAt ? 'NOT_FOUND' : comment.authorId === viewer.id ? 'NOT_ALLOWED' : null),
    moderate: (comment, viewer, { standing: mine }) =>
      onlyManagers(mine) ?? (comment.deletedAt ? 'NOT_FOUND' : comment.authorId === viewer.id ? 'NOT_ALLOWED' : null),
  },
});
