import type { ThreadQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { furthestRead } from '../following/furthest-read.ts';
import { loadedOf, openingOf } from './use-thread-reading.ts';

type Post = NonNullable<ThreadQuery['post']>;
const at = (minute: number) => `2026-11-20T10:${String(minute).padStart(2, '0')}:00.000Z`;
const one = (minute: number, viewerIsUnread = true, replies: object[] = [], more = false) => ({
  id: `c${minute}`, createdAt: at(minute), deletedAt: null, viewerIsUnread, author: { id: 'awa' }, replies: { nodes: replies, pageInfo: { hasNextPage: more } },
});
/** A page of a thread of which `newCommentCount` is unread in all. */
const page = (nodes: object[], newCommentCount: number, pageInfo = { hasNextPage: true, hasPreviousPage: false }) => ({ newCommentCount, comments: { nodes, pageInfo } }) as unknown as Post;
const read = (post: Post, order: 'newest' | 'best', seen: number[], opened = post) =>
  furthestRead(loadedOf(post, order, openingOf(opened, order), 'me'), new Set(seen.map((minute) => `c${minute}`)));

test.each(['newest', 'best'] as const)('in the order "%s" a thread is read as far as all was on screen, where all that was unread is there', (order) => {
  const post = page([one(9), one(8), one(3, false)], 2);
  expect(read(post, order, [9])).toBe('c3');
  expect(read(post, order, [9, 8])).toBe('c9');
});

test('as long as something unread is on a later page, what was on screen marks nothing; once it came, it does', () => {
  const opened = page([one(9), one(8)], 3);
  expect(read(opened, 'newest', [9, 8])).toBeNull();
  const all = page([one(9), one(8), one(7), one(3, false)], 3);
  expect(read(all, 'newest', [9, 8], opened)).toBe('c3');
  expect(read(all, 'newest', [9, 8, 7], opened)).toBe('c9');
});

test('what others write meanwhile takes the place of nothing that is missing', () => {
  const opened = page([one(9), one(8)], 3);
  const later = page([one(11), one(10), one(9), one(8)], 3);
  expect(read(later, 'best', [11, 10, 9, 8], opened)).toBeNull();
  // And is itself not passed over: another one may have come where it is not shown.
  expect(read(page([one(11), one(9), one(8)], 2), 'newest', [11, 9, 8], page([one(9), one(8)], 2))).toBe('c9');
});

test('a thread that is there whole is read to its end, whatever the order', () => {
  const whole = page([one(8), one(9, true, [one(12)]), one(3, false)], 9, { hasNextPage: false, hasPreviousPage: false });
  expect(read(whole, 'best', [8, 9])).toBe('c9');
  expect(read(whole, 'best', [8, 9, 12])).toBe('c12');
});
