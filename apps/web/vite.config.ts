import { fileURLToPath } from 'node:url';
import { babelOptimizerPlugin } from '@graphql-codegen/client-preset';
import { getConfig } from '@lingui/conf';
import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { emojiApart } from './emoji-build.ts';
import { offline } from './offline-build.ts';
import { wordsApart } from './words-apart.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const configPath = path('../../libs/i18n/lingui.config.mjs');
const api = process.env.PARVIS_API_URL ?? 'http://localhost:3000';

/** Each operation's document is a module of its own: what one page asks for is not loaded with another. */
function documentsApart(): Plugin {
  const documents = new Map<string, string>();
  const prefix = '\0document:';
  return {
    name: 'parvis-documents-apart',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('document:') ? { id: `\0${id}`, moduleSideEffects: false } : null),
    load: (id) => (id.startsWith(prefix) ? `export default ${documents.get(id.slice(prefix.length))}` : null),
    transform(code, id) {
      // Every call of `graphql` becomes an import of its document (below); its table of all documents has no reader left.
      if (id.endsWith('__generated__/gql.ts')) return { code: 'export function graphql() { throw new Error("A document was not resolved."); }', map: null };
      if (!id.endsWith('__generated__/graphql.ts')) return null;
      for (const [, name, document] of code.matchAll(/^export const (\w+) = (\{.*\}) as unknown as .*$/gm)) documents.set(name!, document!);
      const exports = [...documents.keys()].map((name) => `export { default as ${name} } from 'document:${name}';`).join('\n');
      return { code: exports, map: null, moduleSideEffects: false };
    },
  };
}

/** The letters are asked for beside the script, not after it: in others the page would be drawn first, and move when they come. */
function lettersFirst(): Plugin {
  return {
    name: 'parvis-letters-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const letters = Object.keys(bundle).find((name) => /atkinson-hyperlegible-next-latin-wght-normal[^/]*\.woff2$/.test(name));
        if (!letters) throw new Error('The font of the first page was not found.');
        return [{ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${letters}`, crossorigin: '' }, injectTo: 'head' }];
      },
    },
  };
}

export default defineConfig({
  plugins: [
    lettersFirst(),
    documentsApart(),
    emojiApart(),
    offline(),
    react(),
    lingui({ configPath }),
    wordsApart(),
    babel({
      presets: [
        // Lingui's own native transform is an optional binary that npm may leave out; Babel's runs everywhere.
        { preset: { plugins: [['@lingui/babel-plugin-lingui-macro', { linguiConfig: getConfig({ configPath }) }]] }, rolldown: { filter: { code: /@lingui\/\w+\/macro/ } } },
        // Each operation becomes an import of its own document: without it every page carries the map of all operations.
        {
          preset: { plugins: [[babelOptimizerPlugin, { artifactDirectory: path('./src/platform/graphql/__generated__'), gqlTagName: 'graphql' }]] },
          rolldown: { filter: { code: /__generated__\/gql/ } },
        },
      ],
    }),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    sourcemap: true,
    // Fonts stay files: the content policy allows no data: addresses for them.
    assetsInlineLimit: 0,
    // What the first page needs travels as two files, not seventy: together they compress better, and the libraries stay in the
    // browser when only our code changes (docs/decisions/0014).
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules/, tags: ['$initial'], priority: 1 },
            { name: 'first', test: /src\/main\.tsx$/ },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: { '/graphql': api, '/auth': api, '/files': api, '/failures': api, '/socket.io': { target: api, ws: true } },
  },
});
