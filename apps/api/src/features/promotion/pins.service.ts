import { Injectable } from '@nestjs/common';
import { dayAfter, instantAt, isDay, pinReviewDays } from '@parvis/domain';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Person } from '../people/person.entity.ts';
import type { Post } from '../posts/post.entity.ts';
import { RemindersService } from '../reminders/reminders.service.ts';
import { FeaturedService } from './featured.service.ts';
import type { PinPostInput } from './promotion.types.ts';

/** Up to three posts above the feed of a community, each with someone who looks after it and a day on which to do so. */
@Injectable()
export class PinsService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
    private readonly featured: FeaturedService,
    private readonly reminders: RemindersService,
  ) {}

  /** Pins a post, or says anew who looks after a pinned one and when. The same again changes nothing. */
  pin(viewer: Viewer, input: PinPostInput): Promise<Post> {
    if (input.reviewOn != null && !isDay(input.reviewOn)) throw new UserError(input.reviewOn ? 'INVALID' : 'REQUIRED', 'reviewOn');
    return this.featured.change(viewer, input.postId, 'pin', async (post) => {
      const now = this.clock.now();
      const before = post.pinnedAt ? { ownerId: post.pinOwnerId, reviewOn: post.pinReviewOn } : null;
      const owner = await this.ownerOf(viewer, post, input.ownerId ?? before?.ownerId ?? viewer.id);
      const reviewOn = input.reviewOn ?? before?.reviewOn ?? dayAfter(now.toISOString().slice(0, 10), pinReviewDays);
      if (before?.ownerId === owner.id && before.reviewOn === reviewOn) return null;
      await this.reminders.takeBack({ postId: post.id, kinds: ['pin_review'] });
      await this.reminders.set([{ personId: owner.id, kind: 'pin_review', postId: post.id, dueAt: instantAt(`${reviewOn}T09:00`, owner.timeZone)! }]);
      return { pinnedAt: post.pinnedAt ?? now, pinOwnerId: owner.id, pinReviewOn: reviewOn };
    });
  }

  unpin(viewer: Viewer, postId: string): Promise<Post> {
    return this.featured.change(viewer, postId, 'unpin', async (post) => {
      if (!post.pinnedAt) return null;
      await this.reminders.takeBack({ postId: post.id, kinds: ['pin_review'] });
      return { pinnedAt: null, pinOwnerId: null, pinReviewOn: null };
    });
  }

  /** Who looks after it is a member; who already does may have left since. */
  private async ownerOf(viewer: Viewer, post: Post, personId: string): Promise<Person> {
    const person = await this.see.require(viewer, Person, personId, { field: 'ownerId' });
    if (post.pinnedAt && person.id === post.pinOwnerId) return person;
    const [member] = await this.database.rows(sql`SELECT 1 FROM membership WHERE community_id = ${post.communityId} AND person_id = ${person.id}`);
    if (!member) throw new UserError('OWNER_NOT_MEMBER', 'ownerId');
    return person;
  }
}
