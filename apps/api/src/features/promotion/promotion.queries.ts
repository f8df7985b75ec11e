import { Injectable } from '@nestjs/common';
import { manages } from '../../policies/community.policy.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Beside, row } from '../../platform/database/beside.ts';
import { Database } from '../../platform/database/database.ts';
import { raw, sql } from '../../platform/database/sql.ts';
import { Post } from '../posts/post.entity.ts';
import { Promotion } from './promotion.entity.ts';

@Injectable()
export class PromotionQueries {
  constructor(
    private readonly database: Database,
    private readonly beside: Beside,
    private readonly see: See,
    private readonly clock: Clock,
  ) {}

  /** The promotion of a post: the one that runs, for everyone who sees the post; for the managers also the one to come. */
  async promotionOf(viewer: Viewer, post: Post): Promise<Promotion | null> {
    if (post.hiddenAt || post.deletedAt) return null;
    const found = await this.beside.read<{ promotion: Record<string, unknown> | null }>(viewer, 'post', post.id, 'promotion', () => {
      const now = this.clock.now();
      return {
        promotion: sql`(SELECT row_to_json(m) FROM promotion m WHERE m.post_id = ${raw(row)}.id AND m.ended_at IS NULL AND m.ends_at > ${now} AND ${this.see.all(viewer, Promotion, 'm')}
          AND (m.starts_at <= ${now} OR ${manages({ id: sql`${viewer.id}::uuid` }, sql`${raw(row)}.community_id`)}))`,
      };
    });
    return found?.promotion ? this.database.hydrate<Promotion>(Promotion, found.promotion) : null;
  }
}
