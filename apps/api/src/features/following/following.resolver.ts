import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { mostUnreadCounted } from '@parvis/domain';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Community } from '../communities/community.entity.ts';
import { ViewerType } from '../identity/viewer.types.ts';
import { Post } from '../posts/post.entity.ts';
import { FollowingQueries } from './following.queries.ts';
import { FollowingService } from './following.service.ts';
import { MarkAllReadInput, MarkUnreadInput, NoteReadingInput, ReadingPayload, UndoReadingInput } from './following.types.ts';

const many = `${mostUnreadCounted} means as many or more`;

/** How many posts one question is about. */
const askedAtOnce = 100;

@Resolver(() => Post)
export class PostReadStateResolver {
  constructor(
    private readonly see: See,
    private readonly queries: FollowingQueries,
    private readonly following: FollowingService,
  ) {}

  @Query(() => [Post], { description: 'Those of these posts, 100 at most, that I may see: for asking again what is unread.' })
  posts(@AsViewer() viewer: Viewer, @Args('ids', { type: () => [ID], description: 'Ids of posts; what is unknown, or not mine to see, is left out.' }) ids: string[]): Promise<Post[]> {
    return this.see.many(viewer, Post, ids.slice(0, askedAtOnce));
  }

  @ResolveField(() => Boolean, { description: 'Of someone else, in a community of mine, and not read yet; or marked unread.' })
  async viewerIsUnread(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return (await this.queries.reading(viewer, 'post', post.id)).unread;
  }

  @ResolveField(() => Date, { nullable: true, description: 'When I last had it on screen.' })
  async viewerLastReadAt(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<Date | null> {
    return (await this.queries.reading(viewer, 'post', post.id)).seenAt;
  }

  @ResolveField(() => Int, { description: `Comments of others that I have not read; ${many}.` })
  newCommentCount(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<number> {
    return this.queries.unreadComments(viewer, post);
  }

  @Mutation(() => ReadingPayload, { description: 'Notes what I had on screen long enough to read it. Saying it again changes nothing.' })
  noteReading(@AsViewer() viewer: Viewer, @Args('input') input: NoteReadingInput): Promise<ReadingPayload> {
    return this.following.noteReading(viewer, input);
  }

  @Mutation(() => ReadingPayload, { description: 'Marks a post, or the comments of a thread from one on, as unread.' })
  markUnread(@AsViewer() viewer: Viewer, @Args('input') input: MarkUnreadInput): Promise<ReadingPayload> {
    return this.following.markUnread(viewer, input);
  }

  @Mutation(() => ReadingPayload, { description: 'Marks all in a thread, in a community or in all my communities as read.' })
  markAllRead(@AsViewer() viewer: Viewer, @Args('input') input: MarkAllReadInput): Promise<ReadingPayload> {
    return this.following.markAllRead(viewer, input);
  }

  @Mutation(() => ReadingPayload, { description: 'Makes unread again exactly what was before I marked all read or something unread.' })
  undoReading(@AsViewer() viewer: Viewer, @Args('input') input: UndoReadingInput): Promise<ReadingPayload> {
    return this.following.undo(viewer, input);
  }
}

@Resolver(() => Comment)
export class CommentReadStateResolver {
  constructor(private readonly queries: FollowingQueries) {}

  @ResolveField(() => Boolean, { description: 'Of someone else, and after the furthest that I read of its thread.' })
  async viewerIsUnread(@AsViewer() viewer: Viewer, @Parent() { id, authorId, createdAt, deletedAt }: Comment): Promise<boolean> {
    if (authorId === viewer.id || deletedAt) return false;
    const { since, place } = await this.queries.reading(viewer, 'comment', id);
    if (!since || createdAt < since) return false;
    return createdAt > since || (place?.at.getTime() === since.getTime() && id > place.id);
  }
}

@Resolver(() => Community)
export class CommunityReadStateResolver {
  constructor(private readonly queries: FollowingQueries) {}

  @ResolveField(() => Int, { description: `Posts of others that I have not read, among its newest hundred; ${many}. 0 for who does not belong.` })
  newPostCount(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<number> {
    return this.queries.unreadPosts(viewer, community.id);
  }

  @ResolveField(() => Int, { description: 'What is unread there and addressed to me: mentions, replies, comments on my posts and in threads that I follow; nothing of what I muted.' })
  async unreadForMeCount(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<number> {
    return (await this.queries.forMe(viewer)).get(community.id)?.things ?? 0;
  }

  @ResolveField(() => Int, { description: 'All that is unread there: posts of others, and comments that are addressed to me. 0 for who does not belong.' })
  async unreadCount(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<number> {
    const [posts, forMe] = await Promise.all([this.queries.unreadPosts(viewer, community.id), this.queries.forMe(viewer)]);
    return posts + (forMe.get(community.id)?.comments ?? 0);
  }
}

@Resolver(() => ViewerType)
export class ViewerReadStateResolver {
  constructor(private readonly queries: FollowingQueries) {}

  @ResolveField(() => Int, { description: 'What is unread and addressed to me, wherever it stands: mentions, replies, comments on my posts and in threads that I follow; nothing of what I muted.' })
  async unreadForMeCount(@AsViewer() viewer: Viewer): Promise<number> {
    return [...(await this.queries.forMe(viewer)).values()].reduce((sum, { things }) => sum + things, 0);
  }
}
