/**
 * A number from an id, the same on every machine and in every release (FNV-1a, 32 bits, unsigned).
 * Tints and paving come from it, so a person keeps their colour and a community its stone.
 */
export function stableHash(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) {
    hash ^= id.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  // The low bits of similar ids are close to each other; mix them before a modulo is taken.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> 0;
}

export type Tint = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** One of the eight tints (`--t1-bg` … `--t8-ink`) for an id. */
export function tintOf(id: string): Tint {
  return ((stableHash(id) % 8) + 1) as Tint;
}
