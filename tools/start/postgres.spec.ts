import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { localUrl, startPostgres, type LocalPostgres } from './postgres.ts';
import { commandLine } from './process-table.ts';
import { Refusal } from './refusal.ts';

const root = mkdtempSync(join(tmpdir(), 'parvis-postgres-'));
chmodSync(root, 0o755);
afterAll(() => rmSync(root, { recursive: true, force: true }));

let running: LocalPostgres | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function ask(server: LocalPostgres, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: localUrl(server.kept, 'postgres', 'postgres') });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

const serverOf = (data: string) => Number(readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

async function refusalOf(data: string): Promise<string> {
  try {
    running = await startPostgres(data);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  return 'it started';
}

test('what was written is still there at the next start, on the same port, behind a password that only the owner reads', async () => {
  const data = join(root, 'kept');
  running = await startPostgres(data);
  await ask(running, 'CREATE TABLE note AS SELECT 7 AS said');
  const { port } = running.kept;
  await running.stop();
  expect(existsSync(join(data, 'postgres/postmaster.pid'))).toBe(false);

  running = await startPostgres(data);
  expect(await ask(running, 'SELECT said FROM note')).toEqual([{ said: 7 }]);
  expect(running.kept.port).toBe(port);
  expect(statSync(join(data, 'postgres.json')).mode & 0o777).toBe(0o600);
  await expect(new pg.Client({ connectionString: `postgres://postgres:postgres@127.0.0.1:${port}/postgres` }).connect()).rejects.toThrow(/password/);
});

test('names are sorted as people read them, and the server knows accents', async () => {
  running = await startPostgres(join(root, 'kept'));
  expect(await ask(running, `SELECT string_agg(name, ' ' ORDER BY name) AS names, lower('ÉLÈVE') AS low FROM (VALUES ('Zoé'), ('Élif'), ('awa')) AS people(name)`)).toEqual([
    { names: 'awa Élif Zoé', low: 'élève' },
  ]);
});

test('a server that outlived its killed start is stopped by the next one', async () => {
  const data = join(root, 'kept');
  const script = `import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, 'postgres.ts'))}; await startPostgres(${JSON.stringify(data)}); console.log('up');`;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => parent.stdout.once('data', resolve));
  const orphan = serverOf(data);
  parent.kill('SIGKILL');
  await new Promise((resolve) => parent.once('exit', resolve));
  expect(commandLine(orphan)).toContain(join(data, 'postgres'));

  running = await startPostgres(data);
  expect(commandLine(orphan)).toBeUndefined();
  expect(serverOf(data)).not.toBe(orphan);
  expect(await ask(running, 'SELECT said FROM note')).toEqual([{ said: 7 }]);
});

test('a lock file whose number now belongs to another program does not keep Parvis from starting', async () => {
  const data = join(root, 'kept');
  writeFileSync(join(data, 'postgres/postmaster.pid'), `${process.pid}\n`);
  running = await startPostgres(data);
  expect(await ask(running, 'SELECT said FROM note')).toEqual([{ said: 7 }]);
});

test('someone is told when the server dies, and nothing is left', async () => {
  running = await startPostgres(join(root, 'kept'));
  process.kill(serverOf(join(root, 'kept')), 'SIGINT');
  expect(await running.died).toMatch(/^PostgreSQL stopped.*postgres\.log says more\.$/);
});

test('someone is told, too, when the folder is taken away under it', async () => {
  const data = join(root, 'taken');
  running = await startPostgres(data);
  const pid = serverOf(data);
  rmSync(data, { recursive: true, force: true });
  process.kill(pid, 'SIGQUIT');
  expect(await running.died).toMatch(/^PostgreSQL stopped/);
});

test('a damaged folder is refused in one sentence, and stays as it is', async () => {
  const data = join(root, 'damaged');
  await (await startPostgres(data)).stop();
  const control = join(data, 'postgres/global/pg_control');
  renameSync(control, `${control}.away`);
  expect(await refusalOf(data)).toMatch(/^The database in \S+damaged\/postgres can't be used: .*pg_control.* Nothing was changed: restore it from a backup, or move it away/);
  renameSync(`${control}.away`, control);
  running = await startPostgres(data);
  expect(await ask(running, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a folder of other things, of another version, or without its passwords is refused', async () => {
  const others = join(root, 'others');
  mkdirSync(join(others, 'postgres'), { recursive: true });
  writeFileSync(join(others, 'postgres/holiday.txt'), 'photos');
  expect(await refusalOf(others)).toMatch(/it holds files but no PG_VERSION/);
  expect(readFileSync(join(others, 'postgres/holiday.txt'), 'utf8')).toBe('photos');

  const data = join(root, 'damaged');
  writeFileSync(join(data, 'postgres/PG_VERSION'), '12\n');
  expect(await refusalOf(data)).toMatch(/was made by PostgreSQL 12, and this Parvis brings \d+/);
  writeFileSync(join(data, 'postgres/PG_VERSION'), '18\n');
  rmSync(join(data, 'postgres.json'));
  expect(await refusalOf(data)).toMatch(/postgres\.json is missing and holds the passwords/);
  writeFileSync(join(data, 'postgres.json'), '{"port": 1');
  expect(await refusalOf(data)).toMatch(/postgres\.json is damaged/);
});

(process.getuid?.() === 0 ? test : test.skip)('root may start it below a folder that only root enters', async () => {
  const closed = join(root, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  running = await startPostgres(join(closed, 'data'));
  expect(await ask(running, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  const status = readFileSync(`/proc/${serverOf(join(closed, 'data'))}/status`, 'utf8');
  expect(/^Uid:\t(\d+)/m.exec(status)?.[1]).not.toBe('0');
});
