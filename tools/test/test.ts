import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { browser } from './browser.ts';
import { jestTotals, type Totals } from './totals.ts';

// `npm test` runs every step; `npm run check`, `unit` and `e2e` run one. A step that fails does not hide what the next ones find.
const root = join(import.meta.dirname, '../..');
const bin = join(root, 'node_modules/.bin');

interface Result {
  name: string;
  ok: boolean;
  seconds: number;
  totals: Totals;
  note?: string;
}

/** The settings of the person at the keyboard stay out of the tests: a test database is never theirs. */
function environment(): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(([name]) => /^PARVIS_(CHROMIUM|TEST_)/.test(name) || !/^(PARVIS_|DATABASE_URL)/.test(name));
  return { ...Object.fromEntries(ours), NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0', PATH: `${bin}:${process.env.PATH ?? ''}` };
}

async function run(name: string, words: string[], folder = root, more: NodeJS.ProcessEnv = {}): Promise<Result> {
  console.log(`\n━━ ${name}`);
  const began = Date.now();
  const child = spawn(process.execPath, words, { cwd: folder, env: { ...environment(), ...more }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]] as const) {
    from.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      to.write(chunk);
    });
  }
  const stop = () => child.kill('SIGTERM');
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  process.off('SIGINT', stop).off('SIGTERM', stop);
  return { name, ok: code === 0, seconds: (Date.now() - began) / 1000, totals: jestTotals(output) };
}

const nx = (name: string, ...targets: string[]) =>
  run(name, [join(bin, '../nx/dist/bin/nx.js'), 'run-many', '-t', ...targets, '--parallel=2', '--output-style=static', '--nx-bail=false']);

const steps: Record<string, () => Promise<Result>> = {
  check: () => nx('check', 'typecheck', 'lint'),
  unit: () => nx('unit', 'test'),
  build: () => nx('build', 'build'),
  e2e: journeys,
};

/** The journeys, in a real browser against the production build. */
async function journeys(): Promise<Result> {
  const found = await browser(root);
  if ('sentence' in found) return { name: 'e2e', ok: false, seconds: 0, totals: { passed: 0, failed: 0 }, note: found.sentence };
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  return run('e2e', ['--experimental-vm-modules', '--no-warnings', jest], join(root, 'e2e'), { PARVIS_CHROMIUM: found.path });
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in steps));
if (unknown) {
  console.error(`There is no step "${unknown}": ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

const results: Result[] = [];
// Journeys run against the build, so asking for them asks for it.
for (const name of asked.length === 0 ? Object.keys(steps) : asked.flatMap((one) => (one === 'e2e' ? ['build', 'e2e'] : [one]))) {
  const built = results.find((result) => result.name === 'build');
  if (name === 'e2e' && built && !built.ok) {
    results.push({ name, ok: false, seconds: 0, totals: { passed: 0, failed: 0 }, note: 'not run: the build failed' });
  } else {
    results.push(await steps[name]!());
  }
}

console.log('\n━━ summary');
for (const { name, ok, seconds, totals, note } of results) {
  const tests = totals.passed + totals.failed > 0 ? `${totals.passed} passed, ${totals.failed} failed` : '';
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s  ${note ?? tests}`.trimEnd());
}
const sum = results.reduce((all, { totals }) => ({ passed: all.passed + totals.passed, failed: all.failed + totals.failed }), { passed: 0, failed: 0 });
console.log(`total   ${results.reduce((all, { seconds }) => all + seconds, 0).toFixed(1).padStart(13)} s\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(results.every(({ ok }) => ok) && sum.failed === 0 ? 0 : 1);
