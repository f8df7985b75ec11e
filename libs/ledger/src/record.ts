import { createHash } from 'node:crypto';

/** What a field of a record may hold. Numbers are integers that JavaScript keeps exactly. */
export type LedgerValue = string | number | null;

/** A flat record: named fields, no lists and no nesting, so that its canonical form is easy to write again in any language. */
export type LedgerRecord = Readonly<Record<string, LedgerValue>>;

/** The place of a record in its chain, and its fingerprint. */
export type Link = { readonly index: number; readonly hash: string };

/** What sealing adds to a record. */
export type Seal = Link & { readonly previousHash: string };

/** A record with its place in the chain. */
export type Sealed<R extends LedgerRecord = LedgerRecord> = R & Seal;

/** What the first record names as the hash before it: 64 zeros. */
export const genesisHash = '0'.repeat(64);

/**
 * The canonical form: JSON after RFC 8785, for flat records. Keys in the order of their UTF-16 units, no white space, strings escaped as
 * ECMAScript does, text taken as it is (no Unicode normalization). Throws a `TypeError` for what has no such form: a value that is neither
 * string, safe integer nor null, half of a surrogate pair, something else than an object.
 */
export function canonical(record: LedgerRecord): string {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) throw new TypeError('A record is an object.');
  const fields = Object.keys(record)
    .sort()
    .map((key) => `${text(key, key)}:${value(record[key], key)}`);
  return `{${fields.join(',')}}`;
}

function value(field: unknown, key: string): string {
  if (field === null) return 'null';
  if (typeof field === 'string') return text(field, key);
  if (Number.isSafeInteger(field)) return JSON.stringify(field);
  throw new TypeError(`The field "${key}" is neither text, whole number nor null.`);
}

function text(string: string, key: string): string {
  if (/\p{Surrogate}/u.test(string)) throw new TypeError(`The field "${key}" holds half of a surrogate pair.`);
  return JSON.stringify(string);
}

/** SHA-256 of the UTF-8 bytes of the canonical form, as 64 lower-case hexadecimal digits. Throws as `canonical` does. */
export function hashOf(record: LedgerRecord): string {
  return createHash('sha256').update(canonical(record), 'utf8').digest('hex');
}

/** The hash that a sealed record should carry: of all its fields but `hash`. */
export function sealHash(sealed: LedgerRecord): string {
  const rest: Record<string, LedgerValue> = { ...sealed };
  delete rest.hash;
  return hashOf(rest);
}

/**
 * The record with its place: `index` (1 for the first), `previousHash`, and `hash` over all the rest. `previous` is the last record of the
 * chain, read under a lock in the same transaction; null for the first. Throws where the record already uses one of those names.
 */
export function seal<R extends LedgerRecord>(record: R, previous: Link | null): Sealed<R> {
  for (const name of ['index', 'previousHash', 'hash']) {
    if (Object.hasOwn(record, name)) throw new TypeError(`A record to be sealed has no field "${name}".`);
  }
  const placed = { ...record, index: (previous?.index ?? 0) + 1, previousHash: previous?.hash ?? genesisHash };
  return { ...placed, hash: hashOf(placed) };
}
