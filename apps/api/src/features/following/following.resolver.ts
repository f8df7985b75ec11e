import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Community } from '../communities/community.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { FollowingQueries, mostCounted } from './following.queries.ts';
import { FollowingService } from './following.service.ts';
import { VisitCommunityInput, VisitCommunityPayload, VisitHomePayload, VisitPostInput, VisitPostPayload } from './following.types.ts';

const sinceArgument = { type: () => Date, nullable: true, description: 'What a visit answered as newSince, so that marks stay while the page is open.' };

@Resolver(() => Post)
export class PostReadStateResolver {
  constructor(
    private readonly queries: FollowingQueries,
    private readonly following: FollowingService,
  ) {}

  @ResolveField(() => Boolean, { description: 'Of someone else, never opened by me, and posted since my last visit to its community (or since the instant given).' })
  async viewerIsNew(@AsViewer() viewer: Viewer, @Parent() post: Post, @Args('since', sinceArgument) since?: Date | null): Promise<boolean> {
    if (post.authorId === viewer.id || post.deletedAt) return false;
    const { openedAt, communityAt } = await this.queries.visits(viewer, post.id);
    const last = since ?? communityAt;
    return openedAt === null && last !== null && post.createdAt > last;
  }

  @ResolveField(() => Date, { nullable: true, description: 'When I last opened it.' })
  async viewerLastReadAt(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<Date | null> {
    return (await this.queries.visits(viewer, post.id)).openedAt;
  }

  @ResolveField(() => Int, {
    description: `Comments of others since I last opened it or, never opened, since my last visit to its community; ${mostCounted} means as many or more.`,
  })
  newCommentCount(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<number> {
    return this.queries.newComments(viewer, post);
  }

  @Mutation(() => VisitPostPayload, { description: 'Notes that I read a post; answers since when its comments are new to me.' })
  visitPost(@AsViewer() viewer: Viewer, @Args('input') input: VisitPostInput): Promise<VisitPostPayload> {
    return this.following.visitPost(viewer, input.postId);
  }
}

@Resolver(() => Comment)
export class CommentReadStateResolver {
  constructor(private readonly queries: FollowingQueries) {}

  @ResolveField(() => Boolean, {
    description: 'Of someone else, and posted since I last opened its post or, never opened, since my last visit to the community (or since the instant given).',
  })
  async viewerIsNew(@AsViewer() viewer: Viewer, @Parent() comment: Comment, @Args('since', sinceArgument) since?: Date | null): Promise<boolean> {
    if (comment.authorId === viewer.id || comment.deletedAt) return false;
    if (since) return comment.createdAt > since;
    const { openedAt, communityAt } = await this.queries.visits(viewer, comment.postId);
    const last = openedAt ?? communityAt;
    return last !== null && comment.createdAt > last;
  }
}

@Resolver(() => Community)
export class CommunityReadStateResolver {
  constructor(
    private readonly queries: FollowingQueries,
    private readonly following: FollowingService,
  ) {}

  @ResolveField(() => Int, { description: `Posts of others since my last visit that I have not opened; ${mostCounted} means as many or more. 0 for who does not belong.` })
  newPostCount(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<number> {
    return this.queries.newPosts(viewer, community.id);
  }

  @Mutation(() => VisitCommunityPayload, { description: 'Notes that I visited a community; answers since when its posts are new to me.' })
  visitCommunity(@AsViewer() viewer: Viewer, @Args('input') input: VisitCommunityInput): Promise<VisitCommunityPayload> {
    return this.following.visitCommunity(viewer, input.communityId);
  }

  @Mutation(() => VisitHomePayload, { description: 'Notes that I visited the home page; answers since when its posts are new to me.' })
  visitHome(@AsViewer() viewer: Viewer): Promise<VisitHomePayload> {
    return this.following.visitHome(viewer);
  }
}
