import { reachByGroup, reachShown } from './reach.ts';

test('fewer than five who saw it are no figure', () => {
  expect([0, 1, 4, 5, 1204].map(reachShown)).toEqual([null, null, null, 5, 1204]);
});

test('each entity counts what is below it; one of fewer than five people is not shown, nor found by subtraction', () => {
  const own = [
    { key: 'company', parent: null, people: 0, accepted: 0 },
    { key: 'west', parent: 'company', people: 20, accepted: 15 },
    { key: 'east', parent: 'company', people: 10, accepted: 1 },
    { key: 'board', parent: 'company', people: 3, accepted: 2 },
  ];
  expect(reachByGroup(own)).toEqual([
    { key: 'company', parent: null, people: 33, accepted: 18 },
    { key: 'west', parent: 'company', people: 20, accepted: 15 },
    // Keeps the smallest one company: alone, it would follow from the rest.
    { key: 'east', parent: 'company', people: null, accepted: null },
    { key: 'board', parent: 'company', people: null, accepted: null },
  ]);
});
