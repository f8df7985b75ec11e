import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { build, type Plugin } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const dist = path('./dist');

/** What a page needs from outside of /assets. */
const besides = ['/before-paint.js', '/mark.svg', '/manifest.webmanifest'];

/** The paving goes to the edge, and the mark stays within the circle that systems leave of an icon. */
const ground = '#0B5364';

async function drawIcons(): Promise<void> {
  const mark = readFileSync(path('./public/mark.svg'));
  const drawn = (size: number) => sharp(mark, { density: (72 * size) / 32 }).resize(size, size);
  for (const size of [180, 192, 512]) await drawn(size).flatten({ background: ground }).png({ palette: true }).toFile(`${dist}/icon-${size}.png`);
  const inner = await drawn(352).png().toBuffer();
  await sharp({ create: { width: 512, height: 512, channels: 3, background: ground } }).composite([{ input: inner }]).png({ palette: true }).toFile(`${dist}/icon-maskable-512.png`);
}

/** Builds the service worker, told every file of this build, and draws the icons from the mark. */
export function offline(): Plugin {
  let assets: string[] = [];
  return {
    name: 'parvis-offline',
    apply: 'build',
    // Once written: other plugins take pieces out of the bundle before.
    writeBundle(_options, bundle) {
      assets = Object.keys(bundle).filter((name) => /^assets\/.+\.(js|css|woff2|svg)$/.test(name)).map((name) => `/${name}`);
    },
    async closeBundle() {
      const files = [...besides, ...assets.toSorted()];
      const contents = ['index.html', ...besides.map((name) => name.slice(1))].map((name) => readFileSync(`${dist}/${name}`));
      const name = createHash('sha256').update(files.join('\n')).update(Buffer.concat(contents)).digest('hex').slice(0, 16);
      const built = await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: { __FILES__: JSON.stringify(files), __BUILD__: JSON.stringify(name) },
        build: { write: false, target: 'es2023', rolldownOptions: { input: path('./src/service-worker.ts'), output: { format: 'iife' } } },
      });
      const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
      const script = outputs.find((one) => one.type === 'chunk');
      if (script?.type !== 'chunk') throw new Error('The service worker was not built.');
      await writeFile(`${dist}/service-worker.js`, script.code);
      await drawIcons();
    },
  };
}
