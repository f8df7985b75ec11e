import 'reflect-metadata';
import { createApplication } from './application.ts';
import { readSettingsOrExit } from './platform/config/settings.ts';
import { log } from './platform/log/log.ts';

const settings = readSettingsOrExit();
const app = await createApplication(settings);
await app.listen(settings.port, settings.host);
log.info({ url: settings.url }, 'Parvis listens');
