import { amountFault, charactersIn, defaultPageSize, lengthFault, limits } from './limits.ts';

test('every bound is a range', () => {
  for (const bound of Object.values(limits)) expect(bound.min).toBeLessThanOrEqual(bound.max);
  expect(amountFault(defaultPageSize, limits.pageSize)).toBeNull();
});

test('a person who writes an emoji has used one character, as the database counts', () => {
  expect(charactersIn('Bravo 🎉')).toBe(7);
});

test('a name is refused when blank, too short or too long, and accepted at both ends', () => {
  expect(lengthFault('   ', limits.communityName)).toBe('REQUIRED');
  expect(lengthFault(' ab ', limits.communityName)).toBe('TOO_SHORT');
  expect(lengthFault('abc', limits.communityName)).toBeNull();
  expect(lengthFault('a'.repeat(80), limits.communityName)).toBeNull();
  expect(lengthFault('a'.repeat(81), limits.communityName)).toBe('TOO_LONG');
});

test('an optional note may stay empty', () => {
  expect(lengthFault('', limits.reportNote)).toBeNull();
});

test('a page of none or of a thousand is refused', () => {
  expect(amountFault(0, limits.pageSize)).toBe('TOO_SMALL');
  expect(amountFault(1000, limits.pageSize)).toBe('TOO_LARGE');
});
