import { createFormat } from './format.ts';

const now = Date.parse('2026-11-24T13:40:00Z');
const fr = createFormat('fr', 'Europe/Paris', () => now);
const en = createFormat('en', 'Europe/London', () => now);

test('a French reader reads hours, dates and numbers as they are written in French', () => {
  expect(fr.time('2026-11-24T09:12:00Z')).toBe('10\u00a0h\u00a012');
  expect(fr.time('2026-11-24T23:00:00Z')).toBe('0\u00a0h');
  expect(fr.number(8412)).toBe('8\u202f412');
  expect(fr.percent(0.46)).toBe('46\u00a0%');
  expect(fr.date('2026-11-01T12:00:00Z')).toBe('1er novembre');
  expect(fr.date('2025-05-01T12:00:00Z')).toBe('1er mai 2025');
  expect(fr.day('2026-11-26T12:00:00Z')).toBe('jeudi 26 novembre');
  expect(fr.dateTime('2026-11-12T09:12:00Z')).toBe('12 novembre à 10\u00a0h\u00a012');
  expect(fr.list(['Awa', 'Bruno', 'Chloé'])).toBe('Awa, Bruno et Chloé');
  expect(fr.size(1_400_000)).toBe('1,4\u00a0Mo');
});

test('an English reader reads them as they are written in English', () => {
  expect(en.time('2026-11-24T09:12:00Z')).toBe('09:12');
  expect(en.number(8412)).toBe('8,412');
  expect(en.date('2025-05-01T12:00:00Z')).toBe('1 May 2025');
  expect(en.size(900)).toBe('900\u00a0B');
});

test('what happened long ago is told less precisely than what just happened', () => {
  expect(fr.ago(now - 20_000)).toBe('à l’instant');
  expect(fr.ago(now - 5 * 60_000)).toBe('il y a 5\u00a0min');
  expect(fr.ago(now - 2 * 3_600_000)).toBe('il y a 2\u00a0h');
  expect(fr.ago('2026-11-23T15:10:00Z')).toBe('hier à 16\u00a0h\u00a010');
  expect(fr.ago('2026-11-22T15:10:00Z')).toBe('dimanche');
  expect(fr.ago('2026-11-12T15:10:00Z')).toBe('12 novembre');
  expect(en.ago('2026-11-23T15:10:00Z')).toBe('yesterday at 15:10');
});

test('yesterday is counted in the time zone of the reader', () => {
  const tokyo = createFormat('en', 'Asia/Tokyo', () => Date.parse('2026-11-24T22:00:00Z'));
  expect(tokyo.ago('2026-11-24T14:00:00Z')).toBe('yesterday at 23:00');
});
