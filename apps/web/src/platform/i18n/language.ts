import { i18n, type Messages } from '@lingui/core';
import { isLanguage, preferredLanguage, type Language } from '@parvis/domain';
import { persistently } from '@parvis/ui';
import { keep, readKept } from '../kept.ts';

type Catalogue = () => Promise<{ messages: Messages }>;

// Only the language that is read is loaded: the texts of what shows first, then the rest (apps/web/words-apart.ts).
const first: Record<Language, Catalogue> = {
  fr: () => import('@parvis/i18n/locales/fr.po'),
  en: () => import('@parvis/i18n/locales/en.po'),
};
const rest: Record<Language, Catalogue> = {
  fr: () => import('@parvis/i18n/locales/fr.po?rest'),
  en: () => import('@parvis/i18n/locales/en.po?rest'),
};

declare global {
  /** Fulfilled once all texts are there: what is loaded later awaits it. */
  var parvisWords: Promise<void> | undefined;
}

/** The language before anyone is signed in: the last one read on this device, else the browser's, else French. */
export function firstLanguage(): Language {
  const kept = readKept('language');
  return kept !== null && isLanguage(kept) ? kept : preferredLanguage(navigator.languages);
}

/** Shows the interface in a language, and remembers it for the next sign-in page. */
export async function showLanguage(language: Language): Promise<void> {
  const { messages } = await first[language]();
  i18n.load(language, messages);
  const all = persistently(rest[language]).then(({ messages: others }) => i18n.load(language, others));
  // The first time, nothing that needs the rest is drawn yet; later it may be.
  if (globalThis.parvisWords) await all;
  else globalThis.parvisWords = all;
  i18n.activate(language);
  document.documentElement.lang = language;
  keep('language', language);
}
