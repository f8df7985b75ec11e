import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../../platform/graphql/connection.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Entity } from '../../entities/entity.entity.ts';
import { Community } from '../community.entity.ts';
import { BulkInvitation } from './bulk-invitation.entity.ts';
import { BulkQueries } from './bulk.queries.ts';
import { BulkService } from './bulk.service.ts';
import { AddBulkLinesInput, BulkCounts, BulkInvitationInput, BulkInvitationPayload, BulkLineConnection, BulkLinesArgs, StartBulkInvitationInput, type BulkLine } from './bulk.types.ts';

@Resolver(() => Community)
export class CommunityBulkResolver {
  constructor(
    private readonly see: See,
    private readonly can: Can,
    private readonly queries: BulkQueries,
    private readonly service: BulkService,
  ) {}

  @ResolveField(() => [BulkInvitation], { nullable: true, description: 'My latest invitations of many, newest first; at most 5. Null for who does not manage it.' })
  async bulkInvitations(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<BulkInvitation[] | null> {
    return (await this.can.may(viewer, 'manage', Community, community)) ? this.queries.latest(viewer, community.id) : null;
  }

  @Query(() => BulkInvitation, { nullable: true, description: 'One of mine; null for what is unknown and for what is not yours to see.' })
  bulkInvitation(@AsViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<BulkInvitation | null> {
    return this.see.one(viewer, BulkInvitation, id);
  }

  @Mutation(() => BulkInvitationPayload, { description: 'Begins to invite many: all people of an entity, or a list that follows. Managers only; nothing is sent before it is confirmed.' })
  async startBulkInvitation(@AsViewer() viewer: Viewer, @Args('input') input: StartBulkInvitationInput): Promise<BulkInvitationPayload> {
    return { bulkInvitation: await this.service.start(viewer, input) };
  }

  @Mutation(() => BulkInvitationPayload, { description: 'Adds lines to the list; what each stands for is known at once.' })
  async addBulkLines(@AsViewer() viewer: Viewer, @Args('input') input: AddBulkLinesInput): Promise<BulkInvitationPayload> {
    return { bulkInvitation: await this.service.addLines(viewer, input) };
  }

  @Mutation(() => BulkInvitationPayload, { description: 'Lets the invitations leave.' })
  async confirmBulkInvitation(@AsViewer() viewer: Viewer, @Args('input') input: BulkInvitationInput): Promise<BulkInvitationPayload> {
    return { bulkInvitation: await this.service.confirm(viewer, input.bulkInvitationId) };
  }

  @Mutation(() => BulkInvitationPayload, { description: 'Stops it; what had left stays.' })
  async cancelBulkInvitation(@AsViewer() viewer: Viewer, @Args('input') input: BulkInvitationInput): Promise<BulkInvitationPayload> {
    return { bulkInvitation: await this.service.cancel(viewer, input.bulkInvitationId) };
  }
}

@Resolver(() => BulkInvitation)
export class BulkInvitationResolver {
  constructor(
    private readonly see: See,
    private readonly queries: BulkQueries,
  ) {}

  @ResolveField(() => Entity, { nullable: true, description: 'Whose people are invited; null for a list.' })
  entity(@AsViewer() viewer: Viewer, @Parent() bulk: BulkInvitation): Promise<Entity | null> {
    return this.see.one(viewer, Entity, bulk.entityId);
  }

  @ResolveField(() => BulkCounts, { description: 'Whom it concerns.' })
  counts(@AsViewer() viewer: Viewer, @Parent() bulk: BulkInvitation): Promise<BulkCounts> {
    return this.queries.counts(viewer, bulk);
  }

  @ResolveField(() => BulkLineConnection, { description: 'The lines of the list, in their order.' })
  async lines(@Parent() bulk: BulkInvitation, @Args() page: PageArgs, @Args() filter: BulkLinesArgs): Promise<Connection<BulkLine>> {
    return toConnection(await this.queries.lines(bulk, filter.outcome ?? null, page), page);
  }
}
