import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { ViewerType } from '../../identity/viewer.types.ts';
import { Person } from '../../people/person.entity.ts';
import { BesideQueries } from '../about/beside.queries.ts';
import { CommunityInput, CommunityPayload } from '../communities.types.ts';
import { Community } from '../community.entity.ts';
import { LifecycleService } from './lifecycle.service.ts';
import { ArchiveCommunityInput } from './lifecycle.types.ts';
import { QuietQuestions } from './quiet-questions.service.ts';

/** That a community ended, or is asked whether it goes on. */
@Resolver(() => Community)
export class LifecycleResolver {
  constructor(
    private readonly see: See,
    private readonly can: Can,
    private readonly lifecycle: LifecycleService,
    private readonly beside: BesideQueries,
  ) {}

  @ResolveField(() => String, { nullable: true, description: 'Why it is archived; null while it is not, and for who is only invited to a secret one.' })
  async archiveReason(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<string | null> {
    return (await this.can.may(viewer, 'seeAround', Community, community)) ? community.archiveReason : null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who archived it.' })
  async archivedBy(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<Person | null> {
    return (await this.can.may(viewer, 'seeAround', Community, community)) ? this.see.one(viewer, Person, community.archivedById) : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether I may archive it: its managers.' })
  viewerCanArchive(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<boolean> {
    return this.can.may(viewer, 'archive', Community, community);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may open it again: its managers, once it is archived.' })
  viewerCanRestore(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<boolean> {
    return this.can.may(viewer, 'restore', Community, community);
  }

  @ResolveField(() => Date, { nullable: true, description: 'Since when its managers are asked whether it goes on: nothing was written for 90 days. Null for others.' })
  async askedToKeepAt(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<Date | null> {
    return (await this.beside.of(viewer, community.id)).askedToKeepAt;
  }

  @Mutation(() => CommunityPayload, { description: 'Archives a community: it is read, no longer written; its managers only.' })
  async archiveCommunity(@AsViewer() viewer: Viewer, @Args('input') input: ArchiveCommunityInput): Promise<CommunityPayload> {
    return { community: await this.lifecycle.archive(viewer, input) };
  }

  @Mutation(() => CommunityPayload, { description: 'Opens an archived community again, as it was; its managers only.' })
  async restoreCommunity(@AsViewer() viewer: Viewer, @Args('input') input: CommunityInput): Promise<CommunityPayload> {
    return { community: await this.lifecycle.restore(viewer, input.communityId) };
  }

  @Mutation(() => CommunityPayload, { description: 'Answers that a quiet community goes on; its managers only.' })
  async keepCommunity(@AsViewer() viewer: Viewer, @Args('input') input: CommunityInput): Promise<CommunityPayload> {
    return { community: await this.lifecycle.keep(viewer, input.communityId) };
  }
}

@Resolver(() => ViewerType)
export class QuietCommunitiesResolver {
  constructor(private readonly questions: QuietQuestions) {}

  @ResolveField(() => [Community], { description: 'Communities I manage in which nothing was written for 90 days, and of which I am asked whether they go on; at most 20.' })
  quietCommunities(@AsViewer() viewer: Viewer): Promise<Community[]> {
    return this.questions.mine(viewer);
  }
}
