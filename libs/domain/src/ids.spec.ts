import fc from 'fast-check';
import { fromNodeId, isUuid, kindOfNodeId, newId, toNodeId } from './ids.ts';

test('an id that leaves the database comes back as the same uuid, and its order is the uuid’s', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (a, b) => {
      expect(fromNodeId(toNodeId('post', a), 'post')).toBe(a);
      expect(toNodeId('post', a) < toNodeId('post', b)).toBe(a < b);
    }),
  );
});

test('the form is fixed: these ids were given out and must be read for ever', () => {
  expect(toNodeId('post', '00000000-0000-0000-0000-000000000000')).toBe('post_00000000000000000000000000');
  expect(toNodeId('post', 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF')).toBe('post_7zzzzzzzzzzzzzzzzzzzzzzzzz');
  expect(toNodeId('person', '01890a5d-ac96-774b-bcce-b302099a8057')).toBe('person_01h455vb4pex5vsknk084sn02q');
});

test.each([
  ['of another kind', 'comment_01h455vb4pex5vsknk084sn02q'],
  ['in capitals', 'post_01H455VB4PEX5VSKNK084SN02Q'],
  ['too short', 'post_01h455vb4pex5vsknk084sn02'],
  ['beyond 128 bits', 'post_81h455vb4pex5vsknk084sn02q'],
  ['with a letter outside the alphabet', 'post_01h455vb4pex5vsknk084sn0lu'],
  ['without kind', '01h455vb4pex5vsknk084sn02q'],
  ['a raw uuid', '01890a5d-ac96-774b-bcce-b302099a8057'],
  ['with a line end', 'post_01h455vb4pex5vsknk084sn02q\n'],
])('an id %s is nobody’s', (_, id) => {
  expect(fromNodeId(id, 'post')).toBeNull();
});

test('a log reader learns the kind', () => {
  expect(kindOfNodeId(toNodeId('kit', newId()))).toBe('kit');
  expect(kindOfNodeId('kit_1')).toBeNull();
});

test('a slip of ours is an error, not an id', () => {
  expect(() => toNodeId('share kit', newId())).toThrow(TypeError);
  expect(() => toNodeId('kit', '12')).toThrow(TypeError);
});

test('new ids are UUID version 7, all different and in order, also within a millisecond', () => {
  const ids = Array.from({ length: 1500 }, () => newId(1_800_000_000_000));
  for (const id of ids) expect(id).toMatch(/^01a3185c-5000-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(newId(1_800_000_000_001) > (ids.at(-1) ?? '')).toBe(true);
  expect(isUuid(newId())).toBe(true);
});
