/** Why something is reported, in the order offered. */
export const reportReasons = ['personal_data', 'disrespect', 'confidential', 'misleading', 'off_topic', 'other'] as const;

/** One of `reportReasons`. */
export type ReportReason = (typeof reportReasons)[number];

/** What a community manager decides on reported content: nothing changes, it is hidden, or it is shown again. */
export const moderationDecisions = ['dismiss', 'hide', 'restore'] as const;

/** One of `moderationDecisions`. */
export type ModerationDecision = (typeof moderationDecisions)[number];
