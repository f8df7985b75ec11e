import type { ErrorCode } from './error-codes.ts';

/** What a bound counts. `characters` are Unicode code points, as PostgreSQL's `char_length` counts them. */
export type Unit = 'characters' | 'items' | 'minutes' | 'days' | 'people' | 'levels' | 'bytes';

/** An inclusive range. `min` 0 means the field may stay empty. */
export interface Bound {
  readonly min: number;
  readonly max: number;
  readonly unit: Unit;
}

const characters = (min: number, max: number): Bound => ({ min, max, unit: 'characters' });
const items = (min: number, max: number): Bound => ({ min, max, unit: 'items' });
const megabytes = (max: number): Bound => ({ min: 1, max: max * 1_000_000, unit: 'bytes' });

/** Every bound of the product, once: the server refuses by it, the forms count by it, the database checks by it. */
export const limits = {
  // People and sign-in
  personName: characters(1, 100),
  jobTitle: characters(0, 120),
  email: characters(3, 254),
  // Argon2id reads any length; the maximum keeps a request small.
  password: characters(12, 200),
  deviceLabel: characters(0, 80),
  searchText: characters(1, 200),
  signInAttempts: items(0, 10),
  signInWindow: { min: 15, max: 15, unit: 'minutes' },
  sessionIdle: { min: 14, max: 14, unit: 'days' },
  // Communities
  communityName: characters(3, 80),
  communityPurpose: characters(10, 500),
  communitySlug: characters(1, 60),
  communityTopics: items(0, 5),
  communityTopic: characters(1, 40),
  communityDescription: characters(0, 5_000),
  communityWelcome: characters(0, 2_000),
  communityManagers: items(1, 20),
  houseRule: characters(3, 300),
  houseRules: items(0, 15),
  resourceTitle: characters(3, 120),
  resources: items(0, 5),
  webAddress: characters(1, 2_000),
  officialMark: { min: 1, max: 730, unit: 'days' },
  invitationsAtOnce: items(1, 50),
  // Rules of one community, and lines of a list of people to invite: of a whole list, and sent at once
  membershipRules: items(1, 20),
  site: characters(1, 120),
  bulkLines: items(1, 100_000),
  bulkLinesAtOnce: items(1, 2_000),
  bulkLine: characters(0, 300),
  joinMessage: characters(0, 500),
  // Posts and comments
  postTitle: characters(0, 150),
  postBody: characters(1, 40_000),
  commentBody: characters(1, 10_000),
  commentDepth: { min: 0, max: 1, unit: 'levels' },
  mentions: items(0, 50),
  // More than that are asked about before the text is sent: each is told
  mentionsUnasked: { min: 0, max: 20, unit: 'people' },
  pins: items(0, 3),
  pollOptions: items(2, 10),
  pollOption: characters(1, 120),
  // Anonymous votes that a device sent and of which it does not know whether they arrived
  heldVotes: items(0, 20),
  clientId: characters(8, 64),
  // Cards under one text; addresses that one person asks about within an hour, while writing
  linkCards: items(0, 3),
  linkPreviews: items(0, 60),
  // Files
  fileName: characters(1, 120),
  fileDescription: characters(0, 500),
  imageBytes: megabytes(20),
  fileBytes: megabytes(100),
  // In one post or comment
  files: items(0, 20),
  // Of one person: sent within 24 hours, on their way at once, kept in all
  fileBytesOfADay: megabytes(1_000),
  filesOnTheirWay: items(0, 40),
  fileBytesInAll: megabytes(10_000),
  // Drafts: longer than what can be sent, so that what is too long is not lost while it is shortened
  drafts: items(0, 200),
  draftTitle: characters(0, 1_000),
  draftBody: characters(0, 60_000),
  draftOptions: characters(0, 20_000),
  draftDevice: characters(1, 64),
  // Posts and comments that one message says were read
  readingsAtOnce: items(0, 100),
  // What a person follows or mutes, in all: each list of posts is cut by it
  followed: items(0, 500),
  bookmarkNote: characters(0, 500),
  reminderAhead: { min: 0, max: 366, unit: 'days' },
  // Things that one question asks whether they are still seen
  stillSeen: items(0, 500),
  scheduledPosts: items(0, 100),
  scheduledAhead: { min: 0, max: 366, unit: 'days' },
  // Events
  eventPlace: characters(0, 200),
  eventLink: characters(0, 2_000),
  eventCapacity: { min: 1, max: 10_000, unit: 'people' },
  eventDuration: { min: 1, max: 31, unit: 'days' },
  // Moderation and promotion
  reportNote: characters(0, 1_000),
  reason: characters(10, 2_000),
  promotion: { min: 1, max: 90, unit: 'days' },
  // Documents
  documentTitle: characters(3, 150),
  documentIntroduction: characters(0, 5_000),
  changeSummary: characters(0, 2_000),
  sectionChapter: characters(0, 150),
  sectionTitle: characters(3, 150),
  sectionBody: characters(1, 20_000),
  sectionSource: characters(0, 500),
  sections: items(1, 100),
  updateNote: characters(0, 1_000),
  // Entities, and people, named in the audience of a restricted document
  audience: items(0, 1_000),
  // Sharing outside
  kitTitle: characters(5, 120),
  kitSummary: characters(0, 300),
  kitText: characters(1, 3_000),
  kitImageDescription: characters(0, 300),
  kitDisclosure: characters(5, 120),
  kitNotToSay: characters(0, 2_000),
  kitLink: characters(8, 2_000),
  kitValidity: { min: 1, max: 366, unit: 'days' },
  ambassadorText: characters(0, 63_206),
  // Lists
  pageSize: items(1, 100),
  // Figures: no group under five people is shown
  figureGroup: { min: 5, max: Number.MAX_SAFE_INTEGER, unit: 'people' },
} as const satisfies Record<string, Bound>;

/** How many rows a list gives when nobody asks for a number. */
export const defaultPageSize = 20;

/** Unicode code points of a text: what a `characters` bound counts. */
export function charactersIn(text: string): number {
  return [...text].length;
}

/** What is wrong with the length of a text, blank edges not counted: `REQUIRED`, `TOO_SHORT`, `TOO_LONG`, or null. */
export function lengthFault(text: string, bound: Bound): ErrorCode | null {
  const length = charactersIn(text.trim());
  if (length === 0) return bound.min > 0 ? 'REQUIRED' : null;
  if (length < bound.min) return 'TOO_SHORT';
  return length > bound.max ? 'TOO_LONG' : null;
}

/** What is wrong with a number of items, days …: `TOO_SMALL`, `TOO_LARGE`, or null. */
export function amountFault(amount: number, bound: Bound): ErrorCode | null {
  if (amount < bound.min) return 'TOO_SMALL';
  return amount > bound.max ? 'TOO_LARGE' : null;
}
