import { Mark, Node, getSchema } from '@tiptap/core';
import { Mention } from '@tiptap/extension-mention';
import { TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import fc from 'fast-check';
import { canonicalTree } from './canonical.ts';
import { arbitraryTree } from './tree.arbitrary.ts';
import { validate } from './validate.ts';

// The schema that the editor must have: code may be bold or a link, as in Markdown, and a mention holds a kind and an id.
const schema = getSchema([
  StarterKit.configure({ code: false, underline: false, heading: { levels: [2, 3, 4] } }),
  Mark.create({ name: 'code', parseHTML: () => [{ tag: 'code' }], renderHTML: () => ['code', 0] }),
  TableKit,
  Node.create({ name: 'image', group: 'inline', inline: true, addAttributes: () => ({ id: { default: null }, alt: { default: null } }), parseHTML: () => [{ tag: 'img[data-file]' }], renderHTML: () => ['img'] }),
  Mention.extend({ addAttributes: () => ({ kind: { default: null }, id: { default: null } }) }),
]);

test('the editor loads every canonical tree as it is, and gives it back', () => {
  fc.assert(
    fc.property(arbitraryTree, (tree) => {
      const canonical = canonicalTree(tree);
      const node = schema.nodeFromJSON(canonical);
      node.check();
      expect(validate(node.toJSON())).toEqual(canonical);
    }),
    { numRuns: 200 },
  );
});
