import { readingMinutes } from './reading-time.ts';

test('a reader is told whole minutes, never zero', () => {
  expect(readingMinutes('')).toBe(1);
  expect(readingMinutes('mot '.repeat(230))).toBe(1);
  expect(readingMinutes('mot '.repeat(231))).toBe(2);
});

test('Markdown marks are not words', () => {
  expect(readingMinutes(`# Title\n\n${'- mot\n'.repeat(229)}`)).toBe(1);
});
