import fc from 'fast-check';
import { type Figure, type Group, rolledUp, shownFigures } from './figures.ts';

const group = (key: string, parent: string | null, people: number, accepted = 0): Group => ({ key, parent, people, accepted });
const shownAtOnce = (groups: readonly Group[]): Figure[] => shownFigures([groups])[0]!;
const hiddenIn = (figures: readonly Figure[]): string[] => figures.filter((figure) => figure.people === null).map((figure) => figure.key);

test('a team of four is not shown, nor the smallest sibling that would give it away', () => {
  const groups = [group('all', null, 60, 20), group('a', 'all', 4, 1), group('b', 'all', 20, 9), group('c', 'all', 36, 10)];
  expect(shownAtOnce(groups)).toEqual([
    { key: 'all', parent: null, people: 60, accepted: 20 },
    { key: 'a', parent: 'all', people: null, accepted: null },
    { key: 'b', parent: 'all', people: null, accepted: null },
    { key: 'c', parent: 'all', people: 36, accepted: 10 },
  ]);
});

test('two small teams hide each other once they are five together, else a third joins them', () => {
  expect(hiddenIn(shownAtOnce([group('all', null, 30), group('a', 'all', 2), group('b', 'all', 3), group('c', 'all', 25)]))).toEqual(['a', 'b']);
  expect(hiddenIn(shownAtOnce([group('all', null, 30), group('a', 'all', 2), group('b', 'all', 2), group('c', 'all', 26)]))).toEqual(['a', 'b', 'c']);
});

test('three people attached to a department directly are not found by subtracting its teams', () => {
  expect(hiddenIn(shownAtOnce([group('all', null, 33), group('a', 'all', 10), group('b', 'all', 20)]))).toEqual(['a']);
});

test('eight people attached directly shelter one small team', () => {
  expect(hiddenIn(shownAtOnce([group('all', null, 31), group('a', 'all', 3), group('b', 'all', 20)]))).toEqual(['a']);
});

test('all is shown where every group, and what is left beside them, is large or empty', () => {
  expect(hiddenIn(shownAtOnce([group('all', null, 30), group('a', 'all', 10), group('b', 'all', 20)]))).toEqual([]);
  expect(hiddenIn(shownAtOnce([group('all', null, 30), group('a', 'all', 10), group('b', 'all', 10)]))).toEqual([]);
});

test('an empty team has no figure and shelters nobody', () => {
  expect(hiddenIn(shownAtOnce([group('all', null, 30), group('a', 'all', 4), group('b', 'all', 0), group('c', 'all', 26)]))).toEqual(['a', 'b', 'c']);
  expect(hiddenIn(shownAtOnce([group('all', null, 30), group('b', 'all', 0), group('c', 'all', 30)]))).toEqual(['b']);
});

test('what hides takes all below it along, or its teams would give it away', () => {
  const groups = [group('all', null, 60), group('a', 'all', 4), group('b', 'all', 20), group('b1', 'b', 10), group('b2', 'b', 10), group('c', 'all', 36)];
  expect(hiddenIn(shownAtOnce(groups))).toEqual(['a', 'b', 'b1', 'b2']);
});

test('tops without a common total are protected as if the total were known', () => {
  expect(hiddenIn(shownAtOnce([group('a', null, 3), group('b', null, 9), group('c', null, 30)]))).toEqual(['a', 'b']);
  expect(hiddenIn(shownAtOnce([group('a', null, 3)]))).toEqual(['a']);
});

test('a team hidden one day is hidden every day', () => {
  const day = (small: number): Group[] => [group('all', null, 60), group('a', 'all', small), group('b', 'all', 20), group('c', 'all', 60 - small - 20)];
  expect(shownFigures([day(4), day(5), day(6)]).map(hiddenIn)).toEqual([['a', 'b'], ['a', 'b'], ['a', 'b']]);
});

test('a team that is alone in its department takes it along the day it is hidden', () => {
  const day = (team: number): Group[] => [group('all', null, 60), group('a', 'all', 10), group('a1', 'a', team), group('b', 'all', 20), group('c', 'all', 30)];
  expect(shownFigures([day(10), day(0)]).map(hiddenIn)).toEqual([['a', 'a1', 'b'], ['a', 'a1', 'b']]);
});

