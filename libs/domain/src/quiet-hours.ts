import { dayAfter, weekdayOf } from './days.ts';
import { instantAt, localTimeAt } from './local-time.ts';

/** When a person is left in peace: from an evening's time to a morning's, in the person's own time zone, and the weekend from Friday evening to Monday morning. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
  readonly weekends: boolean;
}

/** Those of everyone who has chosen no others. */
export const usualQuietHours: QuietHours = { from: '20:00', to: '07:30', weekends: true };

/** How long before something begins one is told, and how early it may be said at most and still make sense; in milliseconds. */
export interface Lead {
  readonly before: number;
  readonly atMost: number;
}

/** What would be said in the quiet time is said this long before it starts. */
const ahead = 30 * 60_000;

/** The quiet time in which an instant lies, from its start to the moment it ends; null where the person may be spoken to. */
export function quietPeriod(at: Date, timeZone: string, quiet: QuietHours = usualQuietHours): { start: Date; end: Date } | null {
  const [today, time] = localTimeAt(at, timeZone).split('T') as [string, string];
  const isWorked = (day: string): boolean => !quiet.weekends || weekdayOf(day) < 6;
  if (isWorked(today) && time >= quiet.to && time < quiet.from) return null;
  let last = time >= quiet.from ? today : dayAfter(today, -1);
  while (!isWorked(last)) last = dayAfter(last, -1);
  let next = time < quiet.to ? today : dayAfter(today, 1);
  while (!isWorked(next)) next = dayAfter(next, 1);
  return { start: instantAt(`${last}T${quiet.from}`, timeZone)!, end: instantAt(`${next}T${quiet.to}`, timeZone)! };
}

/**
 * When to remind someone of what begins at `startsAt`: so long before it; where that is a quiet time, before the quiet time if that is not too
 * early, else at its end if that is not too late. Null where no moment is left: it is past, or only the quiet time would be.
 */
export function reminderTime(startsAt: Date, { before, atMost }: Lead, timeZone: string, now: Date, quiet: QuietHours = usualQuietHours): Date | null {
  const due = new Date(startsAt.getTime() - before);
  if (due < now) return null;
  const period = quietPeriod(due, timeZone, quiet);
  if (!period) return due;
  const early = new Date(period.start.getTime() - ahead);
  if (early >= now && startsAt.getTime() - early.getTime() <= atMost) return early;
  return period.end < startsAt ? period.end : null;
}
