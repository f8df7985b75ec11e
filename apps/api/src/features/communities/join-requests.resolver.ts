import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { ViewerType } from '../identity/viewer.types.ts';
import { Person } from '../people/person.entity.ts';
import { Community } from './community.entity.ts';
import { JoinRequest } from './join-request.entity.ts';
import { JoinRequestsQueries } from './join-requests.queries.ts';
import { JoinRequestsService } from './join-requests.service.ts';
import {
  AskToJoinInput, DeclineJoinRequestInput, JoinRequestConnection, JoinRequestInput, JoinRequestPayload, WithdrawJoinRequestPayload,
} from './join-requests.types.ts';

/** Requests to join a community: the viewer's own, and those its managers answer. */
@Resolver(() => Community)
export class CommunityRequestsResolver {
  constructor(
    private readonly can: Can,
    private readonly queries: JoinRequestsQueries,
    private readonly service: JoinRequestsService,
  ) {}

  @ResolveField(() => JoinRequest, { nullable: true, description: 'My last request: it waits, or was declined and says why. Null once accepted.' })
  viewerRequest(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<JoinRequest | null> {
    return this.queries.mine(viewer, community.id);
  }

  @ResolveField(() => JoinRequestConnection, { nullable: true, description: 'Those that wait for an answer, oldest first; null for who does not manage it.' })
  async pendingRequests(@AsViewer() viewer: Viewer, @Parent() community: Community, @Args() page: PageArgs): Promise<Connection<JoinRequest> | null> {
    if (!(await this.can.may(viewer, 'manage', Community, community))) return null;
    return toConnection(await this.queries.pending(viewer, community.id, page), page);
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many wait for an answer; null for who does not manage it.' })
  async pendingRequestCount(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<number | null> {
    return (await this.can.may(viewer, 'manage', Community, community)) ? this.queries.pendingCount(viewer, community.id) : null;
  }

  @Mutation(() => JoinRequestPayload, { description: 'Asks the managers of a closed community to come in.' })
  async askToJoin(@AsViewer() viewer: Viewer, @Args('input') input: AskToJoinInput): Promise<JoinRequestPayload> {
    return { request: await this.service.ask(viewer, input) };
  }

  @Mutation(() => WithdrawJoinRequestPayload, { description: 'Takes a request of mine back.' })
  async withdrawJoinRequest(@AsViewer() viewer: Viewer, @Args('input') input: JoinRequestInput): Promise<WithdrawJoinRequestPayload> {
    return { community: await this.service.withdraw(viewer, input.requestId), withdrawnRequestId: input.requestId };
  }

  @Mutation(() => JoinRequestPayload, { description: 'Notes that I have seen the answer to a request of mine: it is told no more, on any device.' })
  async noteRequestAnswer(@AsViewer() viewer: Viewer, @Args('input') input: JoinRequestInput): Promise<JoinRequestPayload> {
    return { request: await this.service.noteAnswer(viewer, input.requestId) };
  }

  @Mutation(() => JoinRequestPayload, { description: 'Lets a person in who asked; managers only.' })
  async acceptJoinRequest(@AsViewer() viewer: Viewer, @Args('input') input: JoinRequestInput): Promise<JoinRequestPayload> {
    return { request: await this.service.accept(viewer, input.requestId) };
  }

  @Mutation(() => JoinRequestPayload, { description: 'Declines a request, with a reason that the person reads; managers only.' })
  async declineJoinRequest(@AsViewer() viewer: Viewer, @Args('input') input: DeclineJoinRequestInput): Promise<JoinRequestPayload> {
    return { request: await this.service.decline(viewer, input) };
  }
}

@Resolver(() => ViewerType)
export class RequestsForMeResolver {
  constructor(private readonly queries: JoinRequestsQueries) {}

  @ResolveField(() => JoinRequestConnection, { description: 'Requests to join the communities I manage that wait for an answer; oldest first.' })
  async joinRequests(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<JoinRequest>> {
    return toConnection(await this.queries.forManager(viewer, page), page);
  }

  @ResolveField(() => [JoinRequest], { description: 'Requests of mine that managers accepted or declined, until I have seen the answer; the latest first, at most 20.' })
  requestAnswers(@AsViewer() viewer: Viewer): Promise<JoinRequest[]> {
    return this.queries.answers(viewer);
  }
}

@Resolver(() => JoinRequest)
export class JoinRequestResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => Person, { description: 'Who asks.' })
  person(@AsViewer() viewer: Viewer, @Parent() request: JoinRequest): Promise<Person> {
    return this.see.require(viewer, Person, request.personId);
  }

  @ResolveField(() => Community, { nullable: true, description: 'Null where one no longer sees it.' })
  community(@AsViewer() viewer: Viewer, @Parent() request: JoinRequest): Promise<Community | null> {
    return this.see.one(viewer, Community, request.communityId);
  }
}
