import type { Command } from '../platform/commands/command.ts';
import { dataSourceFor } from '../platform/database/data-source.ts';
import { storageFor } from '../platform/storage/storage-for.ts';
import { seedSampleCompany } from './seed.ts';

export const seedCommand: Command = {
  name: 'seed',
  usage: '',
  says: 'Moves the sample company into an empty database.',
  needsApplication: false,
  run: async ({ settings, write }) => {
    if (settings.mode !== 'demo') throw new Error('The sample company is for PARVIS_MODE=demo only.');
    const dataSource = await dataSourceFor(settings.databaseUrl, 2, { statementTimeout: 0 }).initialize();
    try {
      await seedSampleCompany(dataSource, new Date(), await storageFor(settings));
      write('The sample company moved in.');
      return 0;
    } finally {
      await dataSource.destroy();
    }
  },
};
