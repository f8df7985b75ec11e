import { keep, readKept } from '../../platform/kept.ts';

const name = 'recents';
const atMost = 6;

interface Kept {
  of: string;
  ids: string[];
}

/** Ids of the people, communities and posts that this person opened last on this device, the last one first. Someone else's are not theirs. */
export function recentsOf(personId: string): string[] {
  try {
    const { of, ids } = JSON.parse(readKept(name) ?? 'null') as Kept;
    return of === personId ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberRecent(personId: string, id: string): void {
  write(personId, [id, ...recentsOf(personId).filter((one) => one !== id)].slice(0, atMost));
}

/** What is not to be seen any more. */
export function forgetRecents(personId: string, gone: readonly string[]): void {
  write(personId, recentsOf(personId).filter((id) => !gone.includes(id)));
}

function write(of: string, ids: string[]): void {
  keep(name, ids.length > 0 ? JSON.stringify({ of, ids } satisfies Kept) : null);
}
