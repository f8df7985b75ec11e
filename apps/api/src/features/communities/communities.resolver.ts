import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../policies/can.ts';
import type { CommunityFacts } from '../../policies/community.policy.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { ViewerType } from '../identity/viewer.types.ts';
import { CommunitiesQueries } from './communities.queries.ts';
import { CommunitiesService } from './communities.service.ts';
import { CommunitiesArgs, CommunityConnection, CommunityInput, CommunityPayload, CreateCommunityInput } from './communities.types.ts';
import { Community } from './community.entity.ts';
import { MembershipRole } from './membership.entity.ts';

@Resolver(() => Community)
export class CommunitiesResolver {
  constructor(
    private readonly see: See,
    private readonly can: Can,
    private readonly queries: CommunitiesQueries,
    private readonly communities: CommunitiesService,
  ) {}

  @Query(() => Community, { nullable: true })
  community(@AsViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Community | null> {
    return this.see.one(viewer, Community, id);
  }

  @Query(() => CommunityConnection, { name: 'communities', description: 'The directory.' })
  async directory(@AsViewer() viewer: Viewer, @Args() page: PageArgs, @Args() filter: CommunitiesArgs): Promise<Connection<Community>> {
    return toConnection(await this.queries.directory(viewer, filter, page), page);
  }

  @ResolveField(() => MembershipRole, { nullable: true, description: 'What the viewer is here; null for who does not belong.' })
  async viewerRole(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<MembershipRole | null> {
    const { standing } = (await this.can.facts(viewer, Community, community)) as CommunityFacts;
    return standing as MembershipRole | null;
  }

  @ResolveField(() => Boolean, { description: 'Whether what stands inside may be read.' })
  viewerCanReadInside(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<boolean> {
    return this.can.may(viewer, 'readInside', Community, community);
  }

  @ResolveField(() => Boolean)
  viewerCanPost(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<boolean> {
    return this.can.may(viewer, 'post', Community, community);
  }

  @ResolveField(() => Boolean)
  viewerCanJoin(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<boolean> {
    return this.can.may(viewer, 'join', Community, community);
  }

  @ResolveField(() => Boolean)
  viewerCanManage(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<boolean> {
    return this.can.may(viewer, 'manage', Community, community);
  }

  @Mutation(() => CommunityPayload, { description: 'Creates a community; who creates it is its first manager.' })
  async createCommunity(@AsViewer() viewer: Viewer, @Args('input') input: CreateCommunityInput): Promise<CommunityPayload> {
    return { community: await this.communities.create(viewer, input) };
  }

  @Mutation(() => CommunityPayload, { description: 'Joins an open community.' })
  async joinCommunity(@AsViewer() viewer: Viewer, @Args('input') input: CommunityInput): Promise<CommunityPayload> {
    return { community: await this.communities.join(viewer, input.communityId) };
  }

  @Mutation(() => CommunityPayload, { description: 'Leaves a community; null where one no longer sees it.' })
  async leaveCommunity(@AsViewer() viewer: Viewer, @Args('input') input: CommunityInput): Promise<CommunityPayload> {
    return { community: await this.communities.leave(viewer, input.communityId) };
  }
}

@Resolver(() => ViewerType)
export class MyCommunitiesResolver {
  constructor(private readonly queries: CommunitiesQueries) {}

  @ResolveField(() => CommunityConnection, { description: 'Communities I belong to, by last activity.' })
  async communities(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<Community>> {
    return toConnection(await this.queries.mine(viewer, page), page);
  }
}
