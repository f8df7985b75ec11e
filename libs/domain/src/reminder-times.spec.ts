import { reminderInstants } from './reminder-times.ts';

const shown = (now: string, zone: string) => Object.fromEntries(Object.entries(reminderInstants(Date.parse(now), zone)).map(([name, at]) => [name, at.toISOString()]));

test('this evening at six, tomorrow and Monday at nine, by the clocks of the person', () => {
  // A Saturday.
  expect(shown('2026-11-28T10:00:00Z', 'Europe/Paris')).toEqual({ evening: '2026-11-28T17:00:00.000Z', tomorrow: '2026-11-29T08:00:00.000Z', week: '2026-11-30T08:00:00.000Z' });
  expect(shown('2026-11-28T10:00:00Z', 'America/Montreal')).toEqual({ evening: '2026-11-28T23:00:00.000Z', tomorrow: '2026-11-29T14:00:00.000Z', week: '2026-11-30T14:00:00.000Z' });
});

test('the evening is not offered once it has begun, and next week is not tomorrow', () => {
  expect(shown('2026-11-29T18:30:00Z', 'Europe/Paris')).toEqual({ tomorrow: '2026-11-30T08:00:00.000Z', week: '2026-12-07T08:00:00.000Z' });
});

test('nine o’clock is nine o’clock when clocks change that night', () => {
  expect(shown('2026-03-28T10:00:00Z', 'Europe/Paris').tomorrow).toBe('2026-03-29T07:00:00.000Z');
});
