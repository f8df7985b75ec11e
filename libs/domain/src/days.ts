import { instantAt } from './local-time.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** A day of the calendar, as 2026-12-15: JavaScript takes 31 February for 3 March. */
export function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Whether this is the IANA name of a time zone that this computer knows. An offset such as +01:00 is no zone: it knows no summer. */
export function isTimeZone(name: string): boolean {
  return /^[A-Za-z]/.test(name) && name.length <= 64 && instantAt('2026-01-01T00:00', name) !== null;
}

/** Whether a text is a day and a time as a clock on the wall shows them, `2026-12-05T10:00`, of this century, on a day that exists. */
export function isLocalTime(text: string): boolean {
  return text.startsWith('20') && instantAt(text, 'UTC') !== null;
}

/** The day so many days after a day: `2026-12-31` and 1 make `2027-01-01`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
