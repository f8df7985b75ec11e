import { join } from 'node:path';
import type { Settings } from '@parvis/api/settings';
import type { RunningDatabase } from './database.ts';
import type { Program } from './processes.ts';

export const root = join(import.meta.dirname, '../..');
const bin = (path: string) => join(root, 'node_modules', path);

/** What a program of the server finds in its environment: the person's settings, completed. */
export function serverEnvironment(settings: Settings, database: RunningDatabase): NodeJS.ProcessEnv {
  // A secret that was given as a file is passed on as such; the addresses of the database are ours to give.
  const { DATABASE_URL_FILE: _, PARVIS_SHARE_DATABASE_URL_FILE: __, ...env } = process.env;
  return {
    NODE_ENV: 'production',
    ...env,
    PARVIS_MODE: settings.mode,
    PARVIS_COMPANY: settings.company,
    PARVIS_DATA: settings.data,
    PARVIS_URL: settings.url,
    PARVIS_SHARE_URL: settings.shareUrl,
    DATABASE_URL: database.url,
    PARVIS_SHARE_DATABASE_URL: database.shareUrl,
  };
}

/** The share site knows its own role and nothing that opens the rest. */
function shareEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const secret = /^(DATABASE_URL|PARVIS_SECRET|PARVIS_OIDC_CLIENT_SECRET|PARVIS_S3_(KEY|SECRET))(_FILE)?$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !secret.test(name)));
}

/** Builds what changed since the last time. */
export function build(projects: string[]): Program {
  return {
    name: 'build',
    arguments: [bin('nx/dist/bin/nx.js'), 'run-many', '-t', 'build', '-p', projects.join(','), '--output-style=static', '--parallel=2'],
    folder: root,
    // No server of Nx stays behind, no screen of its own. What is built is for production, also where tests ask for it.
    env: { ...process.env, NODE_ENV: 'production', NX_DAEMON: 'false', NX_TUI: 'false', PATH: `${bin('.bin')}:${process.env.PATH ?? ''}` },
    output: 'log',
  };
}

/** A command of the server's command line: migrate, seed, … */
export function command(words: string[], env: NodeJS.ProcessEnv, output: Program['output'] = 'log'): Program {
  const cli = join(root, 'apps/api/dist/cli.js');
  return { name: words[0] ?? 'command', arguments: ['--enable-source-maps', cli, ...words], folder: root, env, output };
}

/** The programs as people use them. */
export function product(env: NodeJS.ProcessEnv): Program[] {
  const node = (name: string, file: string, environment: NodeJS.ProcessEnv): Program => {
    return { name, arguments: ['--enable-source-maps', join(root, file)], folder: root, env: environment, output: 'log' };
  };
  return [
    node('application', 'apps/api/dist/main.js', env),
    node('worker', 'apps/api/dist/worker.js', env),
    node('share site', 'apps/share/dist/main.js', shareEnvironment(env)),
  ];
}

/**
 * The programs as contributors use them: rebuilt and restarted when a file is saved. The web's own server takes the
 * application's port, so that its address stays the same, and passes on to the application at `apiPort`.
 */
export function workshop(env: NodeJS.ProcessEnv, settings: Settings, apiPort: number): Program[] {
  const development = { ...env, NODE_ENV: 'development' };
  const watched = (name: string, file: string, environment: NodeJS.ProcessEnv): Program => {
    return { name, arguments: ['--watch', '--watch-preserve-output', '--enable-source-maps', join(root, file)], folder: root, env: environment, output: 'terminal' };
  };
  const tool = (name: string, file: string, words: string[], folder: string, more: NodeJS.ProcessEnv = {}): Program => {
    return { name, arguments: [bin(file), ...words], folder: join(root, folder), env: { ...development, ...more }, output: 'terminal' };
  };
  return [
    tool('builder of the application', 'rolldown/bin/cli.mjs', ['-c', '--watch'], 'apps/api'),
    tool('builder of the share site', 'rolldown/bin/cli.mjs', ['-c', '--watch'], 'apps/share'),
    watched('application', 'apps/api/dist/main.js', { ...development, PARVIS_PORT: String(apiPort) }),
    watched('worker', 'apps/api/dist/worker.js', development),
    watched('share site', 'apps/share/dist/main.js', shareEnvironment(development)),
    tool('web', 'vite/bin/vite.js', ['--host', settings.host, '--port', String(settings.port), '--strictPort', '--clearScreen', 'false'], 'apps/web', {
      PARVIS_API_URL: `http://127.0.0.1:${apiPort}`,
    }),
  ];
}
