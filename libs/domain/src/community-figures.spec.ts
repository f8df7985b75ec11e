import { shownPeriods, type Period } from './community-figures.ts';

const of = (active: number): Period => ({ active, posts: active * 2, comments: active * 3 });
const nothing = { active: null, posts: null, comments: null };

describe('figures of a community over time', () => {
  test('a week in which fewer than five people wrote shows nothing, one in which nobody did shows that', () => {
    expect(shownPeriods([of(7), of(4), of(1), of(0), of(5)], of(9)).weeks).toEqual([of(7), nothing, nothing, of(0), of(5)]);
  });

  test('a single hidden week among the four latest hides the four together, two protect each other', () => {
    expect(shownPeriods([of(7), of(4), of(6), of(9)], of(12)).together).toEqual(nothing);
    expect(shownPeriods([of(7), of(4), of(3), of(9)], of(12)).together).toEqual(of(12));
    expect(shownPeriods([of(7), of(6), of(6), of(9), of(2)], of(12)).together).toEqual(of(12));
  });

  test('the four together show nothing of fewer than five people', () => {
    expect(shownPeriods([of(2), of(2), of(0), of(0)], of(4)).together).toEqual(nothing);
    expect(shownPeriods([of(0), of(0), of(0), of(0)], of(0)).together).toEqual(of(0));
  });
});
