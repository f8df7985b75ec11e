import { quietPeriod, reminderTime } from './quiet-hours.ts';
import { instantAt as atInstant, localTimeAt } from './local-time.ts';

const hour = 3_600_000;
const day = { before: 24 * hour, atMost: 72 * hour };
const oneHour = { before: hour, atMost: 3 * hour };
const long = new Date('2026-01-01T00:00:00Z');

const paris = 'Europe/Paris';
const instantAt = (local: string, zone: string): Date => atInstant(local, zone)!;
const period = (local: string, zone = paris): string[] | null => {
  const found = quietPeriod(instantAt(local, zone), zone);
  return found && [localTimeAt(found.start, zone), localTimeAt(found.end, zone)];
};
/** Told to someone in `zone` of what begins at this time of `startZone`. */
const told = (start: string, lead = day, { zone = paris, startZone, now = long }: { zone?: string; startZone?: string; now?: Date } = {}): string | null => {
  const at = reminderTime(instantAt(start, startZone ?? zone), lead, zone, now);
  return at && localTimeAt(at, zone);
};

describe('the quiet time', () => {
  test('is the night between two days of work, its first minute in, its last one out', () => {
    expect(period('2026-12-01T19:59')).toBeNull();
    expect(period('2026-12-01T20:00')).toEqual(['2026-12-01T20:00', '2026-12-02T07:30']);
    expect(period('2026-12-02T03:00')).toEqual(['2026-12-01T20:00', '2026-12-02T07:30']);
    expect(period('2026-12-02T07:29')).toEqual(['2026-12-01T20:00', '2026-12-02T07:30']);
    expect(period('2026-12-02T07:30')).toBeNull();
  });

  test('is the whole weekend, from Friday evening to Monday morning', () => {
    const weekend = ['2026-12-04T20:00', '2026-12-07T07:30'];
    for (const inside of ['2026-12-04T20:00', '2026-12-05T12:00', '2026-12-06T23:59', '2026-12-07T07:29']) expect(period(inside)).toEqual(weekend);
    expect(period('2026-12-04T12:00')).toBeNull();
    expect(period('2026-12-07T07:30')).toBeNull();
  });

  test('is as long as the wall says where the clock changes over it', () => {
    const spring = quietPeriod(instantAt('2026-03-29T12:00', paris), paris)!;
    const autumn = quietPeriod(instantAt('2026-10-25T12:00', paris), paris)!;
    const usual = quietPeriod(instantAt('2026-12-05T12:00', paris), paris)!;
    const hours = ({ start, end }: { start: Date; end: Date }): number => (end.getTime() - start.getTime()) / hour;
    expect([hours(spring), hours(usual), hours(autumn)]).toEqual([58.5, 59.5, 60.5]);
  });

  test('is the person’s own: noon in Paris is night in Montréal and afternoon on La Réunion', () => {
    const noon = instantAt('2026-12-02T12:00', paris);
    expect(quietPeriod(noon, 'America/Montreal')).not.toBeNull();
    expect(quietPeriod(noon, 'Indian/Reunion')).toBeNull();
    expect(quietPeriod(noon, paris)).toBeNull();
  });
});

describe('a reminder', () => {
  test('comes a day, and an hour, before, in working hours', () => {
    expect(told('2026-12-03T14:00')).toBe('2026-12-02T14:00');
    expect(told('2026-12-03T14:00', oneHour)).toBe('2026-12-03T13:00');
  });

  test('that would fall in the quiet time is brought before it, if that is not too early', () => {
    // Monday at 10: a day before is Sunday.
    expect(told('2026-12-07T10:00')).toBe('2026-12-04T19:30');
    // Saturday at 14: an hour before is Saturday, and the evening before is no « in an hour ».
    expect(told('2026-12-05T14:00', oneHour)).toBeNull();
    expect(told('2026-12-02T21:15', oneHour)).toBe('2026-12-02T19:30');
  });

  test('or delayed to its end, when that is before the event', () => {
    expect(told('2026-12-02T08:00', oneHour)).toBe('2026-12-02T07:30');
    expect(told('2026-12-02T07:15', oneHour)).toBeNull();
    expect(told('2026-12-02T07:30', oneHour)).toBeNull();
    // Tuesday at 7: Friday evening would be too early for a day's notice.
    expect(told('2026-12-08T07:00')).toBe('2026-12-07T07:30');
  });

  test('brought forward into the past is delayed instead', () => {
    expect(told('2026-12-07T10:00', day, { now: instantAt('2026-12-05T09:00', paris) })).toBe('2026-12-07T07:30');
  });

  test('whose moment is past does not come', () => {
    expect(told('2026-12-03T14:00', day, { now: instantAt('2026-12-02T14:01', paris) })).toBeNull();
    expect(told('2026-12-03T14:00', day, { now: instantAt('2026-12-02T14:00', paris) })).toBe('2026-12-02T14:00');
  });

  test('is a day of 24 hours before, and in quiet hours by the wall, where the clock changes', () => {
    // Paris puts its clocks forward in the night to Sunday 29 March: a day before Monday at noon is Sunday at noon, which is quiet.
    expect(told('2026-03-30T12:00')).toBe('2026-03-27T19:30');
    // Clocks change in the night to Sunday 25 October: Monday morning's reminder is by the new time.
    expect(told('2026-10-26T08:00', oneHour)).toBe('2026-10-26T07:30');
    // Montréal changes on a Sunday as well, three weeks before Paris; between the two, a call at 15:00 of Paris is at 10:00 there, not at 9:00.
    expect(told('2026-03-12T15:00', oneHour, { zone: 'America/Montreal', startZone: paris })).toBe('2026-03-12T09:00');
    expect(told('2026-04-02T15:00', oneHour, { zone: 'America/Montreal', startZone: paris })).toBe('2026-04-02T08:00');
  });

  test('is by the clock of the person, not by that of the organizer', () => {
    // 10:00 in Paris is 13:00 on La Réunion and 4:00 in Montréal.
    expect(told('2026-12-03T10:00', oneHour, { zone: 'Indian/Reunion', startZone: paris })).toBe('2026-12-03T12:00');
    expect(told('2026-12-03T10:00', oneHour, { zone: 'America/Montreal', startZone: paris })).toBeNull();
    expect(told('2026-12-03T10:00', day, { zone: 'America/Montreal', startZone: paris })).toBe('2026-12-01T19:30');
  });
});
