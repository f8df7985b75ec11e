import type { FieldPolicy, StoreObject } from '@apollo/client';

/** A list of parts, one a language: each is merged with what is known of it; which languages there are, the newest answer tells. */
export const byLanguage: FieldPolicy<readonly StoreObject[]> = {
  merge(existing = [], incoming, { mergeObjects, readField }) {
    return incoming.map((part) => {
      const language = readField('language', part);
      const known = language === undefined ? undefined : existing.find((one) => readField('language', one) === language);
      return known ? mergeObjects(known, part) : part;
    });
  },
};
