import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const MANUALLY = 'install Chromium (Debian and Ubuntu: apt-get install chromium; elsewhere: npx playwright install --with-deps chromium) or name a browser in PARVIS_CHROMIUM';

/** Path of a browser that really starts, installed if need be; or one sentence that says what to do. */
export async function browser(root: string): Promise<{ path: string } | { sentence: string }> {
  const named = process.env.PARVIS_CHROMIUM;
  if (named) return (await starts(named)) ? { path: named } : { sentence: `PARVIS_CHROMIUM names ${named}, which does not start: ${MANUALLY}.` };
  const found = (await firstThatStarts([...SYSTEM, chromium.executablePath()])) ?? (await installed(root));
  return found ? { path: found } : { sentence: `The journeys need a browser, and none could be installed here: ${MANUALLY}.` };
}

async function installed(root: string): Promise<string | undefined> {
  console.log('No browser found: installing the one of Playwright.');
  spawnSync(process.execPath, [join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  const own = await firstThatStarts([chromium.executablePath()]);
  if (own || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return own;
  console.log('Installing the Chromium of the distribution.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env, timeout: 300_000 });
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env, timeout: 600_000 });
  return firstThatStarts(SYSTEM);
}

async function firstThatStarts(paths: string[]): Promise<string | undefined> {
  for (const path of paths) if (await starts(path)) return path;
  return undefined;
}

// A file that is there may still lack libraries of the system: only a start tells.
async function starts(path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  try {
    const found = await chromium.launch({ executablePath: path, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [], timeout: 30_000 });
    await found.close();
    return true;
  } catch {
    return false;
  }
}
