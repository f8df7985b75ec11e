// Crockford's base32, lower case: no i, l, o, u, so an id read aloud or from a screenshot can't be mistaken.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const nodeIdForm = /^([a-z]+)_([0-7][0-9a-hjkmnp-tv-z]{25})$/;

/** Whether a string is a uuid in its usual form. */
export function isUuid(value: string): boolean {
  return uuidForm.test(value);
}

/**
 * The id that leaves the database: `post_` and the uuid as 26 base32 digits (128 bits after two zero bits). Sorts as the uuid does.
 * `kind` is one lower-case word. Throws a `TypeError` for another kind or what is no uuid.
 */
export function toNodeId(kind: string, uuid: string): string {
  if (!/^[a-z]+$/.test(kind) || !isUuid(uuid)) throw new TypeError(`No node id for "${kind}" and "${uuid}".`);
  let rest = BigInt(`0x${uuid.replaceAll('-', '')}`);
  let digits = '';
  for (let place = 0; place < 26; place += 1) {
    digits = alphabet.charAt(Number(rest & 31n)) + digits;
    rest >>= 5n;
  }
  return `${kind}_${digits}`;
}

/** The uuid (lower case) of a node id of this kind; null for any other text, so that a bad id and an unknown one look the same. */
export function fromNodeId(id: string, kind: string): string | null {
  const parts = nodeIdForm.exec(id);
  if (!parts || parts[1] !== kind) return null;
  let value = 0n;
  for (const digit of parts[2] ?? '') value = (value << 5n) | BigInt(alphabet.indexOf(digit));
  return dashed(value.toString(16).padStart(32, '0'));
}

/** The kind of a well-formed node id (`post`), else null. */
export function kindOfNodeId(id: string): string | null {
  return nodeIdForm.exec(id)?.[1] ?? null;
}

let lastMs = -1;
let counter = 0;

/**
 * A new UUID version 7 (RFC 9562): 48 bits of milliseconds, then a counter of 12 bits so that ids made in one millisecond by one process
 * keep their order, then 62 random bits. `now` is in milliseconds since 1970.
 */
export function newId(now: number = Date.now()): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  // The counter starts low and at random: room for at least 2,048 more ids in the same millisecond.
  counter = now === lastMs ? (counter + 1) & 0xfff : (((random[8] ?? 0) << 8) | (random[9] ?? 0)) & 0x7ff;
  lastMs = now;
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  const variant = 0x80 | ((random[0] ?? 0) & 0x3f);
  const tail = [variant, ...random.slice(1, 8)].map((byte) => hex(byte, 2)).join('');
  return dashed(`${hex(now, 12)}7${hex(counter, 3)}${tail}`);
}

function dashed(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
