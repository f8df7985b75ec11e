import type { ErrorCode } from './error-codes.ts';
import { amountFault, limits } from './limits.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** A pin is looked at again after so many days, unless said otherwise. */
export const pinReviewDays = 180;

/** What is wrong with a promotion's dates: reversed, already over, or longer than the longest promotion. */
export function promotionFault(startsAt: Date, endsAt: Date, now: Date): ErrorCode | null {
  if (endsAt <= startsAt) return 'DATES_REVERSED';
  if (endsAt <= now) return 'DATE_PASSED';
  return amountFault(Math.ceil((endsAt.getTime() - startsAt.getTime()) / dayMs), limits.promotion);
}
