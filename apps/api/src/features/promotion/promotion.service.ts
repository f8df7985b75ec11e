import { Injectable } from '@nestjs/common';
import { limits, newId, promotionFault } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Signals } from '../../platform/live/signal.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Post } from '../posts/post.entity.ts';
import { Promotion } from './promotion.entity.ts';
import type { PromotePostInput } from './promotion.types.ts';

@Injectable()
export class PromotionService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly audit: AuditService,
    private readonly signals: Signals,
    private readonly clock: Clock,
  ) {}

  /** Puts a post forward on the home page of those who may see it, from a date to a date. */
  promote(viewer: Viewer, input: PromotePostInput): Promise<Promotion> {
    const now = this.clock.now();
    const fault = promotionFault(input.startsAt, input.endsAt, now);
    if (fault) throw new UserError(fault, 'endsAt', { min: limits.promotion.min, max: limits.promotion.max });
    return this.database.tx(async () => {
      const post = await this.see.require(viewer, Post, input.postId, { field: 'postId', forUpdate: true });
      await this.can.require(viewer, 'promote', Post, post, 'postId');
      // One whose time is over has ended by itself; the row says so from now on.
      await this.database.rows(sql`UPDATE promotion SET ended_at = ends_at WHERE post_id = ${post.id} AND ended_at IS NULL AND ends_at <= ${now}`);
      const [open] = await this.database.rows(sql`SELECT 1 FROM promotion p WHERE p.post_id = ${post.id} AND p.ended_at IS NULL`);
      if (open) throw new UserError('ALREADY_PROMOTED', 'postId');
      const id = newId();
      await this.database.insert(Promotion, {
        id, postId: post.id, promotedById: viewer.id, startsAt: input.startsAt, endsAt: input.endsAt, endedAt: null, createdAt: now,
      });
      await this.told(viewer, post, 'post.promote', { promotionId: id, startsAt: input.startsAt.toISOString(), endsAt: input.endsAt.toISOString() });
      return this.see.require(viewer, Promotion, id);
    });
  }

  /** Takes a promotion back before its end. One that is over already stays as it is. */
  end(viewer: Viewer, promotionId: string): Promise<Promotion> {
    return this.database.tx(async () => {
      const promotion = await this.see.require(viewer, Promotion, promotionId, { field: 'promotionId', forUpdate: true });
      await this.can.require(viewer, 'end', Promotion, promotion, 'promotionId');
      const now = this.clock.now();
      if (promotion.endedAt || promotion.endsAt <= now) return promotion;
      await this.database.manager.update(Promotion, promotion.id, { endedAt: now });
      const post = await this.see.require(viewer, Post, promotion.postId);
      await this.told(viewer, post, 'post.unpromote', { promotionId: promotion.id });
      return this.see.require(viewer, Promotion, promotion.id);
    });
  }

  private async told(viewer: Viewer, post: Post, act: string, details: Record<string, string>): Promise<void> {
    await this.signals.send({ type: 'postChanged', communityId: post.communityId, postId: post.id });
    await this.audit.record({ actorId: viewer.id, act, thingKind: 'post', thingId: post.id, communityId: post.communityId, details });
  }
}
