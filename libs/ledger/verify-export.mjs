/*
 * Verifies an export of a Parvis ledger (acknowledgements, audit trail) without Parvis: one file, no package, no network, Node.js 18 or newer.
 *
 *   node verify-export.mjs EXPORT.jsonl [--text VERSION.md]... [--head INDEX:HASH]
 *
 * --text  a text that was accepted: its SHA-256 must stand as `textSha256` in a record.
 * --head  a record you know from elsewhere (a certificate, an auditor's note): it must be in the chain. Only this finds an export that was
 *         rewritten as a whole, or cut short together with its header.
 *
 * The export is JSON Lines in UTF-8. Line 1: {"format":"parvis-ledger-1","kind":…,"exportedAt":…,"count":…,"lastHash":…}. Each further line
 * is one record: a flat JSON object of strings, whole numbers and nulls, keys sorted by UTF-16 unit, no white space (RFC 8785). `hash` is the
 * SHA-256 of that same line without the field `hash`; `previousHash` is the `hash` of the record before, 64 zeros at first; `index` counts from 1.
 *
 * Exit code 0: all is well. 1: something was changed, is missing, reordered or duplicated. 2: it could not be checked.
 */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';

const zeros = '0'.repeat(64);
/** @param {string | Uint8Array} data */
const sha256 = (data) => createHash('sha256').update(data).digest('hex');
/** @param {string} message @returns {never} */
function giveUp(message) {
  console.error(message);
  process.exit(2);
}
/** @param {Record<string, unknown>} fields The canonical line of a record. */
const line = (fields) => `{${Object.keys(fields).sort().map((key) => `${JSON.stringify(key)}:${JSON.stringify(fields[key])}`).join(',')}}`;

/** @param {Buffer} bytes @returns {Record<string, any>} The object of a line, empty where it is none. */
function parse(bytes) {
  try {
    const value = JSON.parse(bytes.toString());
    return value && typeof value === 'object' && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}

/** @param {Buffer} bytes Whether a line is a record in canonical form, to the byte, that gives its own hash. */
function isSealed(bytes) {
  const { hash, ...rest } = parse(bytes);
  const flat = Object.values(rest).every((value) => value === null || typeof value === 'string' || Number.isSafeInteger(value));
  const whole = flat && rest.index >= 1 && typeof rest.previousHash === 'string';
  return whole && Buffer.from(line({ ...rest, hash })).equals(bytes) && sha256(line(rest)) === hash;
}

/** @param {string} path The bytes of each line; only U+000A ends one. Latin-1 keeps each byte as it is. */
async function* linesOf(path) {
  let rest = '';
  for await (const piece of createReadStream(path, 'latin1')) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const each of lines) yield Buffer.from(each, 'latin1');
  }
  if (rest) yield Buffer.from(rest, 'latin1');
}

const usage = 'Usage: node verify-export.mjs EXPORT.jsonl [--text VERSION.md]... [--head INDEX:HASH]...';
const [file, ...options] = process.argv.slice(2);
if (!file || file.startsWith('--') || options.length % 2) giveUp(usage);
const textFiles = /** @type {string[]} */ ([]);
const expected = /** @type {{ index: number, hash: string }[]} */ ([]);
for (let at = 0; at < options.length; at += 2) {
  const [name, value] = [options[at], options[at + 1] ?? ''];
  const [, index, hash] = /^([1-9]\d*):([0-9a-f]{64})$/.exec(value) ?? [];
  if (name === '--text') textFiles.push(value);
  else if (name === '--head' && index && hash) expected.push({ index: Number(index), hash });
  else giveUp(usage);
}

const faults = /** @type {string[]} */ ([]);
const textHashes = /** @type {Set<string>} */ (new Set());
const textsSeen = /** @type {Set<string>} */ (new Set());
const hashes = /** @type {Map<number, string>} */ (new Map());
let header = /** @type {Record<string, any> | null} */ (null);
let count = 0;
let [highest, previous] = [0, zeros];
try {
  for await (const bytes of linesOf(file)) {
    const record = parse(bytes);
    if (!header) {
      header = record;
      if (header.format !== 'parvis-ledger-1') giveUp(`${file} is no "parvis-ledger-1" export: its first line is not the header.`);
      continue;
    }
    count += 1;
    if (!isSealed(bytes)) {
      faults.push(`Line ${count + 1}: the record was changed; its content does not give its hash.`);
      [highest, previous] = [highest + 1, ''];
      continue;
    }
    if (hashes.has(record.index)) faults.push(`Line ${count + 1}: record ${record.index} is duplicated.`);
    else if (record.index < highest) faults.push(`Line ${count + 1}: record ${record.index} is reordered; it stands after record ${highest}.`);
    else if (record.index > highest + 1) faults.push(`Line ${count + 1}: records are missing or reordered between ${highest} and ${record.index}.`);
    else if (previous && record.previousHash !== previous) faults.push(`Line ${count + 1}: record ${record.index} does not continue the one before; one was changed.`);
    hashes.set(record.index, record.hash);
    if (record.index > highest) [highest, previous] = [record.index, record.hash];
    if (typeof record.textSha256 === 'string') textHashes.add(record.textSha256);
  }
  if (!header) giveUp(`${file} is empty.`);
  if (header.count !== count) faults.push(`The header says ${header.count} records, the file holds ${count}: some are missing or were added.`);
  if (header.lastHash !== (hashes.get(highest) ?? zeros)) faults.push('The last record is not the one that the header names: the end is missing or changed.');
  for (const { index, hash } of expected) {
    if (hashes.get(index) !== hash) faults.push(`Record ${index} is missing or not the one you know: the chain was cut short or rewritten.`);
  }
  for (const path of textFiles) {
    const hash = sha256(readFileSync(path));
    textsSeen.add(hash);
    if (textHashes.has(hash)) console.log(`The text ${path} is one that was accepted (SHA-256 ${hash}).`);
    else faults.push(`The text ${path} was changed: no record names its SHA-256 ${hash}.`);
  }
} catch (error) {
  giveUp(`The export could not be read: ${error instanceof Error ? error.message : error}`);
}
for (const fault of faults) console.error(fault);
for (const hash of textHashes) if (!textsSeen.has(hash)) console.log(`Not checked, no text given: the accepted text with SHA-256 ${hash}.`);
console.log(faults.length ? `NOT INTACT: ${faults.length} fault${faults.length === 1 ? '' : 's'}.` : `Intact: ${count} records of "${header?.kind}", the last hash is ${previous}.`);
process.exitCode = faults.length ? 1 : 0;
