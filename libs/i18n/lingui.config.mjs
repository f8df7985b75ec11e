import { resolve } from 'node:path';
import { createBabelExtractor } from '@lingui/cli/api/extractors/babel';
import { formatter } from '@lingui/format-po';

/** Texts are written in English in the code; `npm run messages` gathers them, French is completed by hand in locales/fr.po. */
export default {
  rootDir: resolve(import.meta.dirname, '../..'),
  locales: ['fr', 'en'],
  sourceLocale: 'en',
  fallbackLocales: { default: 'en' },
  catalogs: [
    {
      // check-messages.mjs extracts into a folder of its own, to compare.
      path: `${process.env.PARVIS_MESSAGES ?? '<rootDir>/libs/i18n/locales'}/{locale}`,
      include: ['apps', 'libs'].flatMap((part) => [`<rootDir>/${part}/*/src/**/*.ts`, `<rootDir>/${part}/*/src/**/*.tsx`]),
      exclude: ['**/*.spec.ts', '**/*.spec.tsx', '**/__generated__/**', '**/node_modules/**'],
    },
  ],
  // The server's parameters have decorators.
  extractors: [createBabelExtractor({ parserOptions: { tsExperimentalDecorators: true } })],
  // No line numbers and no time stamps: two people who add texts change only their own lines.
  format: formatter({ origins: false, lineNumbers: false, printLinguiId: false, customHeaderAttributes: { 'POT-Creation-Date': '' } }),
  orderBy: 'message',
};
