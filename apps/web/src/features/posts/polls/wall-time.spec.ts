import { instantOf, wallTime } from './wall-time.ts';

test('what a field says is read on the clock of the person, in summer and in winter', () => {
  expect(instantOf('2026-11-27T18:00', 'Europe/Paris')?.toISOString()).toBe('2026-11-27T17:00:00.000Z');
  expect(instantOf('2026-07-14T18:00', 'Europe/Paris')?.toISOString()).toBe('2026-07-14T16:00:00.000Z');
  expect(instantOf('2026-11-27T18:00', 'Indian/Reunion')?.toISOString()).toBe('2026-11-27T14:00:00.000Z');
  // The night on which the clock goes forward: an hour before, and after.
  expect(instantOf('2026-03-29T01:30', 'Europe/Paris')?.toISOString()).toBe('2026-03-29T00:30:00.000Z');
  expect(instantOf('2026-03-29T03:30', 'Europe/Paris')?.toISOString()).toBe('2026-03-29T01:30:00.000Z');
  expect(instantOf('', 'Europe/Paris')).toBeNull();
});

test('and written as it was read', () => {
  for (const zone of ['Europe/Paris', 'Africa/Dakar', 'America/Martinique']) expect(wallTime(instantOf('2026-10-25T18:30', zone)!, zone)).toBe('2026-10-25T18:30');
});
