export { errorMessage, type ErrorValues } from './errors.ts';
export { createFormat, type Format, type Instant } from './format.ts';
export { languageNames, readInWords } from './language.ts';
