/** A language of the interface; each has its catalogue in `locales/`. */
export type Language = 'fr' | 'en';

export const languages: readonly Language[] = ['fr', 'en'];

/** The name of each language in itself. */
export const languageNames: Record<Language, string> = { fr: 'Français', en: 'English' };

export function isLanguage(value: unknown): value is Language {
  return value === 'fr' || value === 'en';
}

/** Our language nearest to the wanted BCP 47 tags (`fr-CA`, `en`), best first; French when none fits. */
export function languageFrom(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    if (isLanguage(base)) return base;
  }
  return 'fr';
}
