import { benchCommand } from './bench/bench.command.ts';
import { ledgerCommands } from './features/acknowledgements/acknowledgements.commands.ts';
import { peopleCommands } from './features/identity/people.commands.ts';
import type { Command } from './platform/commands/command.ts';
import { migrationCommand } from './platform/database/migration.command.ts';
import { migrateCommand } from './platform/database/migrate.command.ts';
import { seedCommand } from './seed/seed.command.ts';

export const commands: Command[] = [migrateCommand, migrationCommand, seedCommand, ...peopleCommands, ...ledgerCommands, benchCommand];
