import { i18n, type Messages } from '@lingui/core';
import { isLanguage, preferredLanguage, type Language } from '@parvis/domain';
import { keep, readKept } from '../kept.ts';

// One chunk a language: only the one that is read is loaded.
const catalogues: Record<Language, () => Promise<{ messages: Messages }>> = {
  fr: () => import('@parvis/i18n/locales/fr.po'),
  en: () => import('@parvis/i18n/locales/en.po'),
};

/** The language before anyone is signed in: the last one read on this device, else the browser's, else French. */
export function firstLanguage(): Language {
  const kept = readKept('language');
  return kept !== null && isLanguage(kept) ? kept : preferredLanguage(navigator.languages);
}

/** Shows the interface in a language, and remembers it for the next sign-in page. */
export async function showLanguage(language: Language): Promise<void> {
  const { messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
  keep('language', language);
}
