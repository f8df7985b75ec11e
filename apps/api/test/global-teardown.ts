import { rmSync } from 'node:fs';

export default async function tearDown(): Promise<void> {
  await globalThis.parvisTestPostgres?.stop();
  if (process.env.PARVIS_SPEC_FILES) rmSync(process.env.PARVIS_SPEC_FILES, { recursive: true, force: true });
}
