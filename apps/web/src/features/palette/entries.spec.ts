import { matching, type Entry } from './entries.ts';

const entry = (label: string, words?: string): Entry => ({ key: label, label, words, picture: { icon: 'home' }, does: { href: '/' } });
const entries = [entry('Élèves et maîtres'), entry('Mes brouillons'), entry('Thème sombre', 'nuit couleurs'), entry('Tout marquer comme lu'), entry('Règles d’usage')];
const found = (typed: string) => matching(entries, typed).map(({ label }) => label);

test.each([
  ['eleves', 'Élèves et maîtres'],
  ['MAÎTRES', 'Élèves et maîtres'],
  ['brou mes', 'Mes brouillons'],
  ['nuit', 'Thème sombre'],
  ["d'us", 'Règles d’usage'],
])('%s finds %s: accents, capitals and the order of words are forgiven', (typed, label) => {
  expect(found(typed)).toEqual([label]);
});

test('what begins with the letters stands before what only holds such a word', () => {
  expect(matching([entry('Écrire un mot'), entry('Mot pour mot')], 'mo').map(({ label }) => label)).toEqual(['Mot pour mot', 'Écrire un mot']);
});

test('the middle of a word finds nothing', () => {
  expect(found('rouillons')).toEqual([]);
});
