import { Injectable } from '@nestjs/common';
import { limits, newId } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { checked, type Check } from '../../platform/graphql/checked.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Comment } from '../comments/comment.entity.ts';
import { CommentsService } from '../comments/comments.service.ts';
import { Section, SectionKind } from '../documents/section.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { ModerationAct, ModerationDecision } from './moderation-decision.entity.ts';
import { ModerateAct, type ModerateInput } from './moderation.types.ts';
import { Report } from './report.entity.ts';
import { Things, type Thing } from './things.service.ts';

/** A reason is owed: none at all has words of its own. */
export const checkReason = (check: Check, reason: string): void =>
  reason.trim() === '' ? check.refuse('reason', 'REASON_REQUIRED') : check.text('reason', reason, limits.reason);

@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly things: Things,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly comments: CommentsService,
  ) {}

  /** Hides, restores or leaves a post or comment, with a reason; all its open reports are answered by this one decision. */
  moderate(viewer: Viewer, input: ModerateInput): Promise<{ thing: Thing; decision: ModerationDecision }> {
    checked((check) => {
      if (input.act === ModerateAct.hide && !input.sectionId) check.refuse('sectionId', 'REQUIRED');
      checkReason(check, input.reason);
    });
    return this.database.tx(async () => {
      const thing = await this.things.lock(viewer, input);
      await this.things.mustBeAllowed(viewer, 'moderate', thing);
      await this.mustBeOpen(viewer, thing, input);
      const sectionId = input.sectionId ? await this.ruleInForce(viewer, input.sectionId) : null;
      const decision = await this.decide(viewer, thing, ModerationAct[input.act], input.reason, sectionId);
      await this.database.rows(sql`
        UPDATE report SET decision_id = ${decision.id} WHERE decision_id IS NULL AND post_id = ${thing.post.id}
          AND comment_id IS NOT DISTINCT FROM ${thing.comment?.id ?? null}::uuid`);
      if (input.act !== ModerateAct.dismiss) await this.setHidden(thing, input.act === ModerateAct.hide);
      await this.told(thing, decision);
      return { thing, decision };
    });
  }

  /** Another manager may have been quicker: with the row of the thing locked, the second one learns it here. */
  private async mustBeOpen(viewer: Viewer, { post, comment }: Thing, input: ModerateInput): Promise<void> {
    const hidden = (comment ?? post).hiddenAt !== null;
    if (hidden !== (input.act === ModerateAct.restore)) throw new UserError('ALREADY_DECIDED');
    if (input.reportId) {
      const report = await this.see.require(viewer, Report, input.reportId, { field: 'reportId', forUpdate: true });
      if (report.postId !== post.id || report.commentId !== (comment?.id ?? null)) throw new UserError('NOT_FOUND', 'reportId');
      if (report.decisionId) throw new UserError('ALREADY_DECIDED');
    } else if (input.act === ModerateAct.dismiss) {
      const [open] = await this.database.rows(sql`
        SELECT 1 FROM report r WHERE r.decision_id IS NULL AND r.post_id = ${post.id} AND r.comment_id IS NOT DISTINCT FROM ${comment?.id ?? null}::uuid LIMIT 1`);
      if (!open) throw new UserError('ALREADY_DECIDED');
    }
  }

  /** A decision rests on a rule that binds today: one of the guide in force. */
  private async ruleInForce(viewer: Viewer, sectionId: string): Promise<string> {
    const section = await this.see.require(viewer, Section, sectionId, { field: 'sectionId' });
    const [inForce] = await this.database.rows(sql`
      SELECT 1 FROM document_version v JOIN document d ON d.id = v.document_id AND d.kind = 'guide'
      WHERE v.id = ${section.versionId} AND v.number = (SELECT max(w.number) FROM document_version w WHERE w.document_id = d.id AND w.published_at IS NOT NULL)`);
    if (!inForce || section.kind !== SectionKind.rule) throw new UserError('INVALID', 'sectionId');
    return section.id;
  }

  decide(viewer: Viewer, { post, comment }: Thing, act: ModerationAct, reason: string, sectionId: string | null): Promise<ModerationDecision> {
    return this.database.insert(ModerationDecision, {
      id: newId(), communityId: post.communityId, postId: post.id, commentId: comment?.id ?? null, act, decidedById: viewer.id, reason: reason.trim(), sectionId,
      decidedAt: this.clock.now(),
    });
  }

  /** Open screens, and the trail: last, since its turn is held until the end of the transaction. */
  async told(thing: Thing, { id: decisionId, act, decidedById, communityId, sectionId }: ModerationDecision): Promise<void> {
    await this.things.changed(thing, act);
    const thingKind = thing.comment ? 'comment' : 'post';
    await this.audit.record({
      actorId: decidedById, act: `${thingKind}.${act}`, thingKind, thingId: (thing.comment ?? thing.post).id, communityId, details: { decisionId, sectionId },
    });
  }

  private async setHidden({ post, comment }: Thing, hide: boolean): Promise<void> {
    const hiddenAt = hide ? this.clock.now() : null;
    if (comment) {
      await this.database.manager.update(Comment, comment.id, { hiddenAt });
      // A count that kept it would tell that something is hidden.
      await this.comments.recount(post.id);
    } else {
      // A pin is a place that others need; the rest comes back with the post.
      await this.database.manager.update(Post, post.id, { hiddenAt, pinnedAt: hide ? null : post.pinnedAt });
    }
  }
}
