import { carriesDisclosure, withDisclosure } from './disclosure.ts';

const line = 'Je travaille chez Méridian.';

test.each([
  ['as given', 'Vingt minutes gagnées. Je travaille chez Méridian. #Fibre'],
  ['in capitals', 'JE TRAVAILLE CHEZ MÉRIDIAN : vingt minutes gagnées.'],
  ['over two lines, with decomposed accents', 'Je travaille\n chez Me\u0301ridian'],
  ['with blanks that do not break', 'Je\u00a0travaille chez\u202fMéridian, et alors ?'],
])('an ambassador may write the disclosure %s', (_, text) => {
  expect(carriesDisclosure(text, line)).toBe(true);
});

test.each([
  ['left out', 'Vingt minutes gagnées.'],
  ['negated', 'Je ne travaille pas chez Méridian.'],
  ['lost in a longer word', 'Je travaille chez Méridianes'],
  ['glued to what stands before', 'oùJe travaille chez Méridian'],
  ['glued to a letter of another plane', '𝒳Je travaille chez Méridian'],
])('a disclosure %s does not count', (_, text) => {
  expect(carriesDisclosure(text, line)).toBe(false);
});

test('a later true mention counts after a false one', () => {
  expect(carriesDisclosure('Je travaille chez Méridianes ; non, je travaille chez Méridian', line)).toBe(true);
});

test('typographic apostrophes are apostrophes, and a hashtag is a whole word', () => {
  expect(carriesDisclosure('C\'est vrai, j\'y travaille', 'J’y travaille')).toBe(true);
  expect(carriesDisclosure('Vu ! #SalariéMéridian', '#SalariéMéridian')).toBe(true);
  expect(carriesDisclosure('Vu ! #SalariéMéridianNon', '#SalariéMéridian')).toBe(false);
});

test('no line, nothing carried and nothing put in', () => {
  expect(carriesDisclosure('text', ' ')).toBe(false);
  expect(withDisclosure('text', ' ')).toBe('text');
});

test('a missing line is put first, once', () => {
  const once = withDisclosure(' Vingt minutes gagnées.', line);
  expect(once).toBe('Je travaille chez Méridian.\nVingt minutes gagnées.');
  expect(withDisclosure(once, line)).toBe(once);
  expect(withDisclosure('', line)).toBe(line);
});
