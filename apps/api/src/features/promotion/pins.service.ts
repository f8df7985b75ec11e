import { Injectable } from '@nestjs/common';
import { dayAfter, isDay, pinReviewDays } from '@parvis/domain';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { LookedAfterService } from '../communities/about/looked-after.service.ts';
import type { Post } from '../posts/post.entity.ts';
import { FeaturedService } from './featured.service.ts';
import type { PinPostInput } from './promotion.types.ts';

/** Up to three posts above the feed of a community, each with someone who looks after it and a day on which to do so. */
@Injectable()
export class PinsService {
  constructor(
    private readonly clock: Clock,
    private readonly featured: FeaturedService,
    private readonly lookedAfter: LookedAfterService,
  ) {}

  /** Pins a post, or says anew who looks after a pinned one and when. The same again changes nothing. */
  pin(viewer: Viewer, input: PinPostInput): Promise<Post> {
    if (input.reviewOn != null && !isDay(input.reviewOn)) throw new UserError(input.reviewOn ? 'INVALID' : 'REQUIRED', 'reviewOn');
    return this.featured.change(viewer, input.postId, 'pin', async (post) => {
      const now = this.clock.now();
      const before = post.pinnedAt ? { ownerId: post.pinOwnerId, reviewOn: post.pinReviewOn } : null;
      const owner = await this.lookedAfter.owner(viewer, post.communityId, input.ownerId ?? before?.ownerId ?? viewer.id, before?.ownerId);
      const reviewOn = input.reviewOn ?? before?.reviewOn ?? dayAfter(now.toISOString().slice(0, 10), pinReviewDays);
      if (before?.ownerId === owner.id && before.reviewOn === reviewOn) return null;
      await this.lookedAfter.tell(owner, reviewOn, { postId: post.id });
      return { pinnedAt: post.pinnedAt ?? now, pinOwnerId: owner.id, pinReviewOn: reviewOn };
    });
  }

  unpin(viewer: Viewer, postId: string): Promise<Post> {
    return this.featured.change(viewer, postId, 'unpin', async (post) => {
      if (!post.pinnedAt) return null;
      await this.lookedAfter.tellNobody({ postId: post.id });
      return { pinnedAt: null, pinOwnerId: null, pinReviewOn: null };
    });
  }
}
