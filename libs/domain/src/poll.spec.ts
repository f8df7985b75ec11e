import { isPollClosed, mostChoices, pollSilence, repeatedOptions, type PollResult } from './poll.ts';

const now = new Date('2026-11-27T17:00:00Z');

describe('a poll is closed', () => {
  test('by its author, or by its end, to the millisecond; without either it stays open', () => {
    expect(isPollClosed({ closedAt: null, endsAt: null }, now)).toBe(false);
    expect(isPollClosed({ closedAt: new Date('2026-11-01T00:00:00Z'), endsAt: null }, now)).toBe(true);
    expect(isPollClosed({ closedAt: null, endsAt: '2026-11-27T17:00:00.001Z' }, now)).toBe(false);
    expect(isPollClosed({ closedAt: null, endsAt: '2026-11-27T17:00:00.000Z' }, now)).toBe(true);
  });
});

describe('results are shown', () => {
  const silence = (results: PollResult, anonymous: boolean, voterCount: number, voted: boolean, closed: boolean) =>
    pollSilence({ results, anonymous, voterCount }, { voted, closed });

  test('always, or after one’s own vote, or once it is closed, as the author chose', () => {
    expect(silence('always', false, 0, false, false)).toBeNull();
    expect(silence('afterVote', false, 9, false, false)).toBe('untilVote');
    expect(silence('afterVote', false, 9, true, false)).toBeNull();
    expect(silence('afterVote', false, 9, false, true)).toBeNull();
  });

  test('of an anonymous poll from the fifth voter on, whoever asks and also once it is closed', () => {
    expect(silence('always', true, 4, true, true)).toBe('tooFew');
    expect(silence('always', true, 5, false, false)).toBeNull();
    expect(silence('afterVote', true, 4, true, false)).toBe('tooFew');
    expect(silence('afterVote', true, 4, false, false)).toBe('untilVote');
    expect(silence('always', false, 1, false, false)).toBeNull();
  });
});

test('one chooses one option, as many as the author allows, or all', () => {
  expect(mostChoices({ choices: 'one', most: null }, 4)).toBe(1);
  expect(mostChoices({ choices: 'several', most: 2 }, 4)).toBe(2);
  expect(mostChoices({ choices: 'several', most: null }, 4)).toBe(4);
  expect(mostChoices({ choices: 'several', most: 9 }, 4)).toBe(4);
});

test('an option that repeats another is found, whatever its case and the blanks around it', () => {
  expect(repeatedOptions(['Lundi', 'Mardi', ' lundi ', 'MARDI', 'Jeudi'])).toEqual([2, 3]);
  expect(repeatedOptions(['', ' ', 'Lundi'])).toEqual([]);
});
