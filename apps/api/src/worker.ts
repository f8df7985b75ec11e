import 'reflect-metadata';
import { createServer } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.ts';
import { readSettingsOrExit } from './platform/config/settings.ts';
import { Jobs } from './platform/jobs/jobs.ts';
import { nestLog } from './platform/log/log.ts';

const settings = readSettingsOrExit();
const app = await NestFactory.createApplicationContext(AppModule.with(settings), { logger: nestLog, abortOnError: false });
app.enableShutdownHooks();
await app.get(Jobs).start();

// Whether the worker is well, for a health check; nothing else answers here.
createServer((req, res) => {
  res.writeHead(req.url === '/healthz' ? 200 : 404, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  res.end(req.url === '/healthz' ? '{"ok":true}' : '{}');
}).listen(settings.workerPort, settings.host);
