/** Words as one searches them: without accents, capitals and typographic signs. */
export const plainly = (words: string): string =>
  words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll(/[’_-]/g, (sign) => (sign === '’' ? "'" : ' '));
