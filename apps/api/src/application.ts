import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.ts';
import { LiveGateway } from './features/live/live.gateway.ts';
import type { Settings } from './platform/config/settings.ts';
import { setUpHttp } from './platform/http/http.ts';
import { log, nestLog } from './platform/log/log.ts';

/** The built web application, where it stands beside the built server. */
function webFolder(): string | null {
  const folder = fileURLToPath(new URL('../../web/dist', import.meta.url));
  return existsSync(folder) ? folder : null;
}

/** The server, ready to listen: the same for the product and for its tests. */
export async function createApplication(settings: Settings): Promise<NestExpressApplication> {
  log.level = settings.logLevel;
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings), { logger: nestLog, abortOnError: false });
  setUpHttp(app, settings, webFolder());
  app.enableShutdownHooks();
  await app.init();
  await app.get(LiveGateway).open();
  return app;
}
