import type { Language } from '@parvis/domain';

/** The name of each language in itself. */
export const languageNames: Record<Language, string> = { fr: 'Français', en: 'English' };

/** What leads to a text in each language, in that language: for readers of the other one. */
export const readInWords: Record<Language, string> = { fr: 'Lire en français', en: 'Read in English' };
