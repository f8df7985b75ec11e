import fc from 'fast-check';
import { genesisHash, seal, type Sealed } from './record.ts';
import { verify } from './verify.ts';

type Acceptance = Sealed<{ person: string; textSha256: string }>;

function chain(length: number, from: Sealed | null = null): Acceptance[] {
  const records: Acceptance[] = [];
  for (let at = 0; at < length; at += 1) records.push(seal({ person: `person ${at}`, textSha256: 'aa' }, records.at(-1) ?? from));
  return records;
}

const without = (records: readonly Acceptance[], index: number): Acceptance[] => records.filter((record) => record.index !== index);
const swapped = (records: readonly Acceptance[], a: number, b: number): Acceptance[] =>
  records.map((record) => records[(record.index === a ? b : record.index === b ? a : record.index) - 1]!);
const kinds = async (records: Iterable<unknown>, head?: { index: number; hash: string }): Promise<string[]> =>
  (await verify(records, { head })).faults.map((fault) => `${fault.kind} ${fault.index}`);

test('a chain as it was written is intact, an empty one too', async () => {
  const records = chain(5);
  expect(await verify(records)).toEqual({ ok: true, checked: 5, lastHash: records[4]?.hash, faults: [] });
  expect(await verify([])).toEqual({ ok: true, checked: 0, lastHash: genesisHash, faults: [] });
  expect(await verify([], { head: { index: 0, hash: genesisHash } })).toMatchObject({ ok: true });
});

test('records may come one by one from a database', async () => {
  async function* slowly(): AsyncGenerator<Acceptance> {
    yield* chain(3);
  }
  expect(await verify(slowly())).toMatchObject({ ok: true, checked: 3 });
});

test('one changed letter is found, and only that record is named', async () => {
  const records = chain(5).map((record) => (record.index === 3 ? { ...record, person: 'somebody else' } : record));
  expect(await verify(records)).toEqual({
    ok: false,
    checked: 5,
    lastHash: records[4]?.hash,
    faults: [{ index: 3, kind: 'changed', message: 'Record 3 was changed: its content does not give its hash.' }],
  });
});

test('a changed hash, index or link is a changed record', async () => {
  for (const change of [{ hash: 'f'.repeat(64) }, { index: 7 }, { index: 2 }, { previousHash: genesisHash }, { hash: null }]) {
    expect(await kinds(chain(5).map((record) => (record.index === 3 ? { ...record, ...change } : record)))).toEqual(['changed 3']);
  }
});

test('a record changed and sealed anew breaks its link to the next', async () => {
  const records = chain(5);
  records[2] = seal({ person: 'somebody else', textSha256: 'aa' }, records[1]!);
  expect(await kinds(records)).toEqual(['changed 4']);
});

test('missing records are found, one or several', async () => {
  expect(await kinds(without(chain(5), 3))).toEqual(['missing 3']);
  expect(await kinds(without(chain(5), 1))).toEqual(['missing 1']);
  expect((await verify(chain(9).filter(({ index }) => index < 3 || index > 6))).faults).toEqual([
    { index: 3, kind: 'missing', message: 'Records 3 to 6 are missing.' },
  ]);
});

test('records that changed places are found', async () => {
  expect(await kinds(swapped(chain(6), 3, 4))).toEqual(['reordered 3']);
  expect(await kinds(swapped(chain(6), 2, 5))).toEqual(['reordered 3', 'reordered 4', 'reordered 2']);
});

test('a record that stands twice is found, next to itself or later', async () => {
  const records = chain(4);
  expect(await kinds([...records.slice(0, 2), records[1], ...records.slice(2)])).toEqual(['duplicated 2']);
  expect(await kinds([...records, records[0]])).toEqual(['duplicated 1']);
});

test('missing and reordered are told apart in one gap', async () => {
  const records = chain(7);
  expect(await kinds([1, 2, 6, 4, 7].map((index) => records[index - 1]))).toEqual(['reordered 4', 'missing 3', 'missing 5']);
});

test('what was cut off at the end is found by a head known from elsewhere, and not without', async () => {
  const records = chain(5);
  const head = records[4]!;
  expect(await kinds(records, head)).toEqual([]);
  expect(await kinds(records.slice(0, 3))).toEqual([]);
  expect(await kinds(records.slice(0, 3), head)).toEqual(['missing 4']);
  expect(await kinds(records.slice(0, 4), head)).toEqual(['missing 5']);
  expect(await kinds([], head)).toEqual(['missing 1']);
});

test('a chain that went on after the known head is intact', async () => {
  const records = chain(5);
  expect(await kinds(records, records[2])).toEqual([]);
});

test('a chain rewritten as a whole contradicts a head known from elsewhere', async () => {
  const records = chain(5);
  const rewritten = chain(4, seal({ person: 'somebody else', textSha256: 'aa' }, null));
  const whole = [seal({ person: 'somebody else', textSha256: 'aa' }, null), ...rewritten];
  expect(await kinds(whole)).toEqual([]);
  expect(await kinds(whole, records[2])).toEqual(['changed 3']);
});

test('the known head itself may be changed or missing, and is told once when missing', async () => {
  const records = chain(5);
  expect(await kinds(without(records, 3), records[2])).toEqual(['missing 3']);
  expect(await kinds(records.map((record) => (record.index === 3 ? { ...record, person: 'x' } : record)), records[2])).toEqual(['changed 3']);
  expect(await kinds(chain(2), { index: 0, hash: 'f'.repeat(64) })).toEqual(['changed 0']);
});

test('what is no record at all counts as changed', async () => {
  const records: unknown[] = chain(8);
  records.splice(1, 6, null, 'text', [], { person: 'x' }, { ...chain(1)[0], extra: 1.5 }, { ...chain(1)[0], previousHash: null });
  expect(await kinds(records)).toEqual(['changed 2', 'changed 3', 'changed 4', 'changed 5', 'changed 6', 'changed 7']);
});

test('whatever is changed, left out, moved or doubled, it does not pass', async () => {
  const whole = chain(12);
  const head = whole.at(-1);
  const tampering = fc.record({ act: fc.constantFrom('change', 'drop', 'move', 'double'), at: fc.nat({ max: 11 }), to: fc.nat({ max: 11 }) });
  await fc.assert(
    fc.asyncProperty(tampering, async ({ act, at, to }) => {
      const records: Acceptance[] = [...whole];
      const [record] = records.splice(at, 1) as [Acceptance];
      if (act === 'change') records.splice(at, 0, { ...record, person: `${record.person}!` });
      if (act === 'move') records.splice(to, 0, record);
      if (act === 'double') records.splice(at, 0, record, record);
      expect((await verify(records, { head })).ok).toBe(act === 'move' && at === to);
    }),
  );
});
