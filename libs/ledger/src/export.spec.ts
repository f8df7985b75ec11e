import { canonical, ExportFormatError, genesisHash, readExport, seal, type Sealed, verifyExport, writeExport } from './index.ts';

function chain(length: number): Sealed[] {
  const records: Sealed[] = [];
  for (let at = 0; at < length; at += 1) records.push(seal({ person: `Élodie\u2028${at}\n`, note: null, at }, records.at(-1) ?? null));
  return records;
}

const headerOf = (records: readonly Sealed[]): { kind: string; exportedAt: string; count: number; lastHash: string } => ({
  kind: 'acknowledgements',
  exportedAt: '2026-11-24T09:00:00.000Z',
  count: records.length,
  lastHash: records.at(-1)?.hash ?? genesisHash,
});

async function written(records: readonly Sealed[], header = headerOf(records)): Promise<string> {
  return (await all(writeExport(header, records))).join('');
}

const found = async (text: string): Promise<string[]> => (await verifyExport([text])).faults.map((fault) => `${fault.kind} ${fault.index}`);

test('an export is a header and one canonical line a record', async () => {
  const records = chain(2);
  expect(await written(records)).toBe(
    `{"format":"parvis-ledger-1","kind":"acknowledgements","exportedAt":"2026-11-24T09:00:00.000Z","count":2,"lastHash":"${records[1]?.hash}"}\n` +
      `${canonical(records[0]!)}\n${canonical(records[1]!)}\n`,
  );
});

test('what was written is read back, in pieces of any size', async () => {
  const records = chain(4);
  const text = await written(records);
  const { header, records: read } = await readExport(text.match(/[^]{1,7}/g) ?? []);
  expect(header).toEqual({ format: 'parvis-ledger-1', ...headerOf(records) });
  expect(await all(read)).toEqual(records);
});

test('an export as written is intact, an empty one too, with or without its last line end', async () => {
  expect(await verifyExport([await written(chain(3))])).toMatchObject({ ok: true, checked: 3, faults: [], header: { count: 3 } });
  expect(await verifyExport([await written([])])).toMatchObject({ ok: true, checked: 0, lastHash: genesisHash });
  expect(await found((await written(chain(3))).trimEnd())).toEqual([]);
});

test('a half export is not passed off as whole', async () => {
  const records = chain(3);
  await expect(written(records.slice(0, 2), headerOf(records))).rejects.toThrow('holds 2 records');
  await expect(written(records, { ...headerOf(records), lastHash: genesisHash })).rejects.toThrow('ends in another one');
});

test('a changed, missing, moved or doubled line is found, and a cut one', async () => {
  const lines = (await written(chain(5))).trimEnd().split('\n');
  const edited = (edit: (lines: string[]) => void): string => {
    const copy = [...lines];
    edit(copy);
    return `${copy.join('\n')}\n`;
  };
  expect(await found(edited((copy) => (copy[3] = lines[3]!.replace('"at":2', '"at":3'))))).toEqual(['changed 3']);
  expect(await found(edited((copy) => copy.splice(3, 1)))).toEqual(['missing 3']);
  expect(await found(edited((copy) => copy.splice(3, 2, lines[4]!, lines[3]!)))).toEqual(['reordered 3']);
  expect(await found(edited((copy) => copy.splice(3, 0, lines[3]!)))).toEqual(['duplicated 3']);
  expect(await found(edited((copy) => copy.splice(4, 2)))).toEqual(['missing 4']);
  expect(await found(edited((copy) => (copy[3] = lines[3]!.slice(0, 40))))).toEqual(['changed 3']);
});

test('a line written otherwise is a changed line: with a space, or with a key that stands twice', async () => {
  const text = await written(chain(3));
  expect(await found(text.replace('"at":1', '"at": 1'))).toEqual(['changed 2']);
  expect(await found(text.replace('{"at":1', '{"at":9,"at":1'))).toEqual(['changed 2']);
  expect(await found(text.replace('"at":1', '"at":true'))).toEqual(['changed 2']);
});

test('records beyond what the header says are found', async () => {
  const records = chain(3);
  const [, ...lines] = (await written(records)).split('\n');
  const header = JSON.stringify({ format: 'parvis-ledger-1', ...headerOf(records.slice(0, 2)) });
  expect((await verifyExport([header, '\n', lines.join('\n')])).faults).toEqual([
    { index: 3, kind: 'changed', message: 'The header says 2 records, the file holds 3.' },
  ]);
});

test.each([
  ['empty', ''],
  ['another text', 'person,version\n'],
  ['a JSON text of something else', 'null\n'],
  ['another format', '{"format":"parvis-ledger-2"}\n'],
  ['a header without kind', '{"format":"parvis-ledger-1"}\n'],
  ['a header without time', '{"format":"parvis-ledger-1","kind":"a"}\n'],
  ['a header without count', '{"format":"parvis-ledger-1","kind":"a","exportedAt":"x"}\n'],
  ['a header with half a record', `{"format":"parvis-ledger-1","kind":"a","exportedAt":"x","count":1.5,"lastHash":"${genesisHash}"}\n`],
  ['a header with less than none', `{"format":"parvis-ledger-1","kind":"a","exportedAt":"x","count":-1,"lastHash":"${genesisHash}"}\n`],
  ['a header without hash', '{"format":"parvis-ledger-1","kind":"a","exportedAt":"x","count":0}\n'],
])('a file that is %s is no export', async (_, text) => {
  await expect(verifyExport([text])).rejects.toThrow(ExportFormatError);
});

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
