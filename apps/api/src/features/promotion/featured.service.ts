import { Injectable } from '@nestjs/common';
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

/** What a manager puts forward inside the community. */
@Injectable()
export class FeaturedService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly audit: AuditService,
    private readonly signals: Signals,
    private readonly clock: Clock,
  ) {}

  /** Marks a post as one that the community recommends. */
  feature(viewer: Viewer, postId: string): Promise<Post> {
    return this.change(viewer, postId, 'feature', (post) => (post.featuredAt ? null : { featuredAt: this.clock.now(), featuredById: viewer.id }));
  }

  unfeature(viewer: Viewer, postId: string): Promise<Post> {
    return this.change(viewer, postId, 'unfeature', (post) => (post.featuredAt ? { featuredAt: null, featuredById: null } : null));
  }

  /** Changes what is put forward; `to` says how, null where there is nothing to change. One act after the other in a community. */
  change(viewer: Viewer, postId: string, act: 'pin' | 'unpin' | 'feature' | 'unfeature', to: (post: Post) => Partial<Post> | null | Promise<Partial<Post> | null>): Promise<Post> {
    return this.database.tx(async () => {
      const { communityId } = await this.see.require(viewer, Post, postId, { field: 'postId' });
      // The pins of a community are counted one act after the other.
      await this.database.rows(sql`SELECT 1 FROM community c WHERE c.id = ${communityId} FOR UPDATE`);
      const post = await this.see.require(viewer, Post, postId, { field: 'postId', forUpdate: true });
      if (post.communityId !== communityId) throw new UserError('CONFLICT', 'postId');
      await this.can.require(viewer, act.endsWith('pin') ? 'pin' : 'feature', Post, post, 'postId');
      const values = await to(post);
      if (values) {
        await this.database.manager.update(Post, post.id, values as object);
        await this.signals.send({ type: 'postChanged', communityId, postId: post.id });
        await this.audit.record({ actorId: viewer.id, act: `post.${act}`, thingKind: 'post', thingId: post.id, communityId, details: {} });
      }
      return this.see.require(viewer, Post, post.id);
    });
  }
}
