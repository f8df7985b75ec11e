import { rm } from 'node:fs/promises';

export default async function stopDatabase() {
  const { database, folder } = globalThis.shareDatabase;
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}
