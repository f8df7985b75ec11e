import type { PostPostInput } from '../posts/posts.types.ts';
import { fromStored, toStored } from './stored-post.ts';

test('an input is read back as it came in, instants included, whatever parts posts will have', () => {
  const input = {
    clientId: 'a', communityId: 'b', kind: 'event', title: null, body: '2026-12-03T09:00:00.000Z', language: 'fr',
    event: { startsAt: new Date('2026-12-03T09:00:00Z'), places: 12, choices: ['$instant', '{"$instant":"x"}'] },
  } as unknown as PostPostInput;
  const stored = JSON.parse(JSON.stringify(toStored(input))) as unknown;
  expect(fromStored(stored)).toEqual(input);
});
