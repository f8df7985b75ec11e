import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { fromNodeId } from '@parvis/domain';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { PageArgs, toConnection } from '../../platform/graphql/connection.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Community } from '../communities/community.entity.ts';
import { ViewerType } from '../identity/viewer.types.ts';
import { Post } from '../posts/post.entity.ts';
import { ModerationDecision } from './moderation-decision.entity.ts';
import { ModerationQueries } from './moderation.queries.ts';
import { ReportedThing, ReportedThingConnection } from './moderation.types.ts';
import { Report } from './report.entity.ts';

@Resolver(() => ReportedThing)
export class ReportedThingResolver {
  constructor(
    private readonly see: See,
    private readonly queries: ModerationQueries,
  ) {}

  @ResolveField(() => Community, { nullable: true, description: 'Where it stands.' })
  community(@AsViewer() viewer: Viewer, @Parent() thing: ReportedThing): Promise<Community | null> {
    return this.see.one(viewer, Community, thing.communityId);
  }

  @ResolveField(() => Post, { nullable: true, description: 'The reported post, or the post above the reported comment.' })
  post(@AsViewer() viewer: Viewer, @Parent() thing: ReportedThing): Promise<Post | null> {
    return this.see.one(viewer, Post, thing.postId);
  }

  @ResolveField(() => Comment, { nullable: true, description: 'The reported comment; null when the post itself is reported.' })
  comment(@AsViewer() viewer: Viewer, @Parent() thing: ReportedThing): Promise<Comment | null> {
    return this.see.one(viewer, Comment, thing.commentId);
  }

  @ResolveField(() => [Report], { description: 'The open reports, first one first; at most 30.' })
  reports(@AsViewer() viewer: Viewer, @Parent() thing: ReportedThing): Promise<Report[]> {
    return this.queries.openReports(viewer, thing.id);
  }

  @ResolveField(() => [Comment], { description: 'Two comments before the reported one.' })
  async before(@AsViewer() viewer: Viewer, @Parent() thing: ReportedThing): Promise<Comment[]> {
    return (await this.queries.around(viewer, thing)).before;
  }

  @ResolveField(() => [Comment], { description: 'Two comments after the reported one, or the first two under the reported post.' })
  async after(@AsViewer() viewer: Viewer, @Parent() thing: ReportedThing): Promise<Comment[]> {
    return (await this.queries.around(viewer, thing)).after;
  }

  @ResolveField(() => [ModerationDecision], { description: 'What was decided on it before, latest first.' })
  decisions(@AsViewer() viewer: Viewer, @Parent() thing: ReportedThing): Promise<ModerationDecision[]> {
    return this.queries.decisionsOn(viewer, thing.id);
  }
}

@Resolver(() => ReportedThingConnection)
export class QueueResolver {
  constructor(
    private readonly queries: ModerationQueries,
  ) {}

  @ResolveField(() => Int, { description: 'Posts and comments that wait, on all pages.' })
  async totalCount(@AsViewer() viewer: Viewer, @Parent() queue: ReportedThingConnection): Promise<number> {
    return (await this.queries.waiting(viewer, queue.communityId)).total;
  }

  @ResolveField(() => Int, { nullable: true, description: 'How long half of them have waited at least, in seconds; null when nothing waits.' })
  async medianAgeSeconds(@AsViewer() viewer: Viewer, @Parent() queue: ReportedThingConnection): Promise<number | null> {
    return (await this.queries.waiting(viewer, queue.communityId)).medianSeconds;
  }

  @ResolveField(() => Date, { nullable: true, description: 'Since when the oldest waits.' })
  async oldestAt(@AsViewer() viewer: Viewer, @Parent() queue: ReportedThingConnection): Promise<Date | null> {
    return (await this.queries.waiting(viewer, queue.communityId)).oldestAt;
  }
}

@Resolver(() => ViewerType)
export class MyQueueResolver {
  constructor(private readonly queries: ModerationQueries) {}

  @ResolveField(() => ReportedThingConnection, { description: 'What waits for a decision in the communities that I manage; oldest first.' })
  async moderationQueue(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<ReportedThingConnection> {
    return { ...toConnection(await this.queries.queue(viewer, null, page), page), communityId: null };
  }

  @ResolveField(() => Boolean, { description: 'I manage a community: the moderation pages are for me.' })
  managesCommunities(@AsViewer() viewer: Viewer): Promise<boolean> {
    return this.queries.managesAny(viewer);
  }

  @ResolveField(() => ReportedThing, { nullable: true, description: 'One of my queue; null when it was decided meanwhile.' })
  async reportedThing(@AsViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<ReportedThing | null> {
    const uuid = fromNodeId(id, 'reported');
    return uuid ? this.queries.reportedThing(viewer, uuid) : null;
  }
}

@Resolver(() => Community)
export class CommunityQueueResolver {
  constructor(private readonly queries: ModerationQueries) {}

  @ResolveField(() => ReportedThingConnection, { description: 'What waits for a decision of its managers, oldest first; empty for all others.' })
  async reportedThings(@AsViewer() viewer: Viewer, @Parent() community: Community, @Args() page: PageArgs): Promise<ReportedThingConnection> {
    return { ...toConnection(await this.queries.queue(viewer, community.id, page), page), communityId: community.id };
  }
}