test('counts of each entity alone are rolled up to its tops', () => {
  expect(rolledUp([group('all', null, 1, 1), group('a', 'all', 4, 2), group('a1', 'a', 10, 3)])).toEqual([
    group('all', null, 15, 6),
    group('a', 'all', 14, 5),
    group('a1', 'a', 10, 3),
  ]);
});

test('what is no tree is refused, never half shown', () => {
  expect(() => rolledUp([group('a', 'nowhere', 4)])).toThrow('no tree');
  expect(() => rolledUp([group('a', 'b', 4), group('b', 'a', 4)])).toThrow('no tree');
  expect(() => shownAtOnce([group('a', 'nowhere', 4)])).toThrow('no tree');
  expect(() => shownAtOnce([group('a', 'b', 40), group('b', 'a', 40)])).toThrow('no tree');
  expect(() => shownAtOnce([group('a', null, 4), group('b', 'a', 5)])).toThrow('more people');
  expect(() => shownAtOnce([group('a', null, 9, 1), group('b', 'a', 5, 2)])).toThrow('more accepted');
});

/** A tree of up to 24 groups: each hangs on one before it, or is a top; counts are of direct people. */
const shape = fc.array(fc.record({ above: fc.nat({ max: 23 }), top: fc.integer({ min: 0, max: 9 }) }), { minLength: 1, maxLength: 24 });
const people = fc.array(fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 7 }) }, { weight: 1, arbitrary: fc.nat({ max: 60 }) }), { minLength: 24, maxLength: 24 });
const treeOf = (nodes: readonly { above: number; top: number }[], counts: readonly number[]): Group[] =>
  rolledUp(nodes.map((node, at) => group(`g${at}`, at === 0 || node.top === 0 ? null : `g${node.above % at}`, counts[at] ?? 0, (counts[at] ?? 0) >> 1)));

/** What a reader could solve: for each shown group (and for the tops together) the sum of all that is not shown under it. */
function expectNothingSolved(groups: readonly Group[], figures: readonly Figure[]): void {
  const shown = new Set(figures.filter((figure) => figure.people !== null).map((figure) => figure.key));
  for (const one of groups) {
    if (!shown.has(one.key)) continue;
    expect(one.people).toBeGreaterThanOrEqual(5);
    // Each equation then has its own unknowns: nothing is shown under what is hidden.
    if (one.parent !== null) expect(shown.has(one.parent)).toBe(true);
  }
  for (const parent of [null, ...groups.filter((one) => shown.has(one.key))]) {
    const children = groups.filter((one) => one.parent === (parent?.key ?? null));
    const direct = parent ? parent.people - children.reduce((total, child) => total + child.people, 0) : 0;
    const secrets = children.filter((child) => !shown.has(child.key) && child.people > 0).map((child) => child.people);
    const unknowns = direct > 0 ? [direct, ...secrets] : secrets;
    const alone = parent === null && children.every((child) => !shown.has(child.key));
    if (secrets.length === 0) expect(direct === 0 || direct >= 5).toBe(true);
    else if (!alone) {
      expect(unknowns.length).toBeGreaterThanOrEqual(2);
      expect(unknowns.reduce((total, count) => total + count, 0)).toBeGreaterThanOrEqual(5);
    }
  }
}

test('whatever the organization, no hidden group can be solved from what is shown', () => {
  fc.assert(
    fc.property(shape, people, (nodes, counts) => {
      const groups = treeOf(nodes, counts);
      expectNothingSolved(groups, shownAtOnce(groups));
    }),
    { numRuns: 400 },
  );
});

test('nor by comparing two days', () => {
  fc.assert(
    fc.property(shape, people, people, (nodes, monday, tuesday) => {
      const days = [treeOf(nodes, monday), treeOf(nodes, tuesday)];
      const figures = shownFigures(days);
      days.forEach((groups, day) => expectNothingSolved(groups, figures[day] ?? []));
      expect(hiddenIn(figures[0] ?? [])).toEqual(hiddenIn(figures[1] ?? []));
    }),
    { numRuns: 200 },
  );
});
