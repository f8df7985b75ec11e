import { communityVisibilities, mergeExposes } from './community.ts';

test('a community merges into one that is as hidden, or more', () => {
  const allowed = communityVisibilities.flatMap((from) => communityVisibilities.filter((into) => !mergeExposes(from, into)).map((into) => `${from} into ${into}`));
  expect(allowed).toEqual(['open into open', 'open into closed', 'open into secret', 'closed into closed', 'closed into secret', 'secret into secret']);
});
