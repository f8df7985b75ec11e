import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig } from 'rolldown';

const face = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** Lays the files that the site serves beside the program, so that it starts without the packages they come from. */
const publicFiles = {
  name: 'public-files',
  generateBundle() {
    const folder = new URL('src/public/', import.meta.url);
    for (const name of readdirSync(folder)) this.emitFile({ type: 'asset', fileName: `public/${name}`, source: readFileSync(new URL(name, folder)) });
    this.emitFile({ type: 'asset', fileName: 'public/face.woff2', source: readFileSync(createRequire(import.meta.url).resolve(face)) });
  },
};

export default defineConfig({
  input: { main: 'src/main.ts' },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: (id) => !/^(\.|\/|@parvis\/|@oxc-project\/)/.test(id),
  plugins: [publicFiles],
  // Not while watching: Node's own watcher gives up on a file that is away for a moment.
  output: { dir: 'dist', format: 'esm', sourcemap: true, cleanDir: !process.argv.includes('--watch') },
});
