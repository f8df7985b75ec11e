import { createHash } from 'node:crypto';
import { UserError } from './user-error.ts';

/**
 * Names what a writer had before their eyes: saving says which revision it starts from, so that nobody's words are written over unseen.
 * Made of the words themselves, not counted: sending again what is already saved is no conflict, and a copy starts with the same.
 */
export function revisionOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}

/** Someone saved other words since those that this writer changed. Words that are there already may be sent again. */
export function refuseOverwriting({ basedOn, revision, wanted }: { basedOn: string | null; revision: string | null; wanted: string }): void {
  if (basedOn !== revision && wanted !== revision) throw new UserError('CHANGED_MEANWHILE');
}
