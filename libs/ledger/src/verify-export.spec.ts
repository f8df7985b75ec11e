import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verifyExport, writeExport } from './export.ts';
import { genesisHash, seal, type Sealed } from './record.ts';

const guide = '# Guide\n\nÀ lire.\n';
const textSha256 = createHash('sha256').update(guide).digest('hex');
let folder: string;
let script: string;
let lines: string[];
let records: Sealed[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledger-'));
  // Away from the project, as an auditor has it: nothing else to lean on.
  script = join(folder, 'verify-export.mjs');
  await cp(fileURLToPath(new URL('../verify-export.mjs', import.meta.url)), script);
  await writeFile(join(folder, 'guide.md'), guide);
  records = [];
  for (const person of ['Awa', 'Bruno\u2028', 'Chloé', 'Denis', 'Elif \ufffd']) records.push(seal({ person, textSha256, note: null }, records.at(-1) ?? null));
  lines = (await exported(records)).trimEnd().split('\n');
});

afterAll(() => rm(folder, { recursive: true }));

async function exported(chain: readonly Sealed[]): Promise<string> {
  const header = { kind: 'acknowledgements', exportedAt: '2026-11-24T09:00:00.000Z', count: chain.length, lastHash: chain.at(-1)?.hash ?? genesisHash };
  return (await all(writeExport(header, chain))).join('');
}

interface Outcome {
  code: number;
  out: string;
  err: string;
}

function run(...options: string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(process.execPath, [script, ...options], { cwd: folder }, (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }));
  });
}

/** Runs the script, and our own reading, on a file; both must agree. */
async function check(content: string | Uint8Array, ...options: string[]): Promise<Outcome> {
  await writeFile(join(folder, 'export.jsonl'), content);
  const outcome = await run('export.jsonl', ...options);
  if (options.length === 0) {
    const ours = await verifyExport([await readFile(join(folder, 'export.jsonl'), 'utf8')]);
    expect(ours.ok).toBe(outcome.code === 0);
  }
  return outcome;
}

const edited = (edit: (copy: string[]) => void): string => {
  const copy = [...lines];
  edit(copy);
  return `${copy.join('\n')}\n`;
};

test('an auditor is told that an export is intact, and which accepted text was not shown', async () => {
  const outcome = await check(edited(() => undefined));
  expect(outcome).toEqual({
    code: 0,
    out: `Not checked, no text given: the accepted text with SHA-256 ${textSha256}.\nIntact: 5 records of "acknowledgements", the last hash is ${records[4]?.hash}.\n`,
    err: '',
  });
});

test('an export without records is intact', async () => {
  expect(await check(await exported([]))).toMatchObject({ code: 0, err: '' });
});

test('the accepted text is recognized, also when given twice', async () => {
  const outcome = await check(edited(() => undefined), '--text', 'guide.md', '--text', 'guide.md');
  expect(outcome).toMatchObject({ code: 0, err: '' });
  expect(outcome.out).toContain('guide.md is one that was accepted');
  expect(outcome.out).not.toContain('Not checked');
});

test('a text changed by one byte is found', async () => {
  await writeFile(join(folder, 'changed.md'), guide.replace('À', 'A'));
  const outcome = await check(edited(() => undefined), '--text', 'changed.md');
  expect(outcome.code).toBe(1);
  expect(outcome.err).toContain('The text changed.md was changed');
});

