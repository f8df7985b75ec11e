import { defineConfig } from 'rolldown';

export default defineConfig({
  input: { main: 'src/main.ts', worker: 'src/worker.ts', cli: 'src/cli.ts', load: 'src/bench/load.ts', readers: 'src/bench/readers.ts', 'decoding-worker': 'src/platform/pictures/decoding.worker.ts' },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  // Packages stay outside, except our own libs (never built) and the decorator helpers, which are no dependency of ours.
  external: (id) => !/^(\.|\/|@parvis\/|@oxc-project\/)/.test(id),
  // Not while watching: Node's own watcher gives up on a file that is away for a moment.
  output: { dir: 'dist', format: 'esm', sourcemap: true, cleanDir: !process.argv.includes('--watch') },
});
