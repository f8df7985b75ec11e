import { fileURLToPath } from 'node:url';
import { formatter } from '@lingui/format-po';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

/** Texts are written in English in the code; `npm run messages` gathers them, French is completed by hand in locales/fr.po. */
export default {
  rootDir,
  locales: ['fr', 'en'],
  sourceLocale: 'en',
  fallbackLocales: { default: 'en' },
  // check-messages.mjs extracts into a folder of its own, to compare.
  catalogs: [
    {
      path: `${process.env.PARVIS_MESSAGES ?? '<rootDir>/libs/i18n/locales'}/{locale}`,
      include: ['<rootDir>/apps/*/src', '<rootDir>/libs/*/src'],
      exclude: ['**/*.spec.ts', '**/*.spec.tsx', '**/__generated__/**', '**/node_modules/**'],
    },
  ],
  // No line numbers and no time stamps: two people who add texts change only their own lines.
  format: formatter({ origins: false, lineNumbers: false, printLinguiId: false, customHeaderAttributes: { 'POT-Creation-Date': '' } }),
  orderBy: 'message',
};
