import type { Language } from './language.ts';

/**
 * What each error code of `@parvis/domain` says to the person, as ICU messages: what happened, then what to do.
 * A code without words in both languages fails errors.spec.ts.
 */
export const errorWords: Record<string, Record<Language, string>> = {
  REQUIRED: { fr: 'Ce champ est à remplir.', en: 'Please fill in this field.' },
  TOO_SHORT: {
    fr: 'Trop court : {min, plural, one {# caractère} other {# caractères}} au moins.',
    en: 'Too short: at least {min, plural, one {# character} other {# characters}}.',
  },
  TOO_LONG: {
    fr: 'Trop long : {max, plural, one {# caractère} other {# caractères}} au plus.',
    en: 'Too long: at most {max, plural, one {# character} other {# characters}}.',
  },
};
