import { isLanguage, preferredLanguage } from './languages.ts';

test('a browser is answered in the language it prefers among ours', () => {
  expect(preferredLanguage('en-GB,en;q=0.9,fr;q=0.8')).toBe('en');
  expect(preferredLanguage('de, fr;q=0.5, en;q=0.7')).toBe('en');
  expect(preferredLanguage(['es-ES', 'FR-ca'])).toBe('fr');
});

test('a browser that says nothing we speak gets French', () => {
  expect(preferredLanguage('de-AT, en;q=0')).toBe('fr');
  expect(preferredLanguage('')).toBe('fr');
  expect(preferredLanguage(null)).toBe('fr');
  expect(preferredLanguage(undefined)).toBe('fr');
});

test('Spanish is not yet one of our languages', () => {
  expect(isLanguage('es')).toBe(false);
  expect(isLanguage('fr')).toBe(true);
});
