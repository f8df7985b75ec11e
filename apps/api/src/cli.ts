import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.ts';
import { commands } from './commands.ts';
import { readSettingsOrExit } from './platform/config/settings.ts';
import { nestLog } from './platform/log/log.ts';

/** `parvis <command> [arguments]`: the third door. Without a known command it lists them. */
const words = process.argv.slice(2);
const command = commands.find(({ name }) => name.split(' ').every((word, i) => words[i] === word));
if (!command) {
  process.stderr.write(`Usage: npm run parvis -- <command>\n\n${commands.map(({ name, usage, says }) => `  ${name} ${usage}`.trimEnd() + `\n      ${says}\n`).join('')}`);
  process.exit(words.length === 0 ? 0 : 64);
}
const settings = readSettingsOrExit();
const rest = words.slice(command.name.split(' ').length);
const app = command.needsApplication
  ? await NestFactory.createApplicationContext(AppModule.with(settings), { logger: nestLog, abortOnError: false })
  : null;
try {
  process.exitCode = await command.run({ settings, app, arguments: rest, write: (line) => process.stdout.write(`${line}\n`) });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await app?.close();
}
