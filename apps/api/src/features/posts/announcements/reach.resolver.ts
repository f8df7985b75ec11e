import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../../policies/can.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Post } from '../post.entity.ts';
import { ReachQueries } from './reach.queries.ts';
import { EntityReach, PostReach } from './reach.types.ts';

@Resolver(() => Post)
export class AnnouncementResolver {
  constructor(private readonly can: Can) {}

  @ResolveField(() => PostReach, { nullable: true, description: 'How far an announcement went, for its author and the managers; null for everyone else, and for other posts.' })
  async reach(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<PostReach | null> {
    return (await this.can.may(viewer, 'seeReach', Post, post)) ? { postId: post.id } : null;
  }
}

@Resolver(() => PostReach)
export class ReachResolver {
  constructor(private readonly queries: ReachQueries) {}

  @ResolveField(() => Int, { nullable: true })
  seenCount(@AsViewer() viewer: Viewer, @Parent() reach: PostReach): Promise<number | null> {
    return this.queries.seenCount(viewer, reach.postId);
  }

  @ResolveField(() => [EntityReach])
  byEntity(@AsViewer() viewer: Viewer, @Parent() reach: PostReach): Promise<EntityReach[]> {
    return this.queries.byEntity(viewer, reach.postId);
  }
}
