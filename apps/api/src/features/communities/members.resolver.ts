import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../policies/can.ts';
import type { CommunityFacts } from '../../policies/community.policy.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Person } from '../people/person.entity.ts';
import { CommunityInput, CommunityPayload } from './communities.types.ts';
import { Community } from './community.entity.ts';
import { MembersQueries } from './members.queries.ts';
import { MembersService } from './members.service.ts';
import { MemberInput, MembershipConnection, MembershipPayload, RemoveMemberInput, RemoveMemberPayload } from './members.types.ts';
import { Membership } from './membership.entity.ts';
import { Removal } from './removal.entity.ts';

/** Who belongs to a community. */
@Resolver(() => Community)
export class MembersResolver {
  constructor(
    private readonly can: Can,
    private readonly queries: MembersQueries,
    private readonly service: MembersService,
  ) {}

  @ResolveField(() => [Person], { description: 'Its managers, longest there first. Empty for who is only invited to a secret one.' })
  managers(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<Person[]> {
    return this.queries.managers(viewer, community.id);
  }

  @ResolveField(() => MembershipConnection, { nullable: true, description: 'Managers first, then by arrival; null where the inside may not be read.' })
  async members(
    @AsViewer() viewer: Viewer,
    @Parent() community: Community,
    @Args() page: PageArgs,
    @Args('search', { type: () => String, nullable: true, description: 'Any part of a name, job or site.' }) search?: string | null,
  ): Promise<Connection<Membership> | null> {
    if (!(await this.can.may(viewer, 'readInside', Community, community))) return null;
    return toConnection(await this.queries.members(viewer, community.id, search, page), page);
  }

  @ResolveField(() => Removal, { nullable: true, description: 'That I was taken out, and why; null while I belong.' })
  async viewerRemoval(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<Removal | null> {
    const { standing } = (await this.can.facts(viewer, Community, community)) as CommunityFacts;
    return standing ? null : this.queries.removalOf(viewer, community.id);
  }

  @Mutation(() => CommunityPayload, { description: 'Joins an open community.' })
  async joinCommunity(@AsViewer() viewer: Viewer, @Args('input') input: CommunityInput): Promise<CommunityPayload> {
    return { community: await this.service.join(viewer, input.communityId) };
  }

  @Mutation(() => CommunityPayload, { description: 'Leaves a community; null where one no longer sees it. The last manager names a successor first.' })
  async leaveCommunity(@AsViewer() viewer: Viewer, @Args('input') input: CommunityInput): Promise<CommunityPayload> {
    return { community: await this.service.leave(viewer, input.communityId) };
  }

  @Mutation(() => CommunityPayload, { description: 'Makes a member a manager and leaves, in one act; null where one no longer sees it.' })
  async handOverCommunity(@AsViewer() viewer: Viewer, @Args('input') input: MemberInput): Promise<CommunityPayload> {
    return { community: await this.service.handOver(viewer, input) };
  }

  @Mutation(() => MembershipPayload, { description: 'Makes a member a manager.' })
  async makeManager(@AsViewer() viewer: Viewer, @Args('input') input: MemberInput): Promise<MembershipPayload> {
    return { membership: await this.service.makeManager(viewer, input) };
  }

  @Mutation(() => MembershipPayload, { description: 'Makes a manager a member again; never the last one.' })
  async unmakeManager(@AsViewer() viewer: Viewer, @Args('input') input: MemberInput): Promise<MembershipPayload> {
    return { membership: await this.service.unmakeManager(viewer, input) };
  }

  @Mutation(() => RemoveMemberPayload, { description: 'Takes a person out, who loses at once what belonging gave, and reads the reason.' })
  removeMember(@AsViewer() viewer: Viewer, @Args('input') input: RemoveMemberInput): Promise<RemoveMemberPayload> {
    return this.service.remove(viewer, input);
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => Person, { description: 'Who belongs.' })
  person(@AsViewer() viewer: Viewer, @Parent() membership: Membership): Promise<Person> {
    return this.see.require(viewer, Person, membership.personId);
  }
}
