import type { ErrorCode } from './error-codes.ts';
import { dayAfter, isLocalTime, isTimeZone } from './days.ts';
import { amountFault, lengthFault, limits } from './limits.ts';
import { instantAt } from './local-time.ts';
import { reminderTime, type Lead, type QuietHours } from './quiet-hours.ts';

/** What one may answer to an event. */
export const eventAnswers = ['yes', 'maybe', 'no'] as const;

/** One of `eventAnswers`. */
export type EventAnswerKind = (typeof eventAnswers)[number];

/** An event as its organizer writes it. Times are as a clock on the organizer's wall shows them, `2026-12-05T10:00`. */
export interface WrittenEvent {
  start: string;
  end: string;
  /** Only the days count; the end is the last of them. */
  allDay: boolean;
  timeZone: string;
  place?: string | null;
  callUrl?: string | null;
  capacity?: number | null;
}

/** When an event is: on the organizer's wall, and as instants. An event of whole days ends as the day after its last begins. */
export interface EventTimes {
  localStart: string;
  localEnd: string;
  startsAt: Date;
  endsAt: Date;
}

const hour = 3_600_000;
const day = 24 * hour;

/** The times of a written event, whose zone and times are valid. */
export function eventTimes({ start, end, allDay, timeZone }: Pick<WrittenEvent, 'start' | 'end' | 'allDay' | 'timeZone'>): EventTimes {
  const localStart = allDay ? `${start.slice(0, 10)}T00:00` : start;
  const localEnd = allDay ? `${dayAfter(end.slice(0, 10), 1)}T00:00` : end;
  return { localStart, localEnd, startsAt: instantAt(localStart, timeZone)!, endsAt: instantAt(localEnd, timeZone)! };
}

/** The last day of an event of whole days, from the end that is kept of it. */
export function lastDay(localEnd: string): string {
  return dayAfter(localEnd.slice(0, 10), -1);
}

/** Whether a text is the https address of a page, without a name or password in it. */
export function isHttpsAddress(text: string): boolean {
  if (text.length > limits.eventLink.max || !URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  return protocol === 'https:' && username === '' && password === '' && hostname !== '';
}

/** What is wrong with an event, field by field. `from`: it may not begin earlier; null where it began already and keeps its start. */
export function eventFaults(event: WrittenEvent, from: Date | null): [field: keyof WrittenEvent, code: ErrorCode][] {
  const faults: [keyof WrittenEvent, ErrorCode | null][] = [
    ['timeZone', isTimeZone(event.timeZone) ? null : 'INVALID'],
    ['start', timeFault(event.start)],
    ['end', timeFault(event.end)],
    ['place', lengthFault(event.place ?? '', limits.eventPlace)],
    ['callUrl', event.callUrl && !isHttpsAddress(event.callUrl) ? 'WEB_ADDRESS_INVALID' : null],
    ['capacity', event.capacity == null ? null : amountFault(event.capacity, limits.eventCapacity)],
  ];
  if (faults.slice(0, 3).every(([, code]) => code === null)) {
    const { startsAt, endsAt } = eventTimes(event);
    const began = from !== null && (event.allDay ? endsAt <= from : startsAt < from);
    faults.push(['start', began ? 'DATE_PASSED' : null]);
    faults.push(['end', endsAt <= startsAt ? 'DATES_REVERSED' : endsAt.getTime() - startsAt.getTime() > limits.eventDuration.max * day + hour ? 'EVENT_TOO_LONG' : null]);
  }
  return faults.filter((fault): fault is [keyof WrittenEvent, ErrorCode] => fault[1] !== null);
}

function timeFault(time: string): ErrorCode | null {
  if (time === '') return 'REQUIRED';
  return isLocalTime(time) ? null : 'INVALID';
}

/** Two reminders: a day before, and an hour before. A whole day's event has one, at noon of the day before. */
const leads: Record<'event_day' | 'event_hour' | 'whole', Lead> = {
  event_day: { before: day, atMost: 3 * day },
  event_hour: { before: hour, atMost: 3 * hour },
  whole: { before: 12 * hour, atMost: 3 * day },
};

/** When a person in this time zone is reminded of an event that begins at `startsAt`, from `now` on. Of two at one moment the nearer is left. */
export function eventReminders(
  { startsAt, allDay }: { startsAt: Date; allDay: boolean },
  timeZone: string,
  now: Date,
  quiet?: QuietHours,
): { kind: 'event_day' | 'event_hour'; dueAt: Date }[] {
  const at = (lead: Lead): Date | null => reminderTime(startsAt, lead, timeZone, now, quiet);
  const [early, late] = allDay ? [at(leads.whole), null] : [at(leads.event_day), at(leads.event_hour)];
  return [
    ...(early && early.getTime() !== late?.getTime() ? [{ kind: 'event_day' as const, dueAt: early }] : []),
    ...(late ? [{ kind: 'event_hour' as const, dueAt: late }] : []),
  ];
}
