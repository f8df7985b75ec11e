import { setupI18n, type I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { errorWords } from './error-words.ts';
import type { Language } from './language.ts';

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

/** The sentence a person reads for an error code, with `values` set in (`{max}`). An unknown code is a fault of ours and throws. */
export function errorMessage(code: string, language: Language, values: Record<string, unknown> = {}): string {
  if (!(code in errorWords)) throw new Error(`No words for the error code ${code}: add them to libs/i18n/src/error-words.ts`);
  return catalogue(language)._(code, values);
}
