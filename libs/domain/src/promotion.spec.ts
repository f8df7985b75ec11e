import { promotionFault, promotionState } from './promotion.ts';

const at = (day: number): Date => new Date(Date.UTC(2026, 10, day));
const promotion = { startsAt: at(10), endsAt: at(20), withdrawnAt: null };

test('a promoted post waits, is on the home page, then leaves it at its end', () => {
  expect([at(9), at(10), at(19), at(20)].map((now) => promotionState(promotion, now))).toEqual(['scheduled', 'running', 'running', 'ended']);
});

test('a withdrawn promotion leaves at once', () => {
  expect(promotionState({ ...promotion, withdrawnAt: at(12) }, at(12))).toBe('withdrawn');
  expect(promotionState({ ...promotion, withdrawnAt: at(12) }, at(11))).toBe('running');
});

test('dates must follow each other, lie ahead, and stay within three months', () => {
  expect(promotionFault(at(10), at(20), at(1))).toBeNull();
  expect(promotionFault(at(20), at(20), at(1))).toBe('DATES_REVERSED');
  expect(promotionFault(at(10), at(20), at(20))).toBe('DATE_PASSED');
  expect(promotionFault(at(10), at(10 + 91), at(1))).toBe('TOO_LARGE');
});
