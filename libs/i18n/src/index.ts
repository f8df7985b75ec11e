export { type Language, isLanguage, languageFrom, languageNames, languages } from './language.ts';
export { type Format, type Instant, createFormat } from './format.ts';
export { errorMessage } from './errors.ts';
