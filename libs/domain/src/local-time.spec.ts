import { instantAt, localTimeAt } from './local-time.ts';

const at = (local: string, zone = 'Europe/Paris'): string | undefined => instantAt(local, zone)?.toISOString();

test('a local time is an instant, in winter and in summer, wherever one is', () => {
  expect(at('2026-12-03T09:00')).toBe('2026-12-03T08:00:00.000Z');
  expect(at('2026-07-03T09:00')).toBe('2026-07-03T07:00:00.000Z');
  expect(at('2026-12-03T09:00', 'Indian/Reunion')).toBe('2026-12-03T05:00:00.000Z');
  expect(at('2026-12-03T09:00', 'Asia/Kolkata')).toBe('2026-12-03T03:30:00.000Z');
  expect(at('2026-12-31T23:30', 'America/Montreal')).toBe('2027-01-01T04:30:00.000Z');
});

test('an hour that is skipped when clocks go forward comes as much later', () => {
  expect(at('2026-03-29T01:59')).toBe('2026-03-29T00:59:00.000Z');
  expect(at('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
  expect(localTimeAt(instantAt('2026-03-29T02:30', 'Europe/Paris')!, 'Europe/Paris')).toBe('2026-03-29T03:30');
  expect(at('2026-03-29T03:00')).toBe('2026-03-29T01:00:00.000Z');
});

test('an hour that comes twice when clocks go back is the first of the two', () => {
  expect(at('2026-10-25T01:59')).toBe('2026-10-24T23:59:00.000Z');
  expect(at('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
  expect(at('2026-10-25T03:00')).toBe('2026-10-25T02:00:00.000Z');
});

test('what clocks show is read back, every hour of a year', () => {
  for (const zone of ['Europe/Paris', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia']) {
    for (let hour = 0; hour < 8_760; hour += 11) {
      const instant = Date.UTC(2026, 0, 1, hour);
      const shown = localTimeAt(instant, zone);
      const again = instantAt(shown, zone)!;
      expect({ zone, shown, again: localTimeAt(again, zone) }).toEqual({ zone, shown, again: shown });
      // The same instant, or the earlier one that shows the same.
      expect([0, 1_800_000, 3_600_000]).toContain(instant - again.getTime());
    }
  }
});

test('what is no local time, or no time zone, is none', () => {
  for (const [local, zone] of [['2026-02-30T09:00', 'Europe/Paris'], ['2026-12-03T25:00', 'Europe/Paris'], ['2026-12-03', 'Europe/Paris'], ['2026-12-03T09:00Z', 'Europe/Paris'], ['2026-12-03T09:00', 'Europe/Nowhere']] as const) {
    expect(instantAt(local, zone)).toBeNull();
  }
});
