import { sampleCompany } from '@parvis/sample';
import type { DataSource } from 'typeorm';
import type { Storage } from '../platform/storage/storage.ts';
import { seedAbouts } from './abouts.ts';
import { seedConversations } from './conversations.ts';
import { seedEvents } from './events.ts';
import { seedDocuments } from './documents.ts';
import { seedDrafts } from './drafts.ts';
import { seedFiles } from './files.ts';
import { seedFollowing } from './following.ts';
import { seedLinkPages } from './link-pages.ts';
import { seedMembershipRules } from './membership-rules.ts';
import { seedOrganization } from './organization.ts';
import { seedSharing } from './sharing.ts';

/** Moves the sample company into an empty, migrated database and its files into a storage, dated relative to `now`. All of it or nothing. */
export async function seedSampleCompany(dataSource: DataSource, now: Date, storage: Storage): Promise<void> {
  await dataSource.transaction(async (manager) => {
    const people: unknown[] = await manager.query('SELECT 1 FROM person LIMIT 1');
    if (people.length > 0) throw new Error('People are in this database already: the sample company only moves into an empty one.');
    await seedOrganization(manager, sampleCompany, now);
    await seedConversations(manager, sampleCompany, now);
    await seedEvents(manager, sampleCompany, now);
    await seedMembershipRules(manager, sampleCompany, now);
    await seedAbouts(manager, sampleCompany, now);
    await seedFiles(manager, sampleCompany, now, storage);
    await seedLinkPages(manager, sampleCompany, now, storage);
    await seedDocuments(manager, sampleCompany, now);
    await seedSharing(manager, sampleCompany, now);
    await seedDrafts(manager, sampleCompany, now);
    await seedFollowing(manager, sampleCompany, now);
    await manager.query('SELECT refresh_directory()');
  });
  await dataSource.query('ANALYZE');
}
