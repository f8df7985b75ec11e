import fc from 'fast-check';
import { canonicalTree } from './canonical.ts';
import { parse } from './parse.ts';
import { serialize } from './serialize.ts';
import { arbitraryTree } from './tree.arbitrary.ts';

const runs = { numRuns: Number(process.env['RUNS'] ?? 200) };

function read(markdown: string) {
  const result = parse(markdown);
  if (!result.ok) throw new Error(`${result.error.code} on line ${result.error.line}: ${JSON.stringify(markdown)}`);
  return result.tree;
}

test('what the editor writes as Markdown is read back as the same tree', () => {
  fc.assert(fc.property(arbitraryTree, (tree) => expect(read(serialize(tree))).toEqual(canonicalTree(tree))), runs);
});

test('a canonical tree has no other canonical form', () => {
  fc.assert(
    fc.property(arbitraryTree, (tree) => {
      const canonical = canonicalTree(tree);
      expect(canonicalTree(canonical)).toEqual(canonical);
    }),
    runs,
  );
});

test('Markdown that was written once is written the same the next time', () => {
  fc.assert(
    fc.property(arbitraryTree, (tree) => {
      const markdown = serialize(tree);
      expect(serialize(read(markdown))).toBe(markdown);
    }),
    runs,
  );
});
