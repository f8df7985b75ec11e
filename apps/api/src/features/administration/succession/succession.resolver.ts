import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../../platform/graphql/connection.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Community } from '../../communities/community.entity.ts';
import { ViewerType } from '../../identity/viewer.types.ts';
import { Person } from '../../people/person.entity.ts';
import { SuccessionOffer } from './succession-offer.entity.ts';
import { Succession } from './succession.entity.ts';
import { SuccessionQueries } from './succession.queries.ts';
import { SuccessionService } from './succession.service.ts';
import { SuccessionConnection, SuccessionOfferInput, SuccessionOfferPayload } from './succession.types.ts';

@Resolver(() => Community)
export class CommunitySuccessionResolver {
  constructor(
    private readonly queries: SuccessionQueries,
    private readonly service: SuccessionService,
  ) {}

  @ResolveField(() => Succession, { nullable: true, description: 'To its members: that nobody manages it, or who took it over in the last 14 days.' })
  succession(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<Succession | null> {
    return this.queries.ofCommunity(viewer, community.id);
  }

  @Query(() => SuccessionConnection, { description: 'For administrators: communities that nobody manages, as far as an administrator may know of them; empty for others.' })
  async communitiesWithoutManager(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<Succession>> {
    return toConnection(await this.queries.open(viewer, page), page);
  }

  @Mutation(() => SuccessionOfferPayload, { description: 'Takes over a community that is offered to me; the first to accept is the one.' })
  async acceptSuccession(@AsViewer() viewer: Viewer, @Args('input') input: SuccessionOfferInput): Promise<SuccessionOfferPayload> {
    return { community: await this.service.accept(viewer, input.offerId) };
  }

  @Mutation(() => SuccessionOfferPayload, { description: 'Leaves it to others; no reason is asked.' })
  async declineSuccession(@AsViewer() viewer: Viewer, @Args('input') input: SuccessionOfferInput): Promise<SuccessionOfferPayload> {
    return { community: await this.service.decline(viewer, input.offerId) };
  }
}

@Resolver(() => ViewerType)
export class MySuccessionsResolver {
  constructor(private readonly queries: SuccessionQueries) {}

  @ResolveField(() => [SuccessionOffer], { description: 'Communities without a manager that are offered to me, the one that waits longest first; at most 20.' })
  successionOffers(@AsViewer() viewer: Viewer): Promise<SuccessionOffer[]> {
    return this.queries.offersTo(viewer);
  }
}

@Resolver(() => Succession)
export class SuccessionResolver {
  constructor(
    private readonly see: See,
    private readonly queries: SuccessionQueries,
  ) {}

  @ResolveField(() => Community, { nullable: true, description: 'Null where one no longer sees it.' })
  community(@AsViewer() viewer: Viewer, @Parent() succession: Succession): Promise<Community | null> {
    return this.see.one(viewer, Community, succession.communityId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who took it over.' })
  takenBy(@AsViewer() viewer: Viewer, @Parent() succession: Succession): Promise<Person | null> {
    return this.see.one(viewer, Person, succession.takenById);
  }

  @ResolveField(() => SuccessionOffer, { nullable: true, description: 'That it is offered to me, while my answer waits.' })
  viewerOffer(@AsViewer() viewer: Viewer, @Parent() succession: Succession): Promise<SuccessionOffer | null> {
    return this.queries.offerIn(viewer, succession.id);
  }
}

@Resolver(() => SuccessionOffer)
export class SuccessionOfferResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => Community, { nullable: true, description: 'Null where one no longer sees it.' })
  community(@AsViewer() viewer: Viewer, @Parent() offer: SuccessionOffer): Promise<Community | null> {
    return this.see.one(viewer, Community, offer.communityId);
  }

  @ResolveField(() => Date, { nullable: true, description: 'Unless someone takes it before, it then falls to one of its members; null where one no longer sees it.' })
  async answerBy(@AsViewer() viewer: Viewer, @Parent() offer: SuccessionOffer): Promise<Date | null> {
    return (await this.see.one(viewer, Succession, offer.successionId))?.fallsBackAt ?? null;
  }
}
