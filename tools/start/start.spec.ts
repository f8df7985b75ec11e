import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from './free-port.ts';
import { localUrl, startPostgres } from './postgres.ts';

const root = mkdtempSync(join(tmpdir(), 'parvis-start-'));
chmodSync(root, 0o755);
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Outcome {
  code: number | null;
  said: string;
  seconds: number;
}

/** Starts Parvis as `npm start` does, with these settings only, and waits for its end. */
async function start(settings: Record<string, string>): Promise<Outcome> {
  const began = Date.now();
  const ours = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PARVIS_|DATABASE_URL)/.test(name)));
  const ports = { PARVIS_PORT: String(await freePort()), PARVIS_SHARE_PORT: String(await freePort()), PARVIS_WORKER_PORT: String(await freePort()) };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'start.ts')], {
    cwd: root,
    env: { ...ours, ...ports, PARVIS_DATA: join(root, 'data'), ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said, seconds: (Date.now() - began) / 1000 };
}

test('every bad setting is said at once, before anything is made', async () => {
  const { code, said } = await start({ PARVIS_PORT: 'abc', PARVIS_URL: 'ftp://here', PARVIS_LOG_LEVEL: 'loud' });
  expect(code).toBe(78);
  expect(said.split('\n')).toEqual([
    'Parvis can\'t start with these settings:',
    '  - PARVIS_PORT must be a whole number from 1 to 65535, not "abc".',
    '  - PARVIS_URL must be an http or https address without path, not "ftp://here".',
    '  - PARVIS_LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent, not "loud".',
    '',
  ]);
  expect(existsSync(join(root, 'data/postgres'))).toBe(false);
});

test('a busy port is said in one sentence, before anything heavy', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)));
  const { code, said, seconds } = await start({ PARVIS_SHARE_PORT: String(port) });
  other.close();
  expect(code).toBe(1);
  expect(said).toBe(`Port ${port} (PARVIS_SHARE_PORT) of 127.0.0.1 can't be used, another program may hold it: stop that program or choose another.\n`);
  expect(seconds).toBeLessThan(5);
  expect(existsSync(join(root, 'data/postgres'))).toBe(false);
});

test('a given database that refuses or never answers is said within five seconds, without its password', async () => {
  const refused = await start({ DATABASE_URL: `postgres://app:hush@127.0.0.1:${await freePort()}/parvis` });
  expect(refused.code).toBe(1);
  expect(refused.said).toMatch(/^The database of DATABASE_URL \(127\.0\.0\.1:\d+\/parvis\) can't be reached: .*ECONNREFUSED.*\.\n$/);

  const silent = createServer();
  const port = await new Promise<number>((resolve) => silent.listen(0, '127.0.0.1', () => resolve((silent.address() as { port: number }).port)));
  const unanswered = await start({ DATABASE_URL: `postgres://app:hush@127.0.0.1:${port}/parvis` });
  silent.close();
  expect(unanswered.code).toBe(1);
  expect(unanswered.said).toBe(`The database of DATABASE_URL (127.0.0.1:${port}/parvis) can't be reached: no answer within 5 seconds.\n`);
  expect(unanswered.seconds).toBeLessThan(8);
  expect(refused.said + unanswered.said).not.toContain('hush');
}, 20_000);

test('a PostgreSQL that is too old is refused', async () => {
  const server = await startPostgres(join(root, 'given'));
  const url = localUrl(server.kept, 'postgres', 'postgres');
  try {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    // No old server at hand: this role sees a `current_setting` that says 14, as an old server's would.
    await client.query(`
      CREATE ROLE elder LOGIN PASSWORD 'elder-password';
      CREATE SCHEMA old; GRANT USAGE ON SCHEMA old TO elder;
      CREATE FUNCTION old.current_setting(name text) RETURNS text LANGUAGE sql AS $$ SELECT CASE name WHEN 'server_version' THEN '14.9' ELSE '140009' END $$;
      ALTER ROLE elder SET search_path = old, pg_catalog`);
    await client.end();
    const given = new URL(url);
    given.username = 'elder';
    given.password = 'elder-password';
    const { code, said } = await start({ DATABASE_URL: given.href });
    expect(code).toBe(1);
    expect(said).toBe('The PostgreSQL of DATABASE_URL is version 14.9: Parvis needs 15 or newer.\n');
  } finally {
    await server.stop();
  }
});