test.each<[string, (copy: string[]) => void, string]>([
  ['a changed name', (copy) => (copy[2] = copy[2]!.replace('Bruno', 'Brune')), 'Line 3: the record was changed'],
  ['a changed hash', (copy) => (copy[5] = copy[5]!.replace(/"hash":"./, '"hash":"g')), 'Line 6: the record was changed'],
  ['a line that is not JSON', (copy) => (copy[2] = copy[2]!.slice(1)), 'Line 3: the record was changed'],
  ['a space too many', (copy) => (copy[2] = copy[2]!.replace(':', ': ')), 'Line 3: the record was changed'],
  ['a key that stands twice', (copy) => (copy[2] = copy[2]!.replace('"person"', '"person":"Zoé","person"')), 'Line 3: the record was changed'],
  ['a record sealed anew', (copy) => (copy[3] = JSON.stringify(sorted(seal({ person: 'Zoé', textSha256, note: null }, records[1]!)))), 'Line 5: record 4 does not continue'],
  ['a missing record', (copy) => copy.splice(3, 1), 'missing or reordered between 2 and 4'],
  ['a missing first record', (copy) => copy.splice(1, 1), 'missing or reordered between 0 and 2'],
  ['two records in each other’s place', (copy) => copy.splice(3, 2, copy[4]!, copy[3]!), 'record 3 is reordered'],
  ['a record that stands twice', (copy) => copy.splice(3, 0, copy[3]!), 'record 3 is duplicated'],
  ['an end cut off', (copy) => copy.splice(4, 2), 'The header says 5 records, the file holds 3'],
  ['another last record in the header', (copy) => (copy[0] = copy[0]!.replace(/[0-9a-f]{64}/, genesisHash)), 'not the one that the header names'],
])('%s is found', async (_, edit, message) => {
  const outcome = await check(edited(edit));
  expect(outcome.err).toContain(message);
  expect(outcome.out).toContain('NOT INTACT');
  expect(outcome.code).toBe(1);
});

test('every single byte of a record counts', async () => {
  const whole = Buffer.from(edited(() => undefined));
  const from = Buffer.byteLength(`${lines.slice(0, 5).join('\n')}\n`);
  // The last record holds U+FFFD, which careless readers also make of a damaged byte.
  for (const at of [from, whole.indexOf('\ufffd'), whole.indexOf('\ufffd') + 2, whole.length - 2]) {
    const changed = Uint8Array.from(whole);
    changed[at] = 0xff;
    await writeFile(join(folder, 'bytes.jsonl'), changed);
    expect(await run('bytes.jsonl')).toMatchObject({ code: 1 });
  }
});

test('an export cut short together with its header is found by a record known from a certificate', async () => {
  const short = await exported(records.slice(0, 3));
  expect(await check(short)).toMatchObject({ code: 0 });
  expect(await check(short, '--head', `5:${records[4]?.hash}`)).toMatchObject({ code: 1, err: expect.stringContaining('Record 5 is missing or not the one you know') });
  expect(await check(short, '--head', `2:${records[1]?.hash}`)).toMatchObject({ code: 0 });
  expect(await check(short, '--head', `2:${records[2]?.hash}`)).toMatchObject({ code: 1 });
});

test('what can’t be checked says so, and is never taken for intact', async () => {
  await writeFile(join(folder, 'empty.jsonl'), '');
  await writeFile(join(folder, 'other.jsonl'), 'person,version\n');
  await writeFile(join(folder, 'good.jsonl'), edited(() => undefined));
  expect(await run('empty.jsonl')).toMatchObject({ code: 2, err: 'empty.jsonl is empty.\n' });
  expect(await run('other.jsonl')).toMatchObject({ code: 2, err: expect.stringContaining('is no "parvis-ledger-1" export') });
  expect(await run('nowhere.jsonl')).toMatchObject({ code: 2, err: expect.stringContaining('could not be read') });
  expect(await run('good.jsonl', '--text', 'nowhere.md')).toMatchObject({ code: 2, err: expect.stringContaining('could not be read') });
  for (const options of [[], ['--text', 'guide.md'], ['good.jsonl', '--text'], ['good.jsonl', '--head', '5'], ['good.jsonl', '--tekst', 'guide.md']]) {
    expect(await run(...options)).toMatchObject({ code: 2, err: expect.stringContaining('Usage: ') });
  }
});

test('the script stays one small file that needs Node alone', async () => {
  const source = await readFile(script, 'utf8');
  expect(source.split('\n').length).toBeLessThan(121);
  expect([...source.matchAll(/from '([^']+)'/g)].map((match) => match[1])).toEqual(['node:crypto', 'node:fs']);
});

function sorted(record: Sealed): object {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
