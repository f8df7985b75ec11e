import { eventFaults, eventReminders, eventTimes, isHttpsAddress, lastDay, type WrittenEvent } from './event.ts';
import { instantAt as atInstant, localTimeAt } from './local-time.ts';

const paris = 'Europe/Paris';
const instantAt = (local: string, zone: string): Date => atInstant(local, zone)!;
const written: WrittenEvent = { start: '2026-12-05T10:00', end: '2026-12-05T12:30', allDay: false, timeZone: paris };
const now = new Date('2026-11-28T12:00:00Z');
const faults = (changes: Partial<WrittenEvent>, from: Date | null = now): string[] => eventFaults({ ...written, ...changes }, from).map(([field, code]) => `${code} on ${field}`);

test('an event has its times on the organizer’s wall, and instants that follow from them', () => {
  expect(eventTimes(written)).toEqual({ localStart: '2026-12-05T10:00', localEnd: '2026-12-05T12:30', startsAt: new Date('2026-12-05T09:00Z'), endsAt: new Date('2026-12-05T11:30Z') });
  expect(eventTimes({ ...written, timeZone: 'Indian/Reunion' }).startsAt).toEqual(new Date('2026-12-05T06:00Z'));
});

test('whole days go from midnight to the midnight after the last, also over a change of the clock', () => {
  const autumn = eventTimes({ start: '2026-10-24T15:00', end: '2026-10-25T09:00', allDay: true, timeZone: paris });
  expect(autumn).toEqual({ localStart: '2026-10-24T00:00', localEnd: '2026-10-26T00:00', startsAt: new Date('2026-10-23T22:00Z'), endsAt: new Date('2026-10-25T23:00Z') });
  expect(lastDay(autumn.localEnd)).toBe('2026-10-25');
});

test('a call of an hour over the change of the clock lasts an hour by the clock of the world', () => {
  const { startsAt, endsAt } = eventTimes({ ...written, start: '2026-03-29T01:30', end: '2026-03-29T03:30' });
  expect(endsAt.getTime() - startsAt.getTime()).toBe(3_600_000);
});

test('each field says what is wrong with it', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ start: '2026-11-28T12:59', end: '2026-11-28T14:00' })).toEqual(['DATE_PASSED on start']);
  expect(faults({ start: '2026-11-28T12:59', end: '2026-11-28T14:00' }, null)).toEqual([]);
  expect(faults({ end: '2026-12-05T10:00' })).toEqual(['DATES_REVERSED on end']);
  expect(faults({ end: '2027-01-06T10:00' })).toEqual(['EVENT_TOO_LONG on end']);
  expect(faults({ end: '2027-01-05T10:00' })).toEqual([]);
  expect(faults({ start: '2026-02-30T10:00' })).toEqual(['INVALID on start']);
  expect(faults({ timeZone: 'Mars/Olympus', end: '' })).toEqual(['INVALID on timeZone', 'REQUIRED on end']);
  expect(faults({ place: 'x'.repeat(201), callUrl: 'http://call.example/1', capacity: 0 })).toEqual(['TOO_LONG on place', 'WEB_ADDRESS_INVALID on callUrl', 'TOO_SMALL on capacity']);
  expect(faults({ capacity: 10_001 })).toEqual(['TOO_LARGE on capacity']);
});

test('a whole day may still be announced on that day', () => {
  expect(faults({ allDay: true, start: '2026-11-28T00:00', end: '2026-11-28T00:00' })).toEqual([]);
  expect(faults({ allDay: true, start: '2026-11-27T00:00', end: '2026-11-27T00:00' })).toEqual(['DATE_PASSED on start']);
});

test('a link leads to a page by https, and carries no password', () => {
  expect(['https://call.example/a?b=1', 'http://call.example', 'javascript:alert(1)', 'https://user:secret@call.example', 'https://', 'call.example', `https://call.example/${'a'.repeat(2000)}`].map(isHttpsAddress))
    .toEqual([true, false, false, false, false, false, false]);
});

test('one is reminded a day and an hour before, out of quiet hours', () => {
  const of = (start: string, allDay = false, zone = paris, from = now): string[] =>
    eventReminders({ startsAt: instantAt(start, paris), allDay }, zone, from).map(({ kind, dueAt }) => `${kind} ${localTimeAt(dueAt, zone)}`);
  expect(of('2026-12-03T14:00')).toEqual(['event_day 2026-12-02T14:00', 'event_hour 2026-12-03T13:00']);
  expect(of('2026-12-07T10:00')).toEqual(['event_day 2026-12-04T19:30', 'event_hour 2026-12-07T09:00']);
  expect(of('2026-12-05T10:00')).toEqual(['event_day 2026-12-04T10:00']);
  expect(of('2026-12-03T00:00', true)).toEqual(['event_day 2026-12-02T12:00']);
  expect(of('2026-12-07T00:00', true)).toEqual(['event_day 2026-12-04T19:30']);
  expect(of('2026-12-03T14:00', false, 'America/Montreal')).toEqual(['event_day 2026-12-02T08:00', 'event_hour 2026-12-03T07:30']);
});

test('of two reminders at one moment the nearer is left', () => {
  // Answered on Saturday, for Monday at 8: both would be said on Monday at 7:30.
  const at = eventReminders({ startsAt: instantAt('2026-12-07T08:00', paris), allDay: false }, paris, instantAt('2026-12-05T12:00', paris));
  expect(at.map(({ kind }) => kind)).toEqual(['event_hour']);
});
