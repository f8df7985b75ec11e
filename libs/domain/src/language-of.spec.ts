import { languageOf } from './language-of.ts';

test('a sentence tells its language by its small words', () => {
  expect(languageOf('La règle était de moi, avec le commentaire que j’avais écrit.')).toBe('fr');
  expect(languageOf('The rule was mine, with the comment that I wrote.')).toBe('en');
});

test('names and loan words in it don’t change it', () => {
  expect(languageOf('Le “time to market” de la feature est trop long pour nous.')).toBe('fr');
});

test('what says too little, says both, or is of another language, is not guessed', () => {
  for (const text of ['', 'Bravo !', 'OK', 'Merci, thanks', 'Bonjour, hello: le guide est là, the guide is there.', 'Vielen Dank für die schnelle Antwort und bis morgen.']) expect(languageOf(text)).toBeNull();
});

test('a long text costs no more than its beginning', () => {
  expect(languageOf(`${'Le chat est sur la table. '.repeat(200)}${'The cat is on the table. '.repeat(10_000)}`)).toBe('fr');
});
