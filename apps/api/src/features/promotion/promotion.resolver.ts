import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Person } from '../people/person.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { FeaturedService } from './featured.service.ts';
import { Promotion } from './promotion.entity.ts';
import { PinsService } from './pins.service.ts';
import { PromotionQueries } from './promotion.queries.ts';
import { PromotionService } from './promotion.service.ts';
import { EndPromotionInput, PinPostInput, PromotePostInput, PromotionPayload, PutForwardInput, PutForwardPayload } from './promotion.types.ts';

@Resolver(() => Promotion)
export class PromotionResolver {
  constructor(
    private readonly see: See,
    private readonly can: Can,
    private readonly promotions: PromotionService,
  ) {}

  @Mutation(() => PromotionPayload, { description: 'Puts a post forward on the home page from a date to a date.' })
  async promotePost(@AsViewer() viewer: Viewer, @Args('input') input: PromotePostInput): Promise<PromotionPayload> {
    return this.payload(viewer, await this.promotions.promote(viewer, input));
  }

  @Mutation(() => PromotionPayload, { description: 'Takes a promotion back before its end.' })
  async endPromotion(@AsViewer() viewer: Viewer, @Args('input') input: EndPromotionInput): Promise<PromotionPayload> {
    return this.payload(viewer, await this.promotions.end(viewer, input.promotionId));
  }

  @ResolveField(() => Person, { description: 'Who answers for it.' })
  promotedBy(@AsViewer() viewer: Viewer, @Parent() promotion: Promotion): Promise<Person | null> {
    return this.see.one(viewer, Person, promotion.promotedById);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may end it before its time.' })
  viewerCanEnd(@AsViewer() viewer: Viewer, @Parent() promotion: Promotion): Promise<boolean> {
    return this.can.may(viewer, 'end', Promotion, promotion);
  }

  private async payload(viewer: Viewer, promotion: Promotion): Promise<PromotionPayload> {
    return { promotion, post: await this.see.one(viewer, Post, promotion.postId) };
  }
}

@Resolver(() => Post)
export class PutForwardResolver {
  constructor(
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly pins: PinsService,
    private readonly featured: FeaturedService,
    private readonly queries: PromotionQueries,
  ) {}

  @Mutation(() => PutForwardPayload, { description: 'Pins a post above the feed of its community; three at most. On a pinned one, says anew who looks after it and until when.' })
  async pinPost(@AsViewer() viewer: Viewer, @Args('input') input: PinPostInput): Promise<PutForwardPayload> {
    return { post: await this.pins.pin(viewer, input) };
  }

  @Mutation(() => PutForwardPayload, { description: 'Takes it from above the feed.' })
  async unpinPost(@AsViewer() viewer: Viewer, @Args('input') input: PutForwardInput): Promise<PutForwardPayload> {
    return { post: await this.pins.unpin(viewer, input.postId) };
  }

  @Mutation(() => PutForwardPayload, { description: 'Marks a post as one that the community recommends.' })
  async featurePost(@AsViewer() viewer: Viewer, @Args('input') input: PutForwardInput): Promise<PutForwardPayload> {
    return { post: await this.featured.feature(viewer, input.postId) };
  }

  @Mutation(() => PutForwardPayload, { description: 'Features it no longer.' })
  async unfeaturePost(@AsViewer() viewer: Viewer, @Args('input') input: PutForwardInput): Promise<PutForwardPayload> {
    return { post: await this.featured.unfeature(viewer, input.postId) };
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who looks after it while it is pinned.' })
  pinOwner(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<Person | null> {
    return this.see.one(viewer, Person, post.pinnedAt && post.pinOwnerId);
  }

  @ResolveField(() => String, { nullable: true, description: 'Day on which the pin is to be looked at again, as 2026-12-15; null where it is not pinned.' })
  pinReviewOn(@Parent() post: Post): string | null {
    return post.pinnedAt && post.pinReviewOn;
  }

  @ResolveField(() => Boolean, { description: 'For its managers: the day on which the pin is to be looked at again has come. False for others.' })
  async pinIsToBeReviewed(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    if (!post.pinnedAt || !post.pinReviewOn || post.pinReviewOn > this.clock.now().toISOString().slice(0, 10)) return false;
    return this.can.may(viewer, 'pin', Post, post);
  }

  @ResolveField(() => Person, { nullable: true, description: 'The manager who featured it.' })
  featuredBy(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<Person | null> {
    return this.see.one(viewer, Person, post.featuredById);
  }

  @ResolveField(() => Promotion, { nullable: true, description: 'Its promotion to the home page while it runs; the managers also see the one to come.' })
  promotion(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<Promotion | null> {
    return this.queries.promotionOf(viewer, post);
  }
}
