import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, isFree } from './free-port.ts';
import { commandLine } from './process-table.ts';
import { Processes, runningStart, type Program } from './processes.ts';
import { Refusal } from './refusal.ts';

const data = mkdtempSync(join(tmpdir(), 'parvis-processes-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** A program that listens at `port` and, like a stubborn one, may not care about being asked to end. */
function listener(port: number, stubborn = false): Program {
  const script = `${stubborn ? `process.on('SIGTERM', () => {});` : ''} require('node:http').createServer().listen(${port}, '127.0.0.1');`;
  return { name: 'listener', arguments: ['--eval', script], folder: data, env: process.env, output: 'log' };
}

async function listening(port: number): Promise<void> {
  while (await isFree(port, '127.0.0.1')) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('a program that stops by itself is announced with its last words', async () => {
  const processes = new Processes(data, true);
  processes.start({ ...listener(0), name: 'share site', arguments: ['--eval', `console.log('no such table'); process.exit(3)`] });
  expect(await processes.died).toMatch(/^The share site stopped \(code 3\); \S+share-site\.log ends with:\nno such table$/);
  await processes.stop();
});

test('a program that must succeed refuses with its last words, one that may fail gives its code', async () => {
  const processes = new Processes(data, true);
  const failing = { ...listener(0), name: 'build', arguments: ['--eval', `console.error('a comma is missing'); process.exit(4)`] };
  const refusal = await processes.succeed(failing).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Refusal).message).toMatch(/^The build failed \(code 4\);[^]*a comma is missing$/);
  expect(await processes.run(failing)).toBe(4);
  await processes.stop();
});

test('stopping ends a program that will not, and its port is free', async () => {
  const port = await freePort();
  const processes = new Processes(data, true);
  processes.start(listener(port, true));
  await listening(port);
  expect(existsSync(join(data, 'running.json'))).toBe(true);
  await processes.stop(200);
  expect(await isFree(port, '127.0.0.1')).toBe(true);
  expect(existsSync(join(data, 'running.json'))).toBe(false);
});

test('what a killed start left behind is ended by the next, and their ports are free at once', async () => {
  const port = await freePort();
  const script = `
    import { Processes } from ${JSON.stringify(join(import.meta.dirname, 'processes.ts'))};
    const processes = new Processes(${JSON.stringify(data)}, true);
    processes.start(${JSON.stringify(listener(port))});`;
  const killed = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' });
  await listening(port);
  expect(runningStart(data)).toBe(killed.pid);
  killed.kill('SIGKILL');
  await new Promise((resolve) => killed.once('exit', resolve));
  expect(runningStart(data)).toBeUndefined();
  expect(await isFree(port, '127.0.0.1')).toBe(false);

  const processes = new Processes(data, true);
  await processes.claim();
  expect(await isFree(port, '127.0.0.1')).toBe(true);
  await processes.stop();
});

test('a process that merely has the number of an old one is left alone', async () => {
  const bystander = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
  const processes = new Processes(data, true);
  writeFileSync(join(data, 'running.json'), JSON.stringify({ pid: bystander.pid, command: 'node old.ts', processes: [{ pid: bystander.pid, command: 'node old.js' }] }));
  expect(runningStart(data)).toBeUndefined();
  await processes.claim();
  expect(commandLine(bystander.pid!)).toContain('setInterval');
  await processes.stop();
  bystander.kill();
});

test('a guest of a running start leaves its list alone', async () => {
  const list = join(data, 'running.json');
  writeFileSync(list, '{"pid": 1, "command": "held", "processes": []}');
  const guest = new Processes(data, false);
  await guest.claim();
  await guest.run({ ...listener(0), arguments: ['--eval', ''] });
  await guest.stop();
  expect(readFileSync(list, 'utf8')).toContain('held');
});
