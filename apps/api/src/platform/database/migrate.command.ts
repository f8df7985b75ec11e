import type { Command } from '../commands/command.ts';
import { dataSourceFor } from './data-source.ts';

/** One number, known to all: whoever migrates holds it, a second one waits. */
const migrationLock = 4_270_001;

export const migrateCommand: Command = {
  name: 'migrate',
  usage: '',
  says: 'Brings the database to the form this version needs.',
  needsApplication: false,
  run: async ({ settings, write }) => {
    // Migrations may take longer than a request may.
    const dataSource = dataSourceFor(settings.databaseUrl, 2, { statementTimeout: 0 });
    await dataSource.initialize();
    try {
      await dataSource.query('SELECT pg_advisory_lock($1)', [migrationLock]);
      const done = await dataSource.runMigrations({ transaction: 'each' });
      write(done.length === 0 ? 'The database is up to date.' : `Applied ${done.map(({ name }) => name).join(', ')}.`);
      return 0;
    } finally {
      await dataSource.destroy();
    }
  },
};
