import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import { readSettings } from '../config/settings.ts';
import { setUpHttp } from './http.ts';

describe('the worker that keeps the shell', () => {
  let folder: string;
  const servers: Server[] = [];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parvis-web-'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html>');
    writeFileSync(join(folder, 'service-worker.js'), '/* the shell */');
    writeFileSync(join(folder, 'manifest.webmanifest'), JSON.stringify({ name: 'Parvis', share_target: { action: '/write', method: 'POST', enctype: 'multipart/form-data', params: { title: 'title', text: 'text', url: 'url', files: [{ name: 'files', accept: ['image/*'] }] } } }));
  });
  afterAll(() => {
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function serving(env: Record<string, string> = {}): Promise<string> {
    const settings = readSettings({ PARVIS_MODE: 'demo', PARVIS_SECRET: 'for specs only, never anywhere else', DATABASE_URL: 'postgres://nobody@localhost/none', ...env });
    const app = express();
    setUpHttp(Object.assign(app, { useBodyParser: () => app }) as unknown as NestExpressApplication, settings, folder);
    const server = createServer(app);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test('is asked for anew each time, and may be a worker of this site only', async () => {
    const answer = await fetch(`${await serving()}/service-worker.js`);
    expect(await answer.text()).toBe('/* the shell */');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('content-type')).toContain('javascript');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain("worker-src 'self'");
    expect(answer.headers.get('parvis-offline')).toBeNull();
  });

  test('switched off, it takes itself and all that it kept away, and pages are told', async () => {
    const answer = await fetch(`${await serving({ PARVIS_OFFLINE: 'off' })}/service-worker.js`);
    const script = await answer.text();
    expect(script).toContain('registration.unregister()');
    expect(script).toContain('caches.delete');
    expect(script).not.toContain('the shell');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('content-type')).toContain('javascript');
    expect(answer.headers.get('parvis-offline')).toBe('off');
  });

  test('the manifest of the application is one to browsers', async () => {
    expect((await fetch(`${await serving()}/manifest.webmanifest`)).headers.get('content-type')).toContain('application/manifest+json');
  });

  test('where no worker takes files, a phone passes on words alone', async () => {
    const answer = await fetch(`${await serving({ PARVIS_OFFLINE: 'off' })}/manifest.webmanifest`);
    expect(answer.headers.get('content-type')).toContain('application/manifest+json');
    expect(await answer.json()).toEqual({ name: 'Parvis', share_target: { action: '/write', method: 'GET', params: { title: 'title', text: 'text', url: 'url' } } });
  });

  test('what a phone passes on before the worker is there opens the page to write', async () => {
    const answer = await fetch(`${await serving()}/write`, { method: 'POST', body: new FormData(), redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/write']);
  });
});
