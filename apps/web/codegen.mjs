/** Types of our operations, from the server's schema; not committed. `npm run codegen -w @parvis/web`. */
export default {
  schema: '../api/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/**/*.spec.{ts,tsx}', '!src/**/__generated__/**'],
  ignoreNoDocuments: true,
  errorsOnly: true,
  generates: {
    './src/platform/graphql/__generated__/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      config: {
        inlineFragmentTypes: 'mask',
        importExtension: '.ts',
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { DateTime: 'string', RichText: { input: 'never', output: 'unknown' } },
      },
    },
    './src/platform/graphql/__generated__/cache.ts': { plugins: ['./codegen-cache.mjs'] },
  },
};
