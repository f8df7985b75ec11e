import { setupI18n, type I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { ErrorCode, Language } from '@parvis/domain';
import { errorWords } from './error-words.ts';

/** What the words of a code name: `{ max: 150 }`. */
export type ErrorValues = Record<string, string | number>;

const catalogues = new Map<Language, I18n>();

function catalogue(language: Language): I18n {
  let found = catalogues.get(language);
  if (!found) {
    const messages = Object.fromEntries(Object.entries(errorWords).map(([code, words]) => [code, compileMessage(words[language])]));
    found = setupI18n({ locale: language, messages: { [language]: messages } });
    catalogues.set(language, found);
  }
  return found;
}

/** The sentence that a person reads for an error code, in French typography or in English, with `values` set in. */
export function errorMessage(code: ErrorCode, language: Language, values: ErrorValues = {}): string {
  return spaced(catalogue(language)._(code, values), language);
}

/** No-break spaces where French wants them, so that no line begins with a mark. */
function spaced(text: string, language: Language): string {
  return language === 'fr' ? text.replace(/ (?=[;!?])/g, '\u202f').replace(/ (?=[:»])/g, '\u00a0').replace(/(?<=«) /g, '\u00a0') : text;
}
