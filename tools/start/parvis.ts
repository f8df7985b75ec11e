import { build, command, serverEnvironment } from './programs.ts';
import { play } from './scene.ts';

// `npm run parvis -- <command>`: a command of the server on the database that `npm start` uses, whether that runs or not.
const words = process.argv.slice(2);

await play(async (scene) => {
  const { processes, settings } = scene;
  await processes.claim();
  const env = serverEnvironment(settings, await scene.openDatabase());
  await processes.succeed(build(['@parvis/api']));
  if (words[0] === 'seed') await processes.succeed(command(['migrate'], env));
  // Paths in the arguments are meant from where the person stands.
  return processes.run({ ...command(words, env, 'terminal'), folder: process.env.INIT_CWD ?? process.cwd() });
});
