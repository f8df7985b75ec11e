import { smallestGroup } from './figures.ts';

/** What happened in a community in some time: how many people wrote, and how many posts and comments. */
export interface Period {
  readonly active: number;
  readonly posts: number;
  readonly comments: number;
}

/** What may be shown of it: all, or nothing. */
export type ShownPeriod = { readonly [Count in keyof Period]: number | null };

const hidden: ShownPeriod = { active: null, posts: null, comments: null };

/** Whether fewer than five people, but some, would show. */
export function tellsOfFew(people: number): boolean {
  return people > 0 && people < smallestGroup;
}

/**
 * Weeks, latest first, and the four latest of them together. A time in which fewer than five people wrote shows nothing; the four together show nothing where one of them
 * alone is hidden, since its posts would follow by subtraction. A time in which nobody wrote is shown: it tells of nobody.
 */
export function shownPeriods(weeks: readonly Period[], together: Period): { weeks: ShownPeriod[]; together: ShownPeriod } {
  const alone = weeks.slice(0, 4).filter(({ active }) => tellsOfFew(active)).length === 1;
  return { weeks: weeks.map((week) => (tellsOfFew(week.active) ? hidden : week)), together: alone || tellsOfFew(together.active) ? hidden : together };
}
