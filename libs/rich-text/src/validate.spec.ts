import fc from 'fast-check';
import { canonicalTree } from './canonical.ts';
import { arbitraryTree } from './tree.arbitrary.ts';
import { validate } from './validate.ts';

const doc = (...content: unknown[]) => ({ type: 'doc', content });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const text = (value: unknown, ...marks: unknown[]) => ({ type: 'text', text: value, marks });

test('every tree of our types is valid, and comes back in canonical form', () => {
  fc.assert(fc.property(arbitraryTree, (tree) => expect(validate(JSON.parse(JSON.stringify(tree)))).toEqual(canonicalTree(tree))), { numRuns: 200 });
});

test('whatever else is JSON gives null and never throws', () => {
  fc.assert(fc.property(fc.jsonValue(), (json) => expect(validate(json)).toBeNull()));
  expect(validate(undefined)).toBeNull();
});

test('what only the editor knows is left out', () => {
  const href = 'https://a.b';
  const cell = { type: 'tableHeader', attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [{ type: 'paragraph', attrs: { textAlign: null } }] };
  const json = doc(
    paragraph(text('a', { type: 'link', attrs: { href, target: '_blank', rel: 'noopener', class: null } })),
    { type: 'orderedList', attrs: { start: 1, type: null }, content: [{ type: 'listItem', content: [paragraph(text('b'))] }] },
    { type: 'table', content: [{ type: 'tableRow', content: [cell] }] },
  );
  expect(validate(json)).toEqual({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href } }] }] },
      { type: 'orderedList', attrs: { start: 1 }, content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'b' }] }] }] },
      { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [{ type: 'paragraph' }] }] }] },
    ],
  });
});

test('two paragraphs in a cell of the editor become one line', () => {
  const cell = { type: 'tableHeader', content: [paragraph(text('a')), paragraph(text('b'))] };
  expect(validate(doc({ type: 'table', content: [{ type: 'tableRow', content: [cell] }] }))).toMatchObject({
    content: [{ content: [{ content: [{ content: [{ content: [{ type: 'text', text: 'a b' }] }] }] }] }],
  });
});

let deep: unknown = paragraph();
for (let depth = 0; depth < 5_000; depth += 1) deep = { type: 'blockquote', content: [deep] };

test.each([
  ['an unknown node', doc({ type: 'video', attrs: { src: 'https://a.b' } })],
  ['an image as a block', doc({ type: 'image', attrs: { id: 'a', alt: null } })],
  ['an image from elsewhere', doc(paragraph({ type: 'image', attrs: { src: 'https://a.b' } }))],
  ['an image whose id is an address', doc(paragraph({ type: 'image', attrs: { id: 'https://a.b' } }))],
  ['an image described by an object', doc(paragraph({ type: 'image', attrs: { id: 'a', alt: {} } }))],
  ['a description too long', doc(paragraph({ type: 'image', attrs: { id: 'a', alt: 'a'.repeat(2_001) } }))],
  ['an unknown mark', doc(paragraph(text('a', { type: 'underline' })))],
  ['a link that runs', doc(paragraph(text('a', { type: 'link', attrs: { href: 'javascript:a' } })))],
  ['a link to an object', doc(paragraph(text('a', { type: 'link', attrs: { href: { toString: 'https://a' } } })))],
  ['a heading of level 1', doc({ type: 'heading', attrs: { level: 1 } })],
  ['a mention of something else', doc(paragraph({ type: 'mention', attrs: { kind: 'robot', id: 'a' } }))],
  ['a mention with a name for id', doc(paragraph({ type: 'mention', attrs: { kind: 'person', id: 'Léa' } }))],
  ['merged cells', doc({ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 2 }, content: [paragraph()] }] }] })],
  ['a list in a cell', doc({ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'bulletList', content: [] }] }] }] })],
  ['text that is a number', doc(paragraph(text(1)))],
  ['a paragraph in a paragraph', doc(paragraph(paragraph()))],
  ['5,000 quotes within each other', doc(deep)],
  ['too many characters', doc(paragraph(text('a'.repeat(100_001))))],
  ['too many nodes', doc(...Array.from({ length: 100_001 }, () => ({ type: 'horizontalRule' })))],
])('%s is not a tree of ours', (_name, json) => {
  expect(validate(json)).toBeNull();
});
