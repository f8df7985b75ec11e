/** Why something is reported, in the order offered. */
export const reportReasons = ['privacy', 'respect', 'confidentiality', 'off_topic', 'advertising', 'unlawful', 'other'] as const;

/** One of `reportReasons`. */
export type ReportReason = (typeof reportReasons)[number];

/** What a community manager decides on reported content: nothing changes, it is hidden, or it is shown again. */
export const moderationDecisions = ['dismiss', 'hide', 'restore'] as const;

/** One of `moderationDecisions`. */
export type ModerationDecision = (typeof moderationDecisions)[number];
