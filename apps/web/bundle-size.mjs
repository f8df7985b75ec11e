// Compresses the built files once, as well as Brotli can (the server sends these), then says what a browser must load before the home page
// shows: the entry (the home page is part of it), its static imports, and their style sheets; and what each later screen adds to that.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const limit = 200_000;
const laterLimit = 60_000;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

function add(key, files) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The manifest of the build has no ${key}.`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const sheet of chunk.css ?? []) files.add(sheet);
  for (const imported of chunk.imports ?? []) add(imported, files);
}

const compressed = new Map();
for (const name of readdirSync('dist/assets').filter((one) => /\.(js|css|svg)$/.test(one))) {
  const bytes = readFileSync(`dist/assets/${name}`);
  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  writeFileSync(`dist/assets/${name}.br`, packed);
  compressed.set(`assets/${name}`, packed.length);
}

const files = new Set();
add('index.html', files);
// One language is always needed; the heavier one counts.
const catalogues = Object.entries(manifest).filter(([key]) => key.endsWith('.po')).map(([, { file }]) => file);
const sizeOf = (file) => compressed.get(file) ?? readFileSync(`dist/${file}`).length;
const heaviest = catalogues.sort((a, b) => sizeOf(b) - sizeOf(a))[0];
if (heaviest) files.add(heaviest);

const rows = [...files].map((file) => ({ file, bytes: sizeOf(file) })).sort((a, b) => b.bytes - a.bytes);
const scripts = rows.filter(({ file }) => file.endsWith('.js'));
const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
for (const { file, bytes } of rows) console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${file}`);
console.log(`First load of the home page: ${(total / 1000).toFixed(1)} kB of scripts, compressed as sent (limit ${limit / 1000} kB).`);
if (total > limit) {
  console.error('Too heavy: load something later, or lighten it.');
  process.exitCode = 1;
}

// What a link leads to: the pages, and the tabs below them.
const screens = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && /(Page|Tab|Feed)\.tsx$/.test(key)).map((key) => {
  const needed = new Set();
  add(key, needed);
  return { key, bytes: [...needed].filter((file) => file.endsWith('.js') && !files.has(file)).reduce((sum, file) => sum + sizeOf(file), 0) };
}).sort((a, b) => b.bytes - a.bytes);
console.log(`\nLater screens, the heaviest of ${screens.length}, scripts that the first load has not brought (limit ${laterLimit / 1000} kB):`);
for (const { key, bytes } of screens.slice(0, 5)) console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${key}`);
for (const { key } of screens.filter(({ bytes }) => bytes > laterLimit)) {
  console.error(`${key} is too heavy: load something later, or lighten it.`);
  process.exitCode = 1;
}
