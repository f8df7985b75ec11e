import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Community } from '../../communities/community.entity.ts';
import { ViewerType } from '../../identity/viewer.types.ts';
import { Post } from '../../posts/post.entity.ts';
import { CareQueries } from './care.queries.ts';
import { CommunityCare, CommunityFigures, WaitingQuestions } from './care.types.ts';

@Resolver(() => Community)
export class CommunityCareResolver {
  constructor(private readonly can: Can) {}

  @ResolveField(() => CommunityCare, { nullable: true, description: 'What waits for its managers and how it fares; null for who does not manage it.' })
  async care(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<{ communityId: string } | null> {
    return (await this.can.may(viewer, 'manage', Community, community)) ? { communityId: community.id } : null;
  }
}

/** Its parts, each read when it is asked for. */
@Resolver(() => CommunityCare)
export class CareResolver {
  constructor(
    private readonly see: See,
    private readonly queries: CareQueries,
  ) {}

  @ResolveField(() => Int)
  unansweredQuestionCount(@AsViewer() viewer: Viewer, @Parent() { communityId }: CommunityCare): Promise<number> {
    return this.queries.unansweredQuestionCount(viewer, communityId);
  }

  @ResolveField(() => [Post])
  unansweredQuestions(@AsViewer() viewer: Viewer, @Parent() { communityId }: CommunityCare): Promise<Post[]> {
    return this.queries.unansweredQuestions(viewer, communityId);
  }

  @ResolveField(() => [Post])
  unansweredFirstPosts(@AsViewer() viewer: Viewer, @Parent() { communityId }: CommunityCare): Promise<Post[]> {
    return this.queries.unansweredFirstPosts(viewer, communityId);
  }

  @ResolveField(() => CommunityFigures)
  async figures(@AsViewer() viewer: Viewer, @Parent() { communityId }: CommunityCare): Promise<CommunityFigures> {
    return this.queries.figures(await this.see.require(viewer, Community, communityId));
  }
}

@Resolver(() => ViewerType)
export class WaitingForCareResolver {
  constructor(private readonly queries: CareQueries) {}

  @ResolveField(() => [WaitingQuestions], { description: 'By community that I manage: questions that wait for more than 48 hours; the community that waits longest first, at most 20.' })
  waitingQuestions(@AsViewer() viewer: Viewer): Promise<WaitingQuestions[]> {
    return this.queries.waitingQuestions(viewer);
  }
}

@Resolver(() => WaitingQuestions)
export class WaitingQuestionsResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => Community, { description: 'Where they wait.' })
  community(@AsViewer() viewer: Viewer, @Parent() { communityId }: WaitingQuestions): Promise<Community> {
    return this.see.require(viewer, Community, communityId);
  }
}
