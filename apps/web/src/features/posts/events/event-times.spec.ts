import { leafOf, whenIn, whenThere, zoneName } from './event-times.ts';

const year = new Date().getFullYear();
const call = { start: `${year}-12-05T13:00`, end: `${year}-12-05T15:30`, timeZone: 'Indian/Reunion', allDay: false, startsAt: `${year}-12-05T09:00:00.000Z`, endsAt: `${year}-12-05T11:30:00.000Z` };
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;

test('an event is told in the time zone of who reads, and that of the organizer where it shows something else', () => {
  expect(plain(whenIn(call, 'fr', 'Europe/Paris'))).toMatch(/^\p{L}+ 5 décembre, 10 h – 12 h 30$/u);
  expect(plain(whenIn(call, 'en', 'America/Montreal'))).toMatch(/^\p{L}+ 5 December, 04:00 – 06:30$/u);
  expect(plain(whenThere(call, 'fr', 'Europe/Paris'))).toMatch(/^\p{L}+ 5 décembre, 13 h – 15 h 30 \(heure de La Réunion\)$/u);
  expect(whenThere(call, 'fr', 'Indian/Reunion')).toBeNull();
  // Another zone by name, the same clock.
  expect(whenThere({ ...call, timeZone: 'Europe/Paris' }, 'fr', 'Europe/Brussels')).toBeNull();
});

test('one that goes over midnight, for who reads it, names both days', () => {
  expect(plain(whenIn(call, 'fr', 'Pacific/Auckland'))).toMatch(/^\p{L}+ 5 décembre, 22 h – \p{L}+ 6 décembre, 0 h 30$/u);
  expect(leafOf(call, 'fr', 'Pacific/Auckland')).toEqual({ day: '5', month: 'déc.' });
});

test('whole days are the same everywhere', () => {
  const days = { ...call, allDay: true, start: `${year}-10-24T00:00`, end: `${year}-10-25T00:00`, startsAt: `${year}-10-23T22:00:00.000Z`, endsAt: `${year}-10-25T23:00:00.000Z` };
  for (const zone of ['Europe/Paris', 'America/Montreal', 'Indian/Reunion']) expect(plain(whenIn(days, 'fr', zone))).toMatch(/^\p{L}+ 24 octobre – \p{L}+ 25 octobre$/u);
  expect(plain(whenIn({ ...days, end: days.start }, 'en', 'Asia/Tokyo'))).toMatch(/^\p{L}+ 24 October$/u);
  expect(whenThere(days, 'fr', 'Asia/Tokyo')).toBeNull();
  expect(leafOf(days, 'en', 'America/Montreal')).toEqual({ day: '24', month: 'Oct' });
});

test('a zone is named in words', () => {
  expect(zoneName('en', 'Indian/Reunion')).toBe('Réunion Time');
  expect(zoneName('fr', 'Europe/Paris')).toBe('heure d’Europe centrale');
});
