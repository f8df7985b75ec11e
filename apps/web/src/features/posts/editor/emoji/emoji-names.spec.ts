import { emojiNamed } from './emoji-names.ts';

const signs = async (...args: Parameters<typeof emojiNamed>) => (await emojiNamed(...args)).map(({ sign }) => sign);

test('emoji are found by their names in the language of the reader', async () => {
  expect(await emojiNamed('pouce', 'fr')).toContainEqual({ sign: '👍', name: 'pouce vers le haut' });
  expect(await emojiNamed('thumb', 'en')).toContainEqual({ sign: '👍', name: 'thumbs up' });
});

test('accents, capitals and œ make no difference', async () => {
  const hearts = await signs('cœ', 'fr');
  expect(hearts).not.toEqual([]);
  expect(await signs('COE', 'fr')).toEqual(hearts);
  expect(await signs('ecl', 'fr')).toEqual(await signs('Écl', 'fr'));
});

test('names that begin so come before other words for an emoji, six at most', async () => {
  const found = await emojiNamed('sapin', 'fr');
  expect(found[0]!.name).toBe('sapin de Noël');
  expect(await signs('visage', 'fr')).toHaveLength(6);
  expect((await signs('coeur', 'fr'))[0]).toBe('❤️');
});

test('two words are joined as one types them', async () => {
  expect(await signs('pouce_vers_le_b', 'fr')).toEqual(await signs('pouce-vers-le-bas', 'fr'));
  expect(await signs('pouce_vers_le_b', 'fr')).toHaveLength(1);
});

test('nothing is guessed where no emoji is named so; before a letter the usual ones are there', async () => {
  expect(await signs('zzz-nul', 'fr')).toEqual([]);
  expect(await signs('', 'en')).toHaveLength(6);
});
