import { isDay } from './days.ts';

test.each(['2026-12-15', '2028-02-29'])('%s is a day', (text) => expect(isDay(text)).toBe(true));

test.each(['', '2026-02-31', '2027-02-29', '2026-13-01', '15/12/2026', '2026-12-15T10:00', '2026-1-5'])('"%s" is none', (text) => expect(isDay(text)).toBe(false));
