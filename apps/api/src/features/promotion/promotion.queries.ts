import { Injectable } from '@nestjs/common';
import { manages } from '../../policies/community.policy.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Beside, row } from '../../platform/graphql/beside.ts';
import { raw, sql } from '../../platform/database/sql.ts';
import { Post } from '../posts/post.entity.ts';
import { Promotion } from './promotion.entity.ts';

@Injectable()
export class PromotionQueries {
  constructor(
    private readonly beside: Beside,
    private readonly see: See,
    private readonly clock: Clock,
  ) {}

  /** The promotion of a post: the one that runs, for everyone who sees the post; for the managers also the one to come. */
  promotionOf(viewer: Viewer, post: Post): Promise<Promotion | null> {
    if (post.hiddenAt || post.deletedAt) return Promise.resolve(null);
    return this.beside.entity<Promotion>(viewer, 'post', post.id, 'promotion', Promotion, () => {
      const now = this.clock.now();
      return sql`SELECT m.* FROM promotion m WHERE m.post_id = ${raw(row)}.id AND m.ended_at IS NULL AND m.ends_at > ${now} AND ${this.see.all(viewer, Promotion, 'm')}
        AND (m.starts_at <= ${now} OR ${manages({ id: sql`${viewer.id}::uuid` }, sql`${raw(row)}.community_id`)}) LIMIT 1`;
    });
  }
}
