import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { errorMessage } from '@parvis/i18n';
import { Can } from '../../policies/can.ts';
import type { CommunityFacts } from '../../policies/community.policy.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { UserErrorType } from '../../platform/graphql/payload.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { BesideQueries } from './about/beside.queries.ts';
import { revisions } from './about/revisions.ts';
import { CommunitiesService } from './communities.service.ts';
import { CommunityPayload, CreateCommunityInput, EditCommunityInput } from './communities.types.ts';
import { Community } from './community.entity.ts';
import { MembershipRole } from './membership.entity.ts';

@Resolver(() => Community)
export class CommunitiesResolver {
  constructor(
    private readonly see: See,
    private readonly can: Can,
    private readonly communities: CommunitiesService,
    private readonly beside: BesideQueries,
  ) {}

  @Query(() => Community, { nullable: true, description: 'Null for what is unknown and for what is not yours to see.' })
  community(@AsViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Community | null> {
    return this.see.one(viewer, Community, id);
  }

  @ResolveField(() => [String], { description: 'What it is about, in single words. Empty for who is only invited to a secret one.' })
  async topics(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<string[]> {
    return (await this.can.may(viewer, 'seeAround', Community, community)) ? community.topics : [];
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many belong to it; null for who is only invited to a secret one.' })
  async memberCount(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<number | null> {
    return (await this.can.may(viewer, 'seeAround', Community, community)) ? community.memberCount : null;
  }

  @ResolveField(() => Date, { nullable: true, description: 'Last post or comment; null for who is only invited to a secret one.' })
  async lastActivityAt(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<Date | null> {
    return (await this.can.may(viewer, 'seeAround', Community, community)) ? community.lastActivityAt : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'The name it had, while it is still found under it; null where it had none of late, and for who is only invited to a secret one.' })
  async formerName(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<string | null> {
    return (await this.beside.of(viewer, community.id)).formerName;
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

  @ResolveField(() => Boolean, { description: 'Whether the viewer may write here.' })
  viewerCanPost(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<boolean> {
    return this.can.may(viewer, 'post', Community, community);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may post announcements here: its managers.' })
  viewerCanAnnounce(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<boolean> {
    return this.can.may(viewer, 'announce', Community, community);
  }

  @ResolveField(() => UserErrorType, { nullable: true, description: 'Why a member may not post here; null for who may, and for who does not belong.' })
  async viewerPostRefusal(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<UserErrorType | null> {
    const code = await this.can.check(viewer, 'post', Community, community);
    return code === null || code === 'NOT_ALLOWED' ? null : { code, field: null, message: errorMessage(code, viewer.language) };
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may come in at once.' })
  viewerCanJoin(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<boolean> {
    return this.can.may(viewer, 'join', Community, community);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may ask the managers to come in.' })
  viewerCanAsk(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<boolean> {
    return this.can.may(viewer, 'askToJoin', Community, community);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may invite others: members of an open one, managers of the others.' })
  viewerCanInvite(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<boolean> {
    return this.can.may(viewer, 'invite', Community, community);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer is one of its managers.' })
  viewerCanManage(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<boolean> {
    return this.can.may(viewer, 'manage', Community, community);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may change what it says of itself: its managers, while it is not archived.' })
  viewerCanEdit(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<boolean> {
    return this.can.may(viewer, 'edit', Community, community);
  }

  @ResolveField(() => String, { nullable: true, description: 'Names its settings as they stand, for saving them; null for who does not manage it.' })
  async revision(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<string | null> {
    return (await this.can.may(viewer, 'manage', Community, community)) ? revisions.settings(community) : null;
  }

  @Mutation(() => CommunityPayload, { description: 'Creates a community; who creates it is its first manager.' })
  async createCommunity(@AsViewer() viewer: Viewer, @Args('input') input: CreateCommunityInput): Promise<CommunityPayload> {
    return { community: await this.communities.create(viewer, input) };
  }

  @Mutation(() => CommunityPayload, { description: 'Changes what a community says of itself and who sees it; its managers only.' })
  async editCommunity(@AsViewer() viewer: Viewer, @Args('input') input: EditCommunityInput): Promise<CommunityPayload> {
    return { community: await this.communities.edit(viewer, input) };
  }
}
