import { slugFrom } from './slug.ts';

test('an address reads like the name', () => {
  expect(slugFrom('Fibre au quotidien')).toBe('fibre-au-quotidien');
  expect(slugFrom('  Cœur d’Été : élèves & œuvres ! ')).toBe('coeur-d-ete-eleves-oeuvres');
  expect(slugFrom('日本チーム')).toBe('日本チーム');
});

test('an address is never empty, reserved or too long', () => {
  expect(slugFrom('🎉🎉🎉')).toBe('community');
  expect(slugFrom('New')).toBe('community-new');
  expect(slugFrom('mot '.repeat(30)).length).toBeLessThanOrEqual(60);
  expect(slugFrom('mot '.repeat(30))).not.toMatch(/-$/);
});

test('a taken address gives the next one, within the same length', () => {
  expect(slugFrom('Fibre', 2)).toBe('fibre-2');
  expect(slugFrom('a'.repeat(80), 12)).toBe(`${'a'.repeat(57)}-12`);
});
