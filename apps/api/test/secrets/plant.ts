import type { Database } from '../../src/platform/database/database.ts';
import { plantCommunities } from './plant-communities.ts';
import { plantConversations } from './plant-conversations.ts';
import { plantDocuments } from './plant-documents.ts';
import { plantFiles } from './plant-files.ts';
import { plantModeration } from './plant-moderation.ts';
import { plantOwnThings } from './plant-own-things.ts';
import { plantSharing } from './plant-sharing.ts';
import { openPlanting, type Keep, type Planted } from './planting.ts';

/** Puts markers into every kind of private thing of the sample company; contents of files too, where `keep` puts them into a storage. */
export async function plantSecrets(database: Database, keep?: Keep): Promise<Planted> {
  const planting = await openPlanting(database, keep);
  await plantCommunities(planting);
  await plantConversations(planting);
  await plantOwnThings(planting);
  const hidden = await plantModeration(planting);
  await plantDocuments(planting);
  await plantSharing(planting);
  await plantFiles(planting, hidden);
  const { secrets, ids, readers, files, calendars } = planting;
  return { secrets, ids, readers, files, calendars };
}
