import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Person } from '../people/person.entity.ts';
import { Community } from './community.entity.ts';
import { Invitation } from './invitation.entity.ts';
import { InvitationsQueries } from './invitations.queries.ts';
import { InvitationsService } from './invitations.service.ts';
import { AnswerInvitationPayload, InvitationConnection, InvitationInput, InviteToCommunityInput, InviteToCommunityPayload } from './invitations.types.ts';

/** Invitations to a community: the viewer's own, and those that its managers follow. */
@Resolver(() => Community)
export class CommunityInvitationsResolver {
  constructor(
    private readonly can: Can,
    private readonly queries: InvitationsQueries,
    private readonly service: InvitationsService,
  ) {}

  @ResolveField(() => Invitation, { nullable: true, description: 'That waits for my answer.' })
  viewerInvitation(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<Invitation | null> {
    return this.queries.toViewer(viewer, community.id);
  }

  @ResolveField(() => InvitationConnection, { nullable: true, description: 'Those that wait for an answer, newest first; null for who does not manage it.' })
  async pendingInvitations(@AsViewer() viewer: Viewer, @Parent() community: Community, @Args() page: PageArgs): Promise<Connection<Invitation> | null> {
    if (!(await this.can.may(viewer, 'manage', Community, community))) return null;
    return toConnection(await this.queries.ofCommunity(viewer, community.id, page), page);
  }

  @Mutation(() => InviteToCommunityPayload, { description: 'Invites people: members of an open community, managers of the others.' })
  async inviteToCommunity(@AsViewer() viewer: Viewer, @Args('input') input: InviteToCommunityInput): Promise<InviteToCommunityPayload> {
    return { invitations: await this.service.invite(viewer, input) };
  }

  @Mutation(() => AnswerInvitationPayload, { description: 'Accepts an invitation of mine: I am a member at once.' })
  async acceptInvitation(@AsViewer() viewer: Viewer, @Args('input') input: InvitationInput): Promise<AnswerInvitationPayload> {
    return { community: await this.service.accept(viewer, input.invitationId), invitationId: input.invitationId };
  }

  @Mutation(() => AnswerInvitationPayload, { description: 'Declines an invitation of mine; no reason is asked.' })
  async declineInvitation(@AsViewer() viewer: Viewer, @Args('input') input: InvitationInput): Promise<AnswerInvitationPayload> {
    return { community: await this.service.decline(viewer, input.invitationId), invitationId: input.invitationId };
  }

  @Mutation(() => AnswerInvitationPayload, { description: 'Takes an invitation back: who sent it, or a manager.' })
  async withdrawInvitation(@AsViewer() viewer: Viewer, @Args('input') input: InvitationInput): Promise<AnswerInvitationPayload> {
    return { community: await this.service.withdraw(viewer, input.invitationId), invitationId: input.invitationId };
  }
}

@Resolver(() => Invitation)
export class InvitationResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => Community, { nullable: true, description: 'Null where one no longer sees it.' })
  community(@AsViewer() viewer: Viewer, @Parent() invitation: Invitation): Promise<Community | null> {
    return this.see.one(viewer, Community, invitation.communityId);
  }

  @ResolveField(() => Person, { description: 'Who is invited.' })
  person(@AsViewer() viewer: Viewer, @Parent() invitation: Invitation): Promise<Person> {
    return this.see.require(viewer, Person, invitation.personId);
  }

  @ResolveField(() => Person, { description: 'Who invites.' })
  invitedBy(@AsViewer() viewer: Viewer, @Parent() invitation: Invitation): Promise<Person> {
    return this.see.require(viewer, Person, invitation.invitedById);
  }
}
