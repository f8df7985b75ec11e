import { communityNameKey, communityVisibilities, isListed, slugFrom, wayIn } from './community.ts';

test('an outsider joins an open community, asks a closed one, and finds no door to a secret one', () => {
  expect(communityVisibilities.map((visibility) => wayIn(visibility, false))).toEqual(['join', 'ask', 'none']);
  expect(communityVisibilities.map(isListed)).toEqual([true, true, false]);
});

test('an invited person joins any community at once', () => {
  expect(communityVisibilities.map((visibility) => wayIn(visibility, true))).toEqual(['join', 'join', 'join']);
});

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

test('case and blanks do not make another name', () => {
  expect(communityNameKey(' Fibre  au Quotidien ')).toBe(communityNameKey('fibre au quotidien'));
});
