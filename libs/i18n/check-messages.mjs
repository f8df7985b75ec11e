// Fails when a text of the code has no French: extracts anew beside the catalogues and lists what is missing.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatter } from '@lingui/format-po';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parvis-messages-'));
try {
  cpSync(join(here, 'locales'), folder, { recursive: true });
  execFileSync(process.execPath, [join(here, '../../node_modules/@lingui/cli/dist/lingui.js'), 'extract', '--clean', '--config', join(here, 'lingui.config.mjs')], {
    env: { ...process.env, PARVIS_MESSAGES: folder },
    stdio: 'pipe',
  });
  const french = await formatter({ origins: false }).parse(readFileSync(join(folder, 'fr.po'), 'utf8'), { locale: 'fr', sourceLocale: 'en', filename: 'fr.po' });
  const missing = Object.values(french).filter((message) => !message.translation).map((message) => message.message);
  if (missing.length > 0) {
    console.error(`${missing.length} texts without French: run \`npm run messages\`, then complete libs/i18n/locales/fr.po.\n${missing.map((text) => `  ${text}`).join('\n')}`);
    process.exitCode = 1;
  } else {
    console.log(`${Object.keys(french).length} texts, all in French.`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
