import { Injectable } from '@nestjs/common';
import { manages } from '../../policies/community.policy.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { Post } from '../posts/post.entity.ts';
import { Promotion } from './promotion.entity.ts';

@Injectable()
export class PromotionQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
  ) {}

  /** The promotion of a post: the one that runs, for everyone who sees the post; for the managers also the one to come. */
  promotionOf(viewer: Viewer, post: Post): Promise<Promotion | null> {
    if (post.hiddenAt || post.deletedAt) return Promise.resolve(null);
    return batched<string, Promotion | null>(viewer, 'Post.promotion', post.id, async (ids) => {
      const now = this.clock.now();
      const promotions = await this.database.entities(Promotion, sql`
        SELECT m.* FROM promotion m JOIN post p ON p.id = m.post_id
        WHERE m.post_id = ANY(${ids}::uuid[]) AND m.ended_at IS NULL AND m.ends_at > ${now} AND ${this.see.all(viewer, Promotion, 'm')}
          AND (m.starts_at <= ${now} OR ${manages({ id: sql`${viewer.id}::uuid` }, sql`p.community_id`)})`);
      return new Map(promotions.map((promotion) => [promotion.postId, promotion]));
    }, null);
  }
}
