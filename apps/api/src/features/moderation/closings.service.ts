import { Injectable } from '@nestjs/common';
import { newId } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { raw, sql } from '../../platform/database/sql.ts';
import { Beside, row } from '../../platform/graphql/beside.ts';
import { checked } from '../../platform/graphql/checked.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Post } from '../posts/post.entity.ts';
import { checkReason, DecisionsService } from './decisions.service.ts';
import { ModerationAct, type ModerationDecision } from './moderation-decision.entity.ts';
import type { LockThreadInput, UnlockThreadInput } from './moderation.types.ts';
import { ThreadClosing } from './thread-closing.entity.ts';
import { Things, type Thing } from './things.service.ts';

/** Threads that take no more comments: closed by their author or a manager, for a reason that all their readers see; opened again by a manager. */
@Injectable()
export class ClosingsService {
  constructor(
    private readonly database: Database,
    private readonly beside: Beside,
    private readonly see: See,
    private readonly can: Can,
    private readonly things: Things,
    private readonly decisions: DecisionsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  lock(viewer: Viewer, input: LockThreadInput): Promise<Closed> {
    checked((check) => checkReason(check, input.reason));
    return this.database.tx(async () => {
      const thing = await this.take(viewer, input.postId, ModerationAct.lock);
      const now = this.clock.now();
      await this.database.manager.update(Post, thing.post.id, { lockedAt: now });
      await this.database.insert(ThreadClosing, { id: newId(), postId: thing.post.id, closedById: viewer.id, reason: input.reason.trim(), closedAt: now, reopenedAt: null });
      return this.told(viewer, thing, ModerationAct.lock, input.reason);
    });
  }

  unlock(viewer: Viewer, input: UnlockThreadInput): Promise<Closed> {
    checked((check) => checkReason(check, input.reason));
    return this.database.tx(async () => {
      const thing = await this.take(viewer, input.postId, ModerationAct.unlock);
      await this.database.manager.update(Post, thing.post.id, { lockedAt: null });
      await this.database.rows(sql`UPDATE thread_closing SET reopened_at = ${this.clock.now()} WHERE post_id = ${thing.post.id} AND reopened_at IS NULL`);
      return this.told(viewer, thing, ModerationAct.unlock, input.reason);
    });
  }

  /** That a post already seen is closed; null where it is open, and where it was closed before such reasons were everyone's. */
  of(viewer: Viewer, postId: string): Promise<ThreadClosing | null> {
    return this.beside.entity<ThreadClosing>(viewer, 'post', postId, 'closing', ThreadClosing, () => sql`
      SELECT c.* FROM thread_closing c WHERE c.post_id = ${raw(row)}.id AND ${this.see.all(viewer, ThreadClosing, 'c')} LIMIT 1`);
  }

  /** The post, locked; refuses who may not, and who comes second. */
  private async take(viewer: Viewer, postId: string, act: ModerationAct.lock | ModerationAct.unlock): Promise<Thing> {
    const thing = await this.things.lock(viewer, { postId });
    await this.can.require(viewer, act, Post, thing.post, 'postId');
    if ((act === ModerationAct.lock) === (thing.post.lockedAt !== null)) throw new UserError('ALREADY_DECIDED', 'postId');
    return thing;
  }

  /** To its author a manager owes a decision; what the author does alone is told to the screens and the trail. */
  private async told(viewer: Viewer, thing: Thing, act: ModerationAct, reason: string): Promise<Closed> {
    if (thing.post.authorId !== viewer.id) {
      const decision = await this.decisions.decide(viewer, thing, act, reason, null);
      await this.decisions.told(thing, decision);
      return { thing, decision };
    }
    await this.things.changed(thing, act);
    const { id: thingId, communityId } = thing.post;
    await this.audit.record({ actorId: viewer.id, act: `post.${act}`, thingKind: 'post', thingId, communityId });
    return { thing, decision: null };
  }
}

export interface Closed {
  thing: Thing;
  /** Owed by a manager to the author; none where the author acted. */
  decision: ModerationDecision | null;
}
