import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { ViewerType } from '../identity/viewer.types.ts';
import { Person } from '../people/person.entity.ts';
import { CommunitiesQueries } from './communities.queries.ts';
import { CommunityConnection } from './communities.types.ts';
import { Community } from './community.entity.ts';
import { Invitation } from './invitation.entity.ts';
import { InvitationsQueries } from './invitations.queries.ts';
import { InvitationConnection } from './invitations.types.ts';

/** What I belong to, and where I am invited. */
@Resolver(() => ViewerType)
export class MyCommunitiesResolver {
  constructor(
    private readonly communitiesQueries: CommunitiesQueries,
    private readonly invitationsQueries: InvitationsQueries,
  ) {}

  @ResolveField(() => CommunityConnection, { description: 'Communities I belong to, by last activity.' })
  async communities(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<Community>> {
    return toConnection(await this.communitiesQueries.mine(viewer, page), page);
  }

  @ResolveField(() => InvitationConnection, { description: 'Invitations that wait for my answer, newest first.' })
  async invitations(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<Invitation>> {
    return toConnection(await this.invitationsQueries.mine(viewer, page), page);
  }
}

/** What a colleague belongs to, as far as the viewer may know. */
@Resolver(() => Person)
export class CommunitiesOfPersonResolver {
  constructor(private readonly queries: CommunitiesQueries) {}

  @ResolveField(() => CommunityConnection, { description: 'Communities the person belongs to and whose members I may know, by last activity.' })
  async communities(@AsViewer() viewer: Viewer, @Parent() person: Person, @Args() page: PageArgs): Promise<Connection<Community>> {
    return toConnection(await this.queries.ofPerson(viewer, person.id, page), page);
  }

  @ResolveField(() => [Community], { description: 'Communities the person manages, as far as I may know, by name; at most 50.' })
  managerOf(@AsViewer() viewer: Viewer, @Parent() person: Person): Promise<Community[]> {
    return this.queries.managedBy(viewer, person.id);
  }
}
