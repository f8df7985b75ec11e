import type { INestApplicationContext } from '@nestjs/common';
import { benchCommand } from './bench/bench.command.ts';
import { ledgerCommands } from './features/acknowledgements/acknowledgements.commands.ts';
import { peopleCommands } from './features/identity/people.commands.ts';
import { migrateCommand } from './platform/database/migrate.command.ts';
import { seedCommand } from './seed/seed.command.ts';
import type { Settings } from './platform/config/settings.ts';

/** A command of the command line. It answers the exit code: 0 done, 1 failed or found wrong. */
export interface Command {
  name: string;
  usage: string;
  says: string;
  /** Whether it needs the application; migrating comes before there can be one. */
  needsApplication: boolean;
  run: (call: CommandCall) => Promise<number>;
}

export interface CommandCall {
  settings: Settings;
  app: INestApplicationContext | null;
  arguments: string[];
  write: (line: string) => void;
}

export const commands: Command[] = [migrateCommand, seedCommand, ...peopleCommands, ...ledgerCommands, benchCommand];
