import type { ByteRange } from '../storage/storage.ts';

/** The part that a Range header asks for of so many bytes; null for the whole (no header, several parts, nonsense), as RFC 9110 allows. */
export function rangeOf(header: string | undefined, bytes: number): ByteRange | 'unsatisfiable' | null {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (!asked || (!asked[1] && !asked[2])) return null;
  if (!asked[1]) {
    const last = Number(asked[2]);
    return last === 0 ? 'unsatisfiable' : { start: Math.max(0, bytes - last), end: bytes - 1 };
  }
  const start = Number(asked[1]);
  const end = asked[2] ? Math.min(Number(asked[2]), bytes - 1) : bytes - 1;
  if (start >= bytes) return 'unsatisfiable';
  return end < start ? null : { start, end };
}
