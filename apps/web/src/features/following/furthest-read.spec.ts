import { furthestRead } from './furthest-read.ts';

const comment = (id: string, minute: number, known = false) => ({ id, createdAt: `2026-11-20T10:0${minute}:00.000Z`, known });

test('a thread is read up to the last comment before the first that was not on screen', () => {
  const comments = [comment('a', 1, true), comment('b', 2), comment('c', 3), comment('d', 4)];
  expect(furthestRead({ comments, completeUntil: null }, new Set(['b']))).toBe('b');
  expect(furthestRead({ comments, completeUntil: null }, new Set(['b', 'd']))).toBe('b');
  expect(furthestRead({ comments, completeUntil: null }, new Set(['b', 'c', 'd']))).toBe('d');
});

test('a late reply that stands on top makes nothing read that is older and further down', () => {
  const [first, reply, older] = [comment('a', 1, true), comment('r', 5), comment('b', 2)];
  expect(furthestRead({ comments: [first, reply, older], completeUntil: null }, new Set(['r']))).toBe('a');
  expect(furthestRead({ comments: [first, reply, older], completeUntil: null }, new Set(['r', 'b']))).toBe('r');
});

test('where later pages are missing, it is read no further than the last comment at hand', () => {
  const comments = [comment('a', 1), comment('r', 9), comment('b', 2)];
  expect(furthestRead({ comments, completeUntil: comments[2]!.createdAt }, new Set(['a', 'r', 'b']))).toBe('b');
});

test('comments of one instant stand in the order of their ids, and of none there is nothing read', () => {
  expect(furthestRead({ comments: [comment('y', 1), comment('x', 1)], completeUntil: null }, new Set(['x']))).toBe('x');
  expect(furthestRead({ comments: [], completeUntil: null }, new Set())).toBeNull();
});
