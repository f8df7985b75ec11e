import { promotionFault } from './promotion.ts';

const at = (day: number): Date => new Date(Date.UTC(2026, 10, day));

test('dates must follow each other, lie ahead, and stay within three months', () => {
  expect(promotionFault(at(10), at(20), at(1))).toBeNull();
  expect(promotionFault(at(20), at(20), at(1))).toBe('DATES_REVERSED');
  expect(promotionFault(at(10), at(20), at(20))).toBe('DATE_PASSED');
  expect(promotionFault(at(10), at(10 + 91), at(1))).toBe('TOO_LARGE');
});
