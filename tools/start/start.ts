import type { Settings } from '@parvis/api/settings';
import { isEmpty, isMigrated } from './database.ts';
import { freePort, isFree } from './free-port.ts';
import { build, command, product, serverEnvironment, workshop } from './programs.ts';
import { Refusal } from './refusal.ts';
import { given, play } from './scene.ts';

// `npm start`, and `npm run dev` with --live. Cheap refusals come before anything heavy.
const live = process.argv.includes('--live');

await play(async (scene) => {
  const began = Date.now();
  const { settings, processes } = scene;
  if (scene.other !== undefined) throw new Refusal(`Parvis already runs from this folder (process ${scene.other}): stop it first.`);
  await processes.claim();
  await refuseBusyPorts(settings);
  // A given database is asked first: it may refuse. The local one starts while the build goes on.
  if (given) await scene.openDatabase();
  process.stdout.write('Building what changed…\n');
  const [database] = await Promise.all([scene.openDatabase(), processes.succeed(build(live ? ['@parvis/api', '@parvis/share'] : ['@parvis/api', '@parvis/share', '@parvis/web']))]);
  const env = serverEnvironment(settings, database);
  if (!(await isMigrated(database.url))) await processes.succeed(command(['migrate'], env));
  if (settings.mode === 'demo' && (await isEmpty(database.url))) {
    process.stdout.write('Filling the database with the demo company…\n');
    await processes.succeed(command(['seed'], env));
  }
  const apiPort = live ? await freePort() : settings.port;
  for (const program of live ? workshop(env, settings, apiPort) : product(env)) processes.start(program);
  await Promise.all([well(settings, apiPort), well(settings, settings.sharePort), well(settings, settings.workerPort)]);
  process.stdout.write(welcome(settings, Date.now() - began));
  return scene.ending;
});

async function refuseBusyPorts(settings: Settings): Promise<void> {
  const ports = [['PARVIS_PORT', settings.port], ['PARVIS_SHARE_PORT', settings.sharePort], ['PARVIS_WORKER_PORT', settings.workerPort]] as const;
  const free = await Promise.all(ports.map(([, port]) => isFree(port, settings.host)));
  const busy = ports.filter((_, index) => !free[index]);
  if (busy.length === 0) return;
  const what = busy.map(([name, port]) => `${port} (${name})`).join(' and ');
  const many = busy.length > 1;
  throw new Refusal(`Port${many ? 's' : ''} ${what} of ${settings.host} can't be used, another program may hold ${many ? 'them' : 'it'}: stop that program or choose ${many ? 'others' : 'another'}.`);
}

/** Waits until the program at this port says that it is well. */
async function well(settings: Settings, port: number): Promise<void> {
  const host = settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host === '::' ? '[::1]' : settings.host;
  for (const limit = Date.now() + 60_000; Date.now() < limit; ) {
    const answer = await fetch(`http://${host}:${port}/healthz`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Refusal(`Nothing answered at http://${host}:${port}/healthz within a minute; the logs in ${settings.data} say more.`);
}

function welcome(settings: Settings, milliseconds: number): string {
  const ways = [
    settings.mode === 'demo' && 'choose one of the people on the "sign in as" page',
    settings.oidcIssuer && `use ${settings.oidcLabel ?? 'the account of your company'}`,
    settings.mode !== 'demo' && settings.passwordSignIn && 'use an e-mail address and a password',
  ].filter(Boolean);
  return `
Parvis is ready after ${(milliseconds / 1000).toFixed(1)} s.

  ${settings.company}    ${settings.url}
  Public share site    ${settings.shareUrl}

  To sign in, ${ways.join(', or ')}.
  Logs and data are in ${settings.data}. Ctrl-C stops everything.

`;
}
