import { dayAfter, weekdayOf } from './days.ts';
import { instantAt, localTimeAt } from './local-time.ts';

/** Times that one is offered when something is to come back: this evening at six, tomorrow at nine, next Monday at nine. */
export const reminderTimes = ['evening', 'tomorrow', 'week'] as const;

/** One of `reminderTimes`. */
export type ReminderTime = (typeof reminderTimes)[number];

/**
 * The instants of those times for someone who lives by this time zone (IANA name). This evening is not offered once it has begun; next Monday is
 * never tomorrow, which is offered already.
 */
export function reminderInstants(now: Date | number, timeZone: string): Partial<Record<ReminderTime, Date>> {
  const today = localTimeAt(now, timeZone).slice(0, 10);
  const at = (day: string, time: string): Date => instantAt(`${day}T${time}`, timeZone)!;
  const evening = at(today, '18:00');
  const toMonday = 8 - weekdayOf(today);
  return {
    ...(evening.getTime() > Number(now) ? { evening } : {}),
    tomorrow: at(dayAfter(today, 1), '09:00'),
    week: at(dayAfter(today, toMonday === 1 ? 8 : toMonday), '09:00'),
  };
}
