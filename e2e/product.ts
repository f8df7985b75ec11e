import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

declare global {
  var parvisProduct: { child: ChildProcess; folder: string } | undefined;
}

const root = join(import.meta.dirname, '..');

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, () => new Promise<ReturnType<typeof createServer>>((resolve) => {
      const server = createServer();
      server.listen(0, '127.0.0.1', () => resolve(server));
    })),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Starts the whole product as `npm start` does, from the production build, on ports and data of its own. */
export default async function start(): Promise<void> {
  const [port, sharePort, workerPort] = await freePorts(3);
  const folder = mkdtempSync(join(tmpdir(), 'parvis-e2e-'));
  chmodSync(folder, 0o755);
  const child = spawn(process.execPath, ['tools/start/start.ts'], {
    cwd: root,
    env: {
      ...process.env, PARVIS_PORT: `${port}`, PARVIS_SHARE_PORT: `${sharePort}`, PARVIS_WORKER_PORT: `${workerPort}`, PARVIS_DATA: folder,
      PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  globalThis.parvisProduct = { child, folder };
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes('Parvis is ready')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The product ended with ${code} before it was ready:\n${said}`)));
  });
  process.env.PARVIS_E2E_URL = `http://localhost:${port}`;
  process.env.PARVIS_E2E_SHARE_URL = `http://localhost:${sharePort}`;
}

/** Stops what `start` started, and nothing else. */
export async function stop(): Promise<void> {
  const product = globalThis.parvisProduct;
  if (!product) return;
  const { child, folder } = product;
  if (child.exitCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}
