/** The languages of the interface and of documents, the default one first. */
export const languages = ['fr', 'en'] as const;

/** One of `languages`. */
export type Language = (typeof languages)[number];

/** What a person gets who chose nothing. */
export const defaultLanguage: Language = 'fr';

/** Whether a string from outside is one of our languages. */
export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}

/**
 * The best of our languages for an `Accept-Language` header or a list of browser languages (`['fr-CA', 'en']`).
 * Weights (`q=`) count, regions don't; what we don't speak is passed over.
 */
export function preferredLanguage(wanted: string | readonly string[] | null | undefined): Language {
  const tags = typeof wanted === 'string' ? wanted.split(',') : (wanted ?? []);
  const ranked = tags
    .map((tag, place) => {
      const [name = '', ...parameters] = tag.trim().toLowerCase().split(';');
      const weight = parameters.map((parameter) => /^\s*q=([0-9.]+)\s*$/.exec(parameter)?.[1]).find((found) => found !== undefined);
      return { language: name.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight), place };
    })
    .filter((tag) => tag.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  return ranked.map((tag) => tag.language).find(isLanguage) ?? defaultLanguage;
}
