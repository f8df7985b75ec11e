import { idInPart, readablePart } from './address.ts';
import { newId, toNodeId } from './ids.ts';

const id = toNodeId('community', newId());
const own = id.slice('community_'.length);

describe('a readable address', () => {
  test('is a slug and the digits of the id', () => {
    expect(readablePart(id, 'fibre-au-quotidien')).toBe(`fibre-au-quotidien-${own}`);
    expect(idInPart('community', readablePart(id, 'fibre-au-quotidien'))).toBe(id);
  });

  test.each([`un-autre-nom-${own}`, `nom-en-5-mots-2026-${own}`, `-${own}`, own, id])('finds the same thing as %s', (part) => {
    expect(idInPart('community', part)).toBe(id);
  });

  test('without a slug is the id itself', () => {
    expect(readablePart(id, null)).toBe(id);
    expect(readablePart('community_fibre', 'fibre')).toBe('community_fibre');
  });

  test.each(['new', 'fibre-au-quotidien', `fibre-${own}x`, ''])('a part without an id, such as "%s", stays what it is', (part) => {
    expect(idInPart('community', part)).toBe(part);
  });
});
