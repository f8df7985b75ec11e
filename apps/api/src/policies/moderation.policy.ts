import { AuditEntry } from '../features/audit/audit-entry.entity.ts';
import { ModerationDecision } from '../features/moderation/moderation-decision.entity.ts';
import { Report } from '../features/moderation/report.entity.ts';
import { Post } from '../features/posts/post.entity.ts';
import { Promotion } from '../features/promotion/promotion.entity.ts';
import { sql, type Columns, type Sql } from '../platform/database/sql.ts';
import { manages, standing, type Standing } from './community.policy.ts';
import { policy, seen } from './policy.ts';

/** Who wrote what a report or a decision is about. */
export function authorOf(about: Pick<Columns<Report>, 'postId' | 'commentId'>): Sql {
  return sql`(CASE WHEN ${about.commentId} IS NULL THEN (SELECT post.author_id FROM post WHERE post.id = ${about.postId})
    ELSE (SELECT comment.author_id FROM comment WHERE comment.id = ${about.commentId}) END)`;
}

export interface ReportFacts {
  standing: Standing;
}

// The community's managers handle it; who reported it follows it. The author of what is reported never learns who did, also as a manager.
policy<Report, ReportFacts>(Report, {
  kind: 'report',
  table: 'report',
  seen: (report, viewer) => sql`(${report.reporterId} = ${viewer.id} OR (${manages(viewer, report.communityId)} AND ${authorOf(report)} <> ${viewer.id}))`,
  facts: (report, viewer) => ({ standing: standing(viewer, report.communityId) }),
  can: { decide: (report, _viewer, facts) => (facts.standing !== 'manager' ? 'NOT_ALLOWED' : report.decisionId ? 'ALREADY_DECIDED' : null) },
});

// Reasons are owed to the author of what was decided on; the managers keep the account of it.
policy(ModerationDecision, {
  kind: 'decision',
  table: 'moderation_decision',
  seen: (decision, viewer) => sql`(${manages(viewer, decision.communityId)}
    OR EXISTS (SELECT 1 FROM report WHERE report.decision_id = ${decision.id} AND report.reporter_id = ${viewer.id})
    OR (${decision.act} <> 'dismiss' AND ${authorOf(decision)} = ${viewer.id}))`,
});

export interface PromotionFacts {
  standing: Standing;
}

policy<Promotion, PromotionFacts>(Promotion, {
  kind: 'promotion',
  table: 'promotion',
  seen: (promotion, viewer) => seen(Post, promotion.postId, viewer),
  facts: (promotion, viewer) => ({ standing: standing(viewer, sql`(SELECT post.community_id FROM post WHERE post.id = ${promotion.postId})`) }),
  can: { end: (_promotion, _viewer, facts) => (facts.standing === 'manager' ? null : 'NOT_ALLOWED') },
});

// The managers of a community read its part of the trail; a person reads what was done in the person's own name.
policy(AuditEntry, {
  kind: 'audit',
  table: 'audit_entry',
  seen: (entry, viewer) => sql`(${entry.actorId} = ${viewer.id} OR (${entry.communityId} IS NOT NULL AND ${manages(viewer, entry.communityId)}))`,
});
