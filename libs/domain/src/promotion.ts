import type { ErrorCode } from './error-codes.ts';
import { amountFault, limits } from './limits.ts';

/** A post promoted to the home page from a time to a time; the end is not included. */
export interface Promotion {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly withdrawnAt: Date | null;
}

/** Where a promotion stands. */
export type PromotionState = 'scheduled' | 'running' | 'ended' | 'withdrawn';

/** Where a promotion stands at a time. */
export function promotionState(promotion: Promotion, now: Date): PromotionState {
  if (promotion.withdrawnAt && promotion.withdrawnAt <= now) return 'withdrawn';
  if (now < promotion.startsAt) return 'scheduled';
  return now < promotion.endsAt ? 'running' : 'ended';
}

const dayMs = 24 * 60 * 60 * 1000;

/** What is wrong with a promotion's dates: reversed, already over, or longer than the longest promotion. */
export function promotionFault(startsAt: Date, endsAt: Date, now: Date): ErrorCode | null {
  if (endsAt <= startsAt) return 'DATES_REVERSED';
  if (endsAt <= now) return 'DATE_PASSED';
  return amountFault(Math.ceil((endsAt.getTime() - startsAt.getTime()) / dayMs), limits.promotion);
}
