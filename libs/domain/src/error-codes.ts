/**
 * Every refusal that a person can act on. Each code needs words in French and English in `libs/i18n`; a code says the fact, never the remedy.
 * Read failures are not here: what is unknown or not yours is `null` or absent.
 */
export const errorCodes = [
  // A field
  'REQUIRED',
  'TOO_SHORT',
  'TOO_LONG',
  'TOO_SMALL',
  'TOO_LARGE',
  'FILE_TOO_LARGE',
  'WEB_ADDRESS_INVALID',
  'PICTURE_TOO_LARGE',
  'PICTURE_UNREADABLE',
  'FILE_EMPTY',
  'FILE_TYPE_REFUSED',
  'FILE_NOT_AS_NAMED',
  'FILE_UNFINISHED',
  'FILE_UNKNOWN',
  'FILES_TOO_MANY',
  'FILES_OF_A_DAY',
  'FILES_IN_ALL',
  'INVALID',
  'DATES_REVERSED',
  'DATE_PASSED',
  'REASON_REQUIRED',
  'RICH_TEXT_LINK',
  'RICH_TEXT_IMAGE',
  'RICH_TEXT_TOO_LONG',
  'RICH_TEXT_TOO_DEEP',
  // A thing
  'NOT_FOUND',
  'NOT_ALLOWED',
  'CONFLICT',
  'ARCHIVED',
  'SUSPENDED',
  // Sign-in
  'SIGN_IN_FAILED',
  'TOO_MANY_ATTEMPTS',
  // Communities
  'COMMUNITY_NAME_TAKEN',
  'ALREADY_MEMBER',
  'ALREADY_ASKED',
  'NOT_MEMBER',
  'LAST_MANAGER',
  'INVITATION_ONLY',
  'MANAGERS_POST_ONLY',
  'OWNER_NOT_MEMBER',
  // Posts and comments
  'ANNOUNCED_BY_MANAGERS',
  'POST_LOCKED',
  'POST_HIDDEN',
  'TOO_MANY_PINS',
  'REPLY_TOO_DEEP',
  'TOO_LATE_TO_UNDO',
  'ALREADY_REDACTED',
  'MENTION_UNKNOWN',
  'MENTION_CANNOT_READ',
  'TOO_MANY_DRAFTS',
  // Moderation and promotion
  'ALREADY_REPORTED',
  'ALREADY_DECIDED',
  'ALREADY_PROPOSED',
  'ALREADY_PROMOTED',
  // Documents
  'VERSION_NOT_IN_FORCE',
  'VERSION_HASH_MISMATCH',
  'CHANGED_MEANWHILE',
  'VERSION_PUBLISHED',
  'VERSION_LANGUAGE_MISSING',
  'RULE_WITHOUT_SOURCE',
  'RULE_CHANGE_IS_MATERIAL',
  'END_NOT_REACHED',
  'GUIDE_NOT_ACCEPTED',
  // Sharing outside
  'NOT_AMBASSADOR',
  'KIT_NOT_APPROVED',
  'KIT_NOT_STARTED',
  'KIT_EXPIRED',
  'KIT_WITHDRAWN',
  'APPROVER_IS_PROPOSER',
  'DISCLOSURE_MISSING',
  'TEXT_TOO_LONG_FOR_NETWORK',
  'MASTODON_SERVER_INVALID',
] as const;

/** One of `errorCodes`. */
export type ErrorCode = (typeof errorCodes)[number];
