import fc from 'fast-check';
import { type BlockNode, type InlineNode, type Mark, type ParagraphNode, type RichTextTree, type TableCellNode, mentionKinds } from './tree.ts';

// Words, and all that means something in Markdown, in our dialect or to a normaliser of texts.
const word = fc.constantFrom(
  ...['a', 'été', 'L’équipe', 'x_y', '12', '🚀', '文字', 'e\u0301', '\u0338', '\u00a0', ' ', '  ', '\t', '\n', '*', '**', '_', '__', '~', '~~', '`', '``'],
  ...['[', ']', '](', '(', ')', '!', '![', '<', '>', '<b>', '</b>', '<!--', '&', '&amp;', '&#x2a;', '\\', '\\\\', '|', '\\|', '#', '# ', '-', '- ', '+ ', '1. ', '1) '],
  ...['> ', '=', '---', '===', '***', ':-', '|-|', ':', '"', "'", '.', ',', '{', '^', '\u202e', '\0', '\r', '[a]: b', '[x]', '<person:a>', 'http', '<https://a>'],
  ...['https://', 'https://parvis.example/a_b?c=1&d=(2)', ' http://a.b ', 'a@b.c', 'mailto:a@b.c', '    ', '~~~', '```', 'javascript:x', '\ud800', '\u2028', '\ufeff'],
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const text = fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) });

const href = fc.constantFrom('https://a.b', 'http://a.b/(c)_d*e', 'https://a.b/?q=[1]&amp;x=%20#é', 'mailto:a@b.c', 'mailto:foo', 'HTTPS://A', 'https://a');
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>({ type: 'bold' }, { type: 'italic' }, { type: 'strike' }, { type: 'code' }),
  href.map((address): Mark => ({ type: 'link', attrs: { href: address } })),
);
const marks = fc.oneof({ weight: 2, arbitrary: fc.constant<Mark[]>([]) }, { weight: 3, arbitrary: fc.uniqueArray(mark, { maxLength: 3, selector: (one) => one.type }) });

const inline: fc.Arbitrary<InlineNode> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constant('text' as const), text, marks }) },
  { weight: 1, arbitrary: href.map((address): InlineNode => ({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] })) },
  { weight: 1, arbitrary: fc.constant<InlineNode>({ type: 'hardBreak' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('image' as const),
      attrs: fc.record({ id: fc.stringMatching(/^[a-z0-9_-]{1,20}$/), alt: fc.oneof(fc.constant(null), fc.constant(''), text) }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('mention' as const),
      attrs: fc.record({ kind: fc.constantFrom(...mentionKinds), id: fc.stringMatching(/^[a-z0-9_-]{1,20}$/) }),
      marks,
    }),
  },
);

const paragraph = fc.record({ type: fc.constant('paragraph' as const), content: fc.array(inline, { maxLength: 5 }) }) satisfies fc.Arbitrary<ParagraphNode>;
const language = fc.constantFrom(null, 'ts', 'c++', 'not a language', '`', '');
const code = fc.oneof(text, fc.array(fc.constantFrom('', '  ', 'a', '\tb', '```', '~~~', '> c', '- d'), { maxLength: 5 }).map((lines) => lines.join('\n')));
const leaf: fc.Arbitrary<BlockNode> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc.record({ type: fc.constant('heading' as const), attrs: fc.record({ level: fc.constantFrom(2, 3, 4) }), content: fc.array(inline, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('codeBlock' as const), attrs: fc.record({ language }), content: code.map((value) => [{ type: 'text' as const, text: value }]) }),
  fc.constant<BlockNode>({ type: 'horizontalRule' }),
);

const cell = fc.record({ type: fc.constantFrom('tableHeader', 'tableCell'), content: fc.tuple(paragraph) }) satisfies fc.Arbitrary<TableCellNode>;
const table: fc.Arbitrary<BlockNode> = fc
  .array(fc.record({ type: fc.constant('tableRow' as const), content: fc.array(cell, { maxLength: 3 }) }), { minLength: 1, maxLength: 3 })
  .map((content) => ({ type: 'table', content }));

const block = (depth: number): fc.Arbitrary<BlockNode> => {
  if (depth === 0) return leaf;
  const content = fc.array(block(depth - 1), { minLength: 1, maxLength: 3 });
  const items = fc.array(content.map((blocks) => ({ type: 'listItem' as const, content: blocks })), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: table },
    { weight: 2, arbitrary: items.map((list): BlockNode => ({ type: 'bulletList', content: list })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(0, 1, 2, 9, 999_999_999), items)
        .map(([start, list]): BlockNode => ({ type: 'orderedList', attrs: { start }, content: list })),
    },
    { weight: 1, arbitrary: content.map((blocks): BlockNode => ({ type: 'blockquote', content: blocks })) },
  );
};

/** Any tree that the types allow, canonical or not, up to three lists and quotes deep. */
export const arbitraryTree: fc.Arbitrary<RichTextTree> = fc.array(block(3), { maxLength: 4 }).map((content) => ({ type: 'doc', content }));
