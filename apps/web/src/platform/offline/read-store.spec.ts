import { jest } from '@jest/globals';

// jsdom has neither: a database in memory, and what it copies values with.
globalThis.structuredClone ??= <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
await import('fake-indexeddb/auto');
const { bounds, findAnswer, forgetAll, forgetShowing, keepAnswer, keptIds } = await import('./read-store.ts');

const post = (n: number) => `post_${String(n).padStart(26, '0')}`;
const thread = (n: number, text = 'Texte') => ({ post: { __typename: 'Post', id: post(n), title: text, community: { __typename: 'Community', id: 'community_00000000000000000000000001', visibility: 'open' } } });
const keep = (n: number, text?: string, person = 'person_awa') => keepAnswer(person, 'Thread', { postId: post(n), last: 20 }, thread(n, text));
const find = (n: number, person: string | null = 'person_awa') => findAnswer(person, 'Thread', { postId: post(n), last: 20 });

beforeEach(() => forgetAll());
afterEach(() => jest.useRealTimers());

test('what was read is found again, as it was answered last', async () => {
  await keep(1, 'Avant');
  await keep(1, 'Après');
  expect(await find(1)).toEqual(thread(1, 'Après'));
  expect(await find(2)).toBeNull();
});

test('a thread is found from another way in: by a link to one of its comments', async () => {
  await keep(1);
  expect(await findAnswer('person_awa', 'Thread', { postId: post(1), first: 20, around: 'comment_1' })).toEqual(thread(1));
  expect(await findAnswer('person_awa', 'PostSource', { postId: post(1) })).toBeNull();
});

test('another person finds nothing, and what was kept is gone as soon as something is kept for that person', async () => {
  await keep(1, 'Entre nous');
  expect(await find(1, 'person_bruno')).toBeNull();
  await keep(2, 'Autre', 'person_bruno');
  expect(await find(1)).toBeNull();
  expect(await find(1, null)).toBeNull();
  expect(await find(2, null)).toEqual(thread(2, 'Autre'));
});

test('what only links to a thing that is not seen, or mentions it, stays', async () => {
  const body = { type: 'doc', content: [
    { type: 'text', text: 'Ici', marks: [{ type: 'link', attrs: { href: `https://parvis.example/posts/${post(9)}` } }] },
    { type: 'mention', attrs: { kind: 'community', id: 'community_00000000000000000000000009' } },
  ] };
  await keepAnswer('person_awa', 'Home', {}, { viewer: { home: { nodes: [{ ...thread(1).post, body }] } } });
  expect((await keptIds()).sort()).toEqual(['community_00000000000000000000000001', post(1)]);
});

test('what shows a thing that is no longer seen is thrown away whole; the rest stays', async () => {
  await keep(1);
  await keep(2);
  await keepAnswer('person_awa', 'Home', { order: 'recent' }, { viewer: { home: { nodes: [thread(1).post, thread(3).post] } } });
  expect((await keptIds()).sort()).toEqual(['community_00000000000000000000000001', post(1), post(2), post(3)]);
  await forgetShowing([post(1)]);
  expect(await find(1)).toBeNull();
  expect(await findAnswer('person_awa', 'Home', { order: 'recent' })).toBeNull();
  expect(await find(2)).toEqual(thread(2));
});

test('after seven days it is not shown any more', async () => {
  jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'] });
  await keep(1);
  jest.setSystemTime(Date.now() + bounds.days * 86_400_000 - 1000);
  expect(await find(1)).toEqual(thread(1));
  jest.setSystemTime(Date.now() + 2000);
  expect(await find(1)).toBeNull();
});

test('it is bounded in number and in size; the oldest go first', async () => {
  for (let n = 0; n < bounds.answers + 5; n++) await keep(n);
  expect(await find(0)).toBeNull();
  expect(await find(bounds.answers + 4)).toEqual(thread(bounds.answers + 4));
  const heavy = 'x'.repeat(bounds.bytes / 2 - 1000);
  for (const n of [1001, 1002, 1003]) await keep(n, heavy);
  expect(await find(1001)).toBeNull();
  expect(await find(1003)).toEqual(thread(1003, heavy));
});
