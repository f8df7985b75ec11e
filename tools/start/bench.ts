import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from './postgres.ts';
import { build, command, serverEnvironment } from './programs.ts';
import { Refusal } from './refusal.ts';
import { given, play, startSettings } from './scene.ts';

// `npm run bench -- [--people=N …]`: on a PostgreSQL of its own, which is thrown away at the end, or on the empty database that DATABASE_URL names.
await play(async (scene) => {
  const { processes, settings } = scene;
  if (scene.other !== undefined) throw new Refusal(`A bench is at work already (process ${scene.other}): figures of two at once say nothing.`);
  await processes.claim();
  if (!given && existsSync(join(settings.data, 'postgres'))) await throwAway(settings.data);
  await processes.succeed(build(['@parvis/api']));
  const env = serverEnvironment(settings, await scene.openDatabase());
  return processes.run(command(['bench', ...process.argv.slice(2)], env, 'terminal'));
}, benchSettings);

/** Its data stand apart from those of `npm start`, so that both may run and neither touches the other's. */
function benchSettings() {
  const settings = startSettings();
  if (given) return settings;
  const data = join(settings.data, 'bench');
  process.once('exit', () => rmSync(data, { recursive: true, force: true }));
  return { ...settings, data };
}

/** What a bench that was killed left behind; its server may still run. */
async function throwAway(data: string): Promise<void> {
  const left = await startPostgres(data);
  await left.stop();
  rmSync(join(data, 'postgres'), { recursive: true });
  rmSync(join(data, 'postgres.json'));
}
