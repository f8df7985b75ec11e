import { googleCalendarUrl, outlookCalendarUrl, type CalendarEntry } from './calendar-links.ts';

const entry: CalendarEntry = {
  title: 'Bourse aux plants & graines', startsAt: new Date('2026-12-05T09:00:00.000Z'), endsAt: new Date('2026-12-05T11:30:00.000Z'), days: null,
  place: 'Cour C, Dijon', url: 'https://parvis.example/posts/post_1',
};
const asked = (address: string): Record<string, string> => Object.fromEntries(new URL(address).searchParams);

test('Google Calendar is told the instants in UTC', () => {
  expect(asked(googleCalendarUrl(entry))).toEqual({
    action: 'TEMPLATE', text: 'Bourse aux plants & graines', dates: '20261205T090000Z/20261205T113000Z', details: 'https://parvis.example/posts/post_1', location: 'Cour C, Dijon',
  });
});

test('Outlook is told the same, blanks written as it reads them', () => {
  expect(outlookCalendarUrl(entry)).toContain('subject=Bourse%20aux%20plants%20%26%20graines&');
  expect(asked(outlookCalendarUrl(entry))).toMatchObject({ startdt: '2026-12-05T09:00:00.000Z', enddt: '2026-12-05T11:30:00.000Z', allday: 'false', location: 'Cour C, Dijon' });
});

test('whole days are days, up to the one after the last', () => {
  const days = { ...entry, days: { first: '2026-12-05', after: '2026-12-07' } };
  expect(asked(googleCalendarUrl(days)).dates).toBe('20261205/20261207');
  expect(asked(outlookCalendarUrl(days))).toMatchObject({ startdt: '2026-12-05', enddt: '2026-12-07', allday: 'true' });
});
