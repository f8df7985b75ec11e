import { xLength } from './x-length.ts';

test.each([
  ['plain words', 'Bonjour à tous', 14],
  ['decomposed accents, put together first', 'e\u0301te\u0301', 3],
  ['ideographs, two each', '日本語', 6],
  ['the last light code point and the first heavy one', '\u10ff\u1100', 3],
  ['dashes, quotes and primes, one each', '– — ‘ ’ “ ” ′ ‷', 15],
  ['what lies between those ranges, two each', '\u200e\u2020…€', 8],
  ['an emoji', '🎉', 2],
  ['a family joined into one emoji', '👨‍👩‍👧‍👦', 2],
  ['an emoji with a skin tone', '👍🏽', 2],
  ['a flag', '🇫🇷', 2],
  ['a keycap', '1️⃣', 2],
  ['a heart with its variation selector', '❤️', 2],
  ['a figure, which is no emoji', '1#*', 3],
  ['a long address', `https://ici.example/${'a'.repeat(200)}`, 23],
  ['a short address', 'http://a.fr', 23],
  ['an address without scheme', 'meridian.com', 23],
  ['an address without scheme, with a path and a full stop after', 'Voir meridian.com/fr/a.', 5 + 23 + 1],
  ['an address in brackets', '(https://ici.example/a)', 25],
  ['two addresses', 'https://a.fr https://b.fr', 47],
  ['an e-mail address, which is no link', 'awa@meridian.com', 16],
  ['a word with a dot in it', 'fin.Puis', 8],
  ['nothing', '', 0],
])('X counts %s', (_, text, length) => {
  expect(xLength(text)).toBe(length);
});
