import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';

/** What the local database server needs from one start to the next. */
export interface Kept {
  port: number;
  superuserPassword: string;
  ownerPassword: string;
  sharePassword: string;
}

const pathOf = (data: string) => join(data, 'postgres.json');

/** Reads the file of kept values in the data folder, or makes new passwords where there is none. */
export function readKept(data: string): Kept {
  const password = () => randomBytes(24).toString('base64url');
  let content;
  try {
    content = readFileSync(pathOf(data), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw new Refusal(`${pathOf(data)} can't be read: ${(error as Error).message}.`);
    return { port: 0, superuserPassword: password(), ownerPassword: password(), sharePassword: password() };
  }
  try {
    const { port, superuserPassword, ownerPassword, sharePassword } = JSON.parse(content) as Kept;
    if (Number.isInteger(port) && [superuserPassword, ownerPassword, sharePassword].every((value) => typeof value === 'string')) {
      return { port, superuserPassword, ownerPassword, sharePassword };
    }
  } catch {
    // Said below, as for a file that holds something else.
  }
  throw new Refusal(`${pathOf(data)} is damaged and holds the passwords of the database: restore it, or move ${data} away to start anew.`);
}

/** Keeps the values, readable by the owner of the folder only, whole or not at all. */
export function writeKept(data: string, kept: Kept): void {
  mkdirSync(data, { recursive: true });
  writeFileSync(`${pathOf(data)}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  chmodSync(`${pathOf(data)}.new`, 0o600);
  renameSync(`${pathOf(data)}.new`, pathOf(data));
}
