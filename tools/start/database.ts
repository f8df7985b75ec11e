import pg from 'pg';
import { migrations } from '@parvis/api/migrations';
import type { Settings } from '@parvis/api/settings';
import { readKept, writeKept } from './kept.ts';
import { localUrl, startPostgres, type LocalPostgres } from './postgres.ts';
import { Refusal } from './refusal.ts';

/** The database that the programs use, brought along or given. */
export interface RunningDatabase {
  url: string;
  shareUrl: string;
  died: Promise<string>;
  stop(): Promise<void>;
}

const OLDEST = 15;

/** Opens the database of `DATABASE_URL`, or the local server when none was given. */
export async function openDatabase(settings: Settings, given: boolean): Promise<RunningDatabase> {
  if (!given) return local(await startPostgres(settings.data));
  const shareUrl = await withClient(settings.databaseUrl, async (client) => {
    await checkVersion(client);
    return settings.shareDatabaseUrl ?? (await shareRoleOn(client, settings));
  });
  return { url: settings.databaseUrl, shareUrl, died: new Promise(() => undefined), stop: () => Promise.resolve() };
}

/** The local database while a start holds it: the same addresses, and nothing to stop. */
export function databaseOfRunningStart(data: string): RunningDatabase {
  const kept = readKept(data);
  return {
    url: localUrl(kept, 'parvis'),
    shareUrl: localUrl(kept, 'parvis_share'),
    died: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
}

/** Whether every migration ran already: asking is quicker than starting the command that would find nothing to do. */
export function isMigrated(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>('SELECT name FROM migration').catch((error: { code?: string }) => {
      if (error.code === '42P01') return { rows: [] };
      throw error as Error;
    });
    const ran = new Set(rows.map(({ name }) => name));
    return migrations.every(({ name }) => ran.has(name));
  });
}

/** Whether the database, once migrated, holds nobody: the demo company may move in. */
export function isEmpty(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ empty: boolean }>('SELECT NOT EXISTS (SELECT FROM person) AS empty');
    return rows[0]?.empty === true;
  });
}

async function local(server: LocalPostgres): Promise<RunningDatabase> {
  const { kept } = server;
  try {
    await withClient(localUrl(kept, 'postgres', 'postgres'), async (client) => {
      await role(client, 'parvis', kept.ownerPassword);
      await role(client, 'parvis_share', kept.sharePassword);
      const { rowCount } = await client.query(`SELECT FROM pg_database WHERE datname = 'parvis'`);
      if (rowCount === 0) await client.query('CREATE DATABASE parvis OWNER parvis');
      await client.query('REVOKE ALL ON DATABASE parvis FROM PUBLIC');
      await client.query('GRANT CONNECT ON DATABASE parvis TO parvis_share');
    });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url: localUrl(kept, 'parvis'), shareUrl: localUrl(kept, 'parvis_share'), died: server.died, stop: server.stop };
}

/** Makes a role that may sign in, or gives it the kept password again. The owner of the tables is no superuser. */
async function role(client: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await client.query(`${verb} ROLE ${pg.escapeIdentifier(name)} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version: string; server_version_num: string }>(
    `SELECT current_setting('server_version') AS server_version, current_setting('server_version_num') AS server_version_num`,
  );
  if (Number(rows[0]?.server_version_num) < OLDEST * 10_000) {
    throw new Refusal(`The PostgreSQL of DATABASE_URL is version ${rows[0]?.server_version}: Parvis needs ${OLDEST} or newer.`);
  }
}

/** In demo mode on a given server, the role of the share site is made where that is allowed. */
async function shareRoleOn(client: pg.Client, settings: Settings): Promise<string> {
  const otherwise = 'PARVIS_SHARE_DATABASE_URL is missing: name a role that reads the published copies only';
  if (settings.mode === 'production') throw new Refusal(`${otherwise}.`);
  const kept = readKept(settings.data);
  try {
    await role(client, 'parvis_share', kept.sharePassword);
  } catch (error) {
    throw new Refusal(`${otherwise} (it could not be made: ${(error as Error).message}).`);
  }
  writeKept(settings.data, kept);
  const url = new URL(settings.databaseUrl);
  url.username = 'parvis_share';
  url.password = kept.sharePassword;
  return url.href;
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 4500 });
  // An error outside a query must not end the process: the next query says it.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    throw new Refusal(`The database of DATABASE_URL (${shown(url)}) can't be reached: ${reason(error)}.`);
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function shown(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname || 'localhost'}:${port || 5432}${pathname}`;
}

function reason(error: unknown): string {
  // Several addresses tried: each failed, the first says enough.
  const first = error instanceof AggregateError ? (error.errors[0] as Error) : (error as Error);
  if (first.message === 'timeout expired') return 'no answer within 5 seconds';
  return first.message.replace(/\.$/, '');
}
