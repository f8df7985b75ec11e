import 'reflect-metadata';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataSourceFor } from '../src/platform/database/data-source.ts';
import { storageFor } from '../src/platform/storage/storage-for.ts';
import { seedSampleCompany } from '../src/seed/seed.ts';
import { onDatabase, startPostgres, type TestPostgres } from './postgres.ts';

declare global {
  var parvisTestPostgres: TestPostgres | undefined;
}

/** One server for all specs, with a template that is migrated and holds the sample company; each spec file clones it. */
export default async function setUp(): Promise<void> {
  const server = await startPostgres();
  globalThis.parvisTestPostgres = server;
  const template = 'spec_template';
  await onDatabase(server.url('postgres'), `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`, `CREATE DATABASE ${template}`);
  const dataSource = await dataSourceFor(server.url(template), 2, { statementTimeout: 0 }).initialize();
  await dataSource.runMigrations({ transaction: 'each' });
  process.env.PARVIS_SPEC_FILES = mkdtempSync(join(tmpdir(), 'parvis-spec-files-'));
  await seedSampleCompany(dataSource, new Date(), await storageFor({ data: process.env.PARVIS_SPEC_FILES, s3Region: '' }));
  await dataSource.destroy();
  process.env.PARVIS_SPEC_SERVER = server.url('postgres');
}
