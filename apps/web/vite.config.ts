import { fileURLToPath } from 'node:url';
import { babelOptimizerPlugin } from '@graphql-codegen/client-preset';
import { getConfig } from '@lingui/conf';
import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const configPath = path('../../libs/i18n/lingui.config.mjs');
const api = process.env.PARVIS_API_URL ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [
    react(),
    lingui({ configPath }),
    babel({
      presets: [
        // Lingui's own native transform is an optional binary that npm leaves out, see docs/decisions.
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
  },
  server: {
    port: 5173,
    proxy: { '/graphql': api, '/auth': api, '/files': api, '/socket.io': { target: api, ws: true } },
  },
});
