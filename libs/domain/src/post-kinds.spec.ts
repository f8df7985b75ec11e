import { converts, postKinds } from './post-kinds.ts';

test('a discussion becomes a question and a question a discussion; nothing else becomes anything else', () => {
  const pairs = postKinds.flatMap((from) => postKinds.filter((to) => converts(from, to)).map((to) => `${from} → ${to}`));
  expect(pairs).toEqual(['discussion → question', 'question → discussion']);
});
