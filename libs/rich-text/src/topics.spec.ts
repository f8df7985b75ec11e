import { parse, plainText, topicsIn } from './index.ts';
import { hashOf, topicPieces, topicsMeant } from './topics.ts';

const treeOf = (markdown: string) => {
  const parsed = parse(markdown);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.tree;
};

test('a topic stands after #, its words joined; what follows it is no part of it', () => {
  expect(topicPieces('Voir #service-après-vente, (#5G) et «#R&D».')).toEqual([
    { text: 'Voir ', typed: null },
    { text: '#service-après-vente', typed: 'service-après-vente' },
    { text: ', (', typed: null },
    { text: '#5G', typed: '5G' },
    { text: ') et «', typed: null },
    { text: '#R&D', typed: 'R&D' },
    { text: '».', typed: null },
  ]);
});

test('an accent written apart is part of its letter', () => {
  expect(topicPieces('#pre\u0301vention !')[0]).toEqual({ text: '#pre\u0301vention', typed: 'pre\u0301vention' });
});

test.each(['C#', 'a#b', '# titre', '##', '#', '#-', 'https://a.b/#c', '&#x2a;', `#${'a'.repeat(81)}`])('%j names none', (text) => {
  expect(topicPieces(text).filter(({ typed }) => typed !== null)).toEqual([]);
});

test('topics are found once each in all of a text, but not in code or links', () => {
  expect(topicsIn(treeOf('#fibre et **#soudure**\n\n- #fibre\n\n| #véhicules |\n| --- |\n| x |\n\n`#code` [#lien](https://a.b) https://a.b/#c'))).toEqual(['fibre', 'soudure', 'véhicules']);
});

test('at the beginning of a line it is no heading', () => {
  expect(topicsIn(treeOf('#fibre'))).toEqual(['fibre']);
});

test('a topic is typed with hyphens for blanks; one with other signs can’t be', () => {
  expect(hashOf('service après-vente')).toBe('#service-après-vente');
  expect(hashOf('5G')).toBe('#5G');
  for (const topic of ['a, b', 'x (y)', '', '#', 'fin.']) expect(hashOf(topic)).toBeNull();
});

test('a hyphen stands for itself or for a blank', () => {
  expect(topicsMeant('fibre')).toEqual(['fibre']);
  expect(topicsMeant('service-après-vente')).toEqual(['service après vente', 'service après-vente', 'service-après vente', 'service-après-vente']);
  expect(topicsMeant('a-b-c-d-e-f')).toHaveLength(32);
  expect(topicsMeant('a-b-c-d-e-f-g')).toEqual(['a b c d e f g', 'a-b-c-d-e-f-g']);
});

test('what can be typed is meant', () => {
  for (const topic of ['service après-vente', 'réponse aux clients', 'e-réputation', 'R&D']) expect(topicsMeant(hashOf(topic)!.slice(1))).toContain(topic);
});

test('a community that a text mentions leaves nothing of itself in its plain words', () => {
  expect(plainText(treeOf('Demandez à <community:community_01jx>.'))).toBe('Demandez à @….');
});
