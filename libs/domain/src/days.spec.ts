import { dayAfter, isDay, isLocalTime, isTimeZone, weekdayOf } from './days.ts';

test.each(['2026-12-15', '2028-02-29'])('%s is a day', (text) => expect(isDay(text)).toBe(true));

test.each(['', '2026-02-31', '2027-02-29', '2026-13-01', '15/12/2026', '2026-12-15T10:00', '2026-1-5'])('"%s" is none', (text) => expect(isDay(text)).toBe(false));

test('a zone is known by its IANA name alone, and a time has a day that exists', () => {
  expect(['Europe/Paris', 'UTC', 'Mars/Olympus', '+01:00', '', 'Europe/Paris; DROP'].map(isTimeZone)).toEqual([true, true, false, false, false, false]);
  expect(['2026-12-05T10:00', '2026-02-29T10:00', '2028-02-29T10:00', '2026-12-05T24:00', '2026-12-05 10:00', '1999-12-05T10:00', '2026-13-05T10:00'].map(isLocalTime))
    .toEqual([true, false, true, false, false, false, false]);
});

test('days are counted over the end of a month and of a year', () => {
  expect([dayAfter('2026-12-31', 1), dayAfter('2026-03-01', -1), dayAfter('2026-03-28', 2)]).toEqual(['2027-01-01', '2026-02-28', '2026-03-30']);
  expect(['2026-11-30', '2026-12-05', '2026-12-06'].map(weekdayOf)).toEqual([1, 6, 7]);
});
