import { openPages } from './pages.ts';
import { BadSettings, readSettings, type Settings } from './settings.ts';
import { createSite } from './site.ts';

const log = (sentence: string) => console.error(`${new Date().toISOString()} share: ${sentence}`);

function settingsOrEnd(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof BadSettings)) throw error;
    for (const sentence of error.sentences) console.error(sentence);
    process.exit(78);
  }
}

const settings = settingsOrEnd();
const pages = openPages(settings.databaseUrl, log);

const excess = await pages.excess().catch((error: unknown) => {
  const why = error instanceof Error && error.message ? error.message : String((error as { code?: unknown }).code);
  console.error(`The share site can't reach its database: ${why}.`);
  process.exit(1);
});
if (excess.length > 0) {
  console.error(`The role of PARVIS_SHARE_DATABASE_URL may use more than the published copies (${excess.slice(0, 3).join(', ')}…): give the role parvis_share.`);
  process.exit(78);
}

const server = createSite(settings, pages, log);
server.on('error', (error: NodeJS.ErrnoException) => {
  const why = error.code === 'EADDRINUSE' ? 'another program uses it' : (error.code ?? error.message);
  console.error(`The share site can't listen on ${settings.host}:${settings.port}: ${why}.`);
  process.exit(1);
});
server.listen(settings.port, settings.host, () => console.log(`Share site: ${settings.url}`));

let ending = false;
function end(): void {
  if (ending) return;
  ending = true;
  // Answers under way are finished; a client that reads without end doesn't hold the process.
  setTimeout(() => process.exit(0), 8_000).unref();
  server.close(() => void pages.close().finally(() => process.exit(0)));
  server.closeIdleConnections();
}
process.on('SIGTERM', end);
process.on('SIGINT', end);
