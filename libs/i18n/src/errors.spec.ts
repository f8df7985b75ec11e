import { errorCodes, type Language } from '@parvis/domain';
import { errorWords } from './error-words.ts';
import { errorMessage } from './errors.ts';

const languages: Language[] = ['fr', 'en'];

test.each(errorCodes.flatMap((code) => languages.map((language) => [code, language] as const)))('%s says something to a person who reads %s', (code, language) => {
  const sentence = errorMessage(code, language, { min: 3, max: 150 });
  expect(sentence).toMatch(/\p{L}{2,}.*[.!]$/u);
  expect(sentence).not.toMatch(/[{}]|undefined|[A-Z]+_[A-Z]+/);
});

test('no words are left of a code that is gone', () => {
  expect(Object.keys(errorWords).sort()).toEqual([...errorCodes].sort());
});

test('a limit is told with its figure, in the forms of the language', () => {
  expect(errorMessage('TOO_LONG', 'fr', { max: 40_000 })).toBe('C’est trop long\u00a0: 40\u202f000 caractères au plus.');
  expect(errorMessage('TOO_SHORT', 'en', { min: 1 })).toBe('This is too short: write at least 1 character.');
});
