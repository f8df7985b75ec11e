import { person } from './communities.ts';

const tree = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const reactions = { reactionCounts: [], viewerReaction: null, viewerCanReact: true };

/** A post of Karim's as the server tells of it, all that a card asks for. */
export const post = (key: string, text: string, over: Record<string, unknown> = {}) => ({
  __typename: 'Post',
  id: `post_${key}`,
  slug: null,
  kind: 'discussion',
  title: null,
  excerpt: text,
  body: tree(text),
  language: 'fr',
  createdAt: '2026-11-20T10:00:00.000Z',
  editedAt: null,
  deletedAt: null,
  hiddenAt: null,
  lockedAt: null,
  pinnedAt: null,
  featuredAt: null,
  commentCount: 0,
  newCommentCount: 0,
  viewerIsUnread: false,
  viewerLastReadAt: null,
  ...reactions,
  viewerCanEdit: false,
  viewerCanDelete: false,
  viewerCanConvert: false,
  sameQuestionCount: 0,
  viewerHasSameQuestion: false,
  viewerCanHaveSameQuestion: false,
  viewerCanAcceptAnswer: false,
  acceptedAnswer: null,
  reach: null,
  answerChoice: null,
  answerChoices: { __typename: 'AnswerChoiceConnection', nodes: [] },
  viewerCanMove: false,
  viewerCanReport: true,
  viewerCanModerate: false,
  viewerCanLock: false,
  viewerCanPin: false,
  viewerCanFeature: false,
  viewerCanPromote: false,
  viewerCanPropose: false,
  promotion: null,
  poll: null,
  author: { ...person('karim', 'Karim Benhaddou'), firstName: 'Karim' },
  community: { __typename: 'Community', id: 'community_fibre', slug: 'fibre-au-quotidien', name: 'Fibre au quotidien', memberCount: 178, visibility: 'open' },
  mentionedPeople: [],
  event: null,
  files: [],
  ...over,
});

/** A comment of Awa's, with no reply. */
export const comment = (key: string, text: string, over: Record<string, unknown> = {}) => ({
  __typename: 'Comment',
  id: `comment_${key}`,
  body: tree(text),
  language: 'fr',
  createdAt: '2026-11-20T11:00:00.000Z',
  editedAt: null,
  deletedAt: null,
  hiddenAt: null,
  viewerIsUnread: false,
  ...reactions,
  repliesTo: null,
  viewerCanReply: true,
  viewerCanEdit: false,
  viewerCanDelete: false,
  viewerCanReport: true,
  viewerCanModerate: false,
  author: { ...person('awa', 'Awa Diallo'), firstName: 'Awa' },
  mentionedPeople: [],
  files: [],
  replies: { __typename: 'CommentConnection', nodes: [], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } },
  ...over,
});

const firstUnreadId = (comments: object[]) => (comments as { id: string; viewerIsUnread: boolean }[]).find(({ viewerIsUnread }) => viewerIsUnread)?.id ?? null;

/** The page of a post: its comments, and that one may answer. */
export const thread = (of: object, comments: object[]) => ({
  post: {
    lastMove: null,
    ...of,
    commentCount: comments.length,
    viewerCanComment: true,
    viewerCommentRefusal: null,
    comments: {
      __typename: 'ThreadConnection',
      firstUnreadId: firstUnreadId(comments),
      firstUnreadUnderId: firstUnreadId(comments),
      nodes: comments,
      previousCount: 0,
      nextCount: 0,
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    },
  },
});
