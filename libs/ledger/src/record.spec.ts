import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonical, genesisHash, hashOf, type LedgerRecord, seal, sealHash } from './record.ts';

test('the canonical form is exactly this', () => {
  expect(canonical({ name: 'Élodie "É"', at: '2026-11-24T09:00:00.000Z', size: 12, note: null, tab: '\t\u0007\u2028/' })).toBe(
    '{"at":"2026-11-24T09:00:00.000Z","name":"Élodie \\"É\\"","note":null,"size":12,"tab":"\\t\\u0007\u2028/"}',
  );
  expect(canonical({})).toBe('{}');
  expect(canonical({ n: -0, m: -3 })).toBe('{"m":-3,"n":0}');
});

test('keys are sorted by UTF-16 unit, as RFC 8785 shows', () => {
  const keys = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
  const record = Object.fromEntries(keys.map((key) => [key, 0]));
  expect(Object.keys(JSON.parse(canonical(record)) as object).sort()).toEqual([...keys].sort());
  expect([...canonical(record).matchAll(/"([^"]+)":/g)].map((match) => match[1])).toEqual(['\\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33']);
});

test('composed and decomposed accents are two texts: what was written is what is kept', () => {
  expect(hashOf({ name: 'é' })).not.toBe(hashOf({ name: 'e\u0301' }));
});

test.each([
  ['a fraction', { n: 1.5 }],
  ['too large a number', { n: 2 ** 53 }],
  ['not a number', { n: Number.NaN }],
  ['a truth value', { n: true }],
  ['a list', { n: [] }],
  ['an object', { n: {} }],
  ['nothing', { n: undefined }],
  ['half of a surrogate pair', { n: '\ud83d' }],
  ['half of a surrogate pair in a name', { '\udc00': 1 }],
])('a field that holds %s is refused', (_, record) => {
  expect(() => canonical(record as unknown as LedgerRecord)).toThrow(TypeError);
});

test('what is no object is refused', () => {
  for (const record of [null, [], 'text', 3]) expect(() => canonical(record as unknown as LedgerRecord)).toThrow('A record is an object.');
});

test('the hash is that of the bytes, as any tool computes it', () => {
  expect(hashOf({ b: 'é', a: 1 })).toBe(createHash('sha256').update('{"a":1,"b":"é"}').digest('hex'));
  expect(hashOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});

test('the first record names zeros, the next the one before', () => {
  const first = seal({ person: 'awa' }, null);
  expect(first).toMatchObject({ person: 'awa', index: 1, previousHash: genesisHash });
  expect(first.hash).toBe(hashOf({ person: 'awa', index: 1, previousHash: genesisHash }));
  const second = seal({ person: 'bruno' }, first);
  expect(second).toMatchObject({ index: 2, previousHash: first.hash });
  expect(sealHash(second)).toBe(second.hash);
  expect(second.hash).toHaveLength(64);
});

test('a record that brings its own place is refused', () => {
  for (const name of ['index', 'previousHash', 'hash']) expect(() => seal({ [name]: 'x' }, null)).toThrow(name);
});

const records = fc.dictionary(
  fc.string({ unit: 'grapheme' }).filter((key) => key !== '__proto__'),
  fc.oneof(fc.string({ unit: 'grapheme' }), fc.maxSafeInteger(), fc.constant(null)),
);

test('any record survives its canonical form, whatever the order it was written in', () => {
  fc.assert(
    fc.property(records, (record) => {
      const form = canonical(record);
      expect(canonical(JSON.parse(form) as LedgerRecord)).toBe(form);
      expect(canonical(Object.fromEntries(Object.entries(record).reverse()))).toBe(form);
    }),
  );
});
