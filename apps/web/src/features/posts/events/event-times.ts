import type { Language } from '@parvis/domain';
import { createFormat } from '@parvis/i18n';

/** When an event is, as the server tells it: the organizer's wall clock, and the instants. */
export interface Times {
  start: string;
  end: string;
  allDay: boolean;
  startsAt: string;
  endsAt: string;
}

const nbsp = '\u00a0';
/** Days are the same for all who read them: seen from where they begin as they are written. */
const dayOf = (local: string) => `${local.slice(0, 10)}T00:00:00Z`;

/** `samedi 5 décembre, 10 h – 12 h 30`: when it is, for someone in this time zone (IANA name). */
export function whenIn({ start, end, allDay, startsAt, endsAt }: Times, language: Language, timeZone: string): string {
  if (allDay) {
    const { day } = createFormat(language, 'UTC');
    const [first, last] = [day(dayOf(start)), day(dayOf(end))];
    return first === last ? first : `${first} – ${last}`;
  }
  const { day, time } = createFormat(language, timeZone);
  const [first, last] = [day(startsAt), day(endsAt)];
  const from = `${first}, ${time(startsAt)}`;
  return first === last ? `${from}${nbsp}– ${time(endsAt)}` : `${from}${nbsp}– ${last}, ${time(endsAt)}`;
}

/** Day and short month of the beginning: what stands on the leaf of a calendar. */
export function leafOf({ start, allDay, startsAt }: Pick<Times, 'start' | 'allDay' | 'startsAt'>, language: Language, timeZone: string): { day: string; month: string } {
  const [at, zone] = allDay ? [dayOf(start), 'UTC'] : [startsAt, timeZone];
  const written = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { timeZone: zone, ...options }).format(new Date(at));
  return { day: written({ day: 'numeric' }), month: written({ month: 'short' }) };
}

/** `heure de La Réunion`: a zone in words, the same in summer and in winter. */
export function zoneName(language: Language, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { timeZone, timeZoneName: 'longGeneric' }).formatToParts(new Date());
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** What the organizer's clock shows, where that is something else than the reader's; null where both show the same. */
export function whenThere(times: Times & { timeZone: string }, language: Language, timeZone: string): string | null {
  if (times.allDay) return null;
  const there = whenIn(times, language, times.timeZone);
  return there === whenIn(times, language, timeZone) ? null : `${there} (${zoneName(language, times.timeZone)})`;
}
