import { join } from 'node:path';
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import importX from 'eslint-plugin-import-x';
import lingui from 'eslint-plugin-lingui';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import featureOrder from './tools/lint/feature-order.ts';
import readThroughSee from './tools/lint/read-through-see.ts';

const frameworks = ['@nestjs/*', 'typeorm', 'pg', 'react', 'react-dom', 'react-dom/*', '@apollo/*'];
const server = ['@nestjs/*', 'typeorm', 'pg'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/coverage/**', '**/__generated__/**', '**/*.generated.ts', '**/public/**', 'libs/i18n/locales/**', '.nx/**'] },
  // A rule that doesn't fit is changed here, where everyone sees it, and not switched off in a file.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    rules: {
      // French has a narrow space before its signs, and control characters are refused by pattern.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true, skipJSXText: true }],
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.{mjs,js}'],
    languageOptions: { globals: Object.fromEntries(['console', 'process', 'URL', 'Buffer', 'globalThis', 'setTimeout', 'fetch', 'crypto', 'Event', 'HTMLDialogElement'].map((name) => [name, 'readonly'])) },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['apps/web/*.config.ts', 'apps/web/offline-build.ts', 'apps/web/emoji-build.ts'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The compiler knows names better.
      'no-undef': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  // To add to a package's type, one declares an interface that only extends.
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }] } },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/extensions': ['.ts', '.tsx', '.mjs', '.js'],
      'import-x/internal-regex': '^@parvis/',
    },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },

  // Between projects: docs/architecture.md, "Who may import whom".
  {
    files: ['**/src/**/*.{ts,tsx}'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', {
        // The catalogues of i18n are loaded when they are needed, its functions at once: two doors of one library. On the
        // server, a command loads the ledger when it runs; nothing is kept out of a bundle by that.
        checkDynamicDependenciesExceptions: ['@parvis/i18n', '@parvis/ledger'],
        depConstraints: [
          { sourceTag: 'scope:server', onlyDependOnLibsWithTags: ['scope:shared'] },
          { sourceTag: 'scope:client', onlyDependOnLibsWithTags: ['scope:client', 'scope:shared'], notDependOnLibsWithTags: ['type:sample'], bannedExternalImports: server },
          { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['scope:shared'], bannedExternalImports: ['@apollo/*'] },
          { sourceTag: 'scope:public', onlyDependOnLibsWithTags: ['scope:shared'], notDependOnLibsWithTags: ['type:sample'], bannedExternalImports: ['typeorm'] },
          { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'], bannedExternalImports: frameworks },
          { sourceTag: 'scope:test', onlyDependOnLibsWithTags: ['scope:shared'] },
        ],
      }],
    },
  },

  // Inside the server: the order of features, and reading through `see`.
  {
    files: ['apps/api/src/**/*.ts'],
    plugins: { parvis: { rules: { 'feature-order': featureOrder, 'read-through-see': readThroughSee } } },
    rules: { 'parvis/feature-order': ['error', { source: join(import.meta.dirname, 'apps/api/src') }] },
  },
  {
    files: ['apps/api/src/features/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.entity.ts'],
    rules: { 'parvis/read-through-see': 'error' },
  },

  // Inside the web: platform is below everything, features don't know the frame around them.
  {
    files: ['apps/web/src/platform/**/*.{ts,tsx}'],
    ignores: ['**/*.spec.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '/(features|shell)/|/routes\\.tsx$', message: 'platform knows neither features nor shell.' }] }] },
  },
  {
    files: ['apps/web/src/features/**/*.{ts,tsx}'],
    ignores: ['**/*.spec.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '/shell/|/routes\\.tsx$', message: 'a feature does not know the shell around it.' }] }] },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}', 'libs/ui/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },

  // Words that people read stand in the catalogues.
  {
    files: ['apps/web/src/**/*.tsx', 'libs/ui/src/**/*.tsx'],
    ignores: ['**/*.spec.tsx'],
    plugins: { lingui },
    rules: {
      'lingui/no-unlocalized-strings': ['error', {
        useTsTypes: true,
        ignore: [
          // Nothing that begins with a capital letter or holds a blank: a name, a path, a class, a key.
          '^(?![A-ZÀ-Ý])\\S+$',
          // Outlines of drawings.
          '^[MmZzLlHhVvCcSsQqTtAae0-9 .,-]+$',
          // The name of the product.
          '^\\W*Parvis$',
          // Constants.
          '^[A-Z0-9_-]+$',
        ],
        ignoreNames: [
          { regex: { pattern: '^(className|style|styleName|src|srcSet|type|id|width|height|displayName|rel|key|kind|name|role|slot|to|href|d|viewBox|variant|size|placement|language|locale|timeZone)$' } },
          { regex: { pattern: '^data-' } },
          { regex: { pattern: '^[A-Z0-9_-]+$' } },
        ],
        ignoreFunctions: ['console.*', '*.addEventListener', '*.removeEventListener', '*.getElementById', '*.querySelector', '*.querySelectorAll', '*.matchMedia', 'graphql', 'gql', 'Error', 'TypeError', 'URL', 'Symbol', 'lazy', 'useKeptList', 'import', '*.getItem', '*.setItem', '*.removeItem'],
      }],
      'lingui/t-call-in-function': 'error',
      // The rule above lets single words in small letters pass, as most of them are no words of a person; these always are.
      'no-restricted-syntax': ['error',
        { selector: 'JSXText[value=/\\p{L}/u]:not(JSXElement[openingElement.name.name="Trans"] *)', message: 'Words stand in the catalogues: <Trans>.' },
        { selector: 'JSXElement > JSXExpressionContainer > Literal[value=/\\p{L}/u]', message: 'Words stand in the catalogues: <Trans>.' },
        {
          selector: 'JSXAttribute[name.name=/^(title|alt|placeholder|label|description|aria-label|aria-description|aria-roledescription|aria-valuetext)$/] > Literal[value=/\\p{L}/u]',
          message: 'Words stand in the catalogues: t`…`.',
        },
      ],
    },
  },

  // What runs in production writes to the log, through one door.
  {
    files: ['apps/*/src/**/*.{ts,tsx}', 'libs/*/src/**/*.{ts,tsx}'],
    ignores: [
      '**/*.spec.{ts,tsx}',
      // A command line speaks to the terminal.
      'apps/api/src/cli.ts',
      // The share site has no other log than its output.
      'apps/share/src/main.ts',
    ],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['**/src/**/*.{ts,tsx}', 'tools/**/*.ts'],
    ignores: [
      '**/*.spec.{ts,tsx}',
      // Content and tables of the database: long because there is much to say, in one order.
      'libs/sample/src/**',
      'apps/api/src/migrations/**',
    ],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
  },
);
