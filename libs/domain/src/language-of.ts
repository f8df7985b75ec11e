import type { Language } from './languages.ts';

/** Small words that stand in nearly every sentence of one language, and in no other of ours. */
const small: Record<Language, ReadonlySet<string>> = {
  fr: new Set('le la les un une des du de et est dans pour que qui pas sur avec ce cette ces nous vous je il elle au aux ne se sont par mais votre notre leur nos vos être avez avons ai ont été très tout tous aussi merci bonjour où donc si sans chez comme quand c j l n qu'.split(' ')),
  en: new Set('the of and is in for that not with this these we you it are to be at by my your our their have has had was were from will would does there which they i what when how please thanks hello about all'.split(' ')),
};
const enough = 3;
/** A long text says it in its beginning. */
const read = 2_000;

/** In which of our languages a text is written, by its small words; null where they don't tell: a few words, both languages, another one. */
export function languageOf(text: string): Language | null {
  const words = text.slice(0, read).toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = (Object.keys(small) as Language[]).map((language) => ({ language, count: words.filter((word) => small[language].has(word)).length }));
  const [first, second] = counts.toSorted((one, other) => other.count - one.count);
  return first && first.count >= enough && first.count >= 2 * (second?.count ?? 0) ? first.language : null;
}
