import type { BlockContent, DefinitionContent, ListItem, Literal, PhrasingContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { marksOf, sameMark } from './canonical-inline.ts';
import { canonicalTree } from './canonical.ts';
import { markdownImage } from './image.ts';
import type { BlockNode, InlineNode, ListItemNode, Mark, RichTextTree } from './tree.ts';

/** What stands between angle brackets: a mention, or an address that is its own text. */
interface Angle extends Literal {
  type: 'angle';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    angle: Angle;
  }
  interface RootContentMap {
    angle: Angle;
  }
}

/** How Markdown is written here. */
export const options: Options = {
  bullet: '-',
  bulletOther: '+',
  rule: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown()],
  handlers: { angle: (node: Angle) => `<${node.value}>` },
  // NFC joins this stroke to a `<`, `>` or `=` before it, which may be ours.
  unsafe: [{ character: '\u0338', inConstruct: 'phrasing' }],
};

/**
 * Writes a tree as Markdown, always the same for the same tree, without a line ending at its end. The tree is first brought to its
 * canonical form, which is what `parse` gives back: `parse(serialize(tree)).tree` equals `canonicalTree(tree)`.
 */
export function serialize(tree: RichTextTree): string {
  const children = flow(canonicalTree(tree).content);
  return toMarkdown({ type: 'root', children }, options).replace(/\n$/, '');
}

function flow(nodes: BlockNode[]): (BlockContent | DefinitionContent)[] {
  return nodes.map(block);
}

function block(node: BlockNode): BlockContent {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: phrasing(node.content ?? [], []) };
    case 'heading':
      return { type: 'heading', depth: node.attrs.level, children: phrasing(node.content ?? [], []) };
    case 'blockquote':
      return { type: 'blockquote', children: filled(node.content) };
    case 'bulletList':
      return { type: 'list', ordered: false, ...items(node.content) };
    case 'orderedList':
      return { type: 'list', ordered: true, start: node.attrs.start, ...items(node.content) };
    case 'codeBlock':
      return { type: 'code', lang: node.attrs.language, value: node.content?.[0]?.text ?? '' };
    case 'horizontalRule':
      return { type: 'thematicBreak' };
    case 'table':
      return {
        type: 'table',
        children: node.content.map((row) => ({
          type: 'tableRow',
          children: row.content.map((cell) => ({ type: 'tableCell', children: phrasing(cell.content[0].content ?? [], []) })),
        })),
      };
  }
}

// An empty paragraph stands for nothing: the item or the quote is empty, or begins with another block.
function filled(nodes: BlockNode[]): (BlockContent | DefinitionContent)[] {
  return flow(nodes.filter((node) => node.type !== 'paragraph' || node.content));
}

function items(nodes: ListItemNode[]): { spread: boolean; children: ListItem[] } {
  const children = nodes.map((node): ListItem => ({ type: 'listItem', spread: !isTight(node), children: filled(node.content) }));
  return { spread: children.some((child) => child.spread === true), children };
}

// A list may follow a paragraph without an empty line only if its first item begins with words.
function isTight({ content }: ListItemNode): boolean {
  const [, next] = content;
  if (content.length !== 2 || (next?.type !== 'bulletList' && next?.type !== 'orderedList')) return content.length === 1;
  const first = next.content[0]?.content[0];
  return first?.type === 'paragraph' && first.content !== undefined;
}

// Nests the flat marks: of the marks that begin at a node, the one that goes on longest is outside.
function phrasing(nodes: InlineNode[], within: Mark[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (let index = 0; index < nodes.length; ) {
    const node = nodes[index] as InlineNode;
    const open = marksOf(node).filter((mark) => mark.type !== 'code' && !within.some((outer) => sameMark(outer, mark)));
    let outer: Mark | null = null;
    let end = index + 1;
    for (const mark of open) {
      let stop = index + 1;
      while (stop < nodes.length && marksOf(nodes[stop]).some((other) => sameMark(other, mark))) stop += 1;
      if (!outer || stop > end) [outer, end] = [mark, stop];
    }
    result.push(outer ? marked(outer, nodes.slice(index, end), [...within, outer]) : leaf(node));
    index = end;
  }
  return result;
}

function marked(mark: Mark, nodes: InlineNode[], within: Mark[]): PhrasingContent {
  const [only] = nodes;
  if (mark.type === 'link' && nodes.length === 1 && only?.type === 'text' && marksOf(only).length === within.length) {
    if (only.text === mark.attrs.href || (isMailAddress(only.text) && `mailto:${only.text}` === mark.attrs.href)) {
      return { type: 'angle', value: only.text };
    }
  }
  const children = phrasing(nodes, within);
  switch (mark.type) {
    case 'link':
      return { type: 'link', url: mark.attrs.href, children };
    case 'bold':
      return { type: 'strong', children };
    case 'italic':
      return { type: 'emphasis', children };
    default:
      return { type: 'delete', children };
  }
}

function isMailAddress(text: string): boolean {
  return /^[\w.+-]{1,64}@\w{1,60}(?:[.-]\w{1,60})*$/.test(text) && !text.slice(text.indexOf('@')).includes('_');
}

function leaf(node: InlineNode): PhrasingContent {
  if (node.type === 'hardBreak') return { type: 'break' };
  if (node.type === 'image') return markdownImage(node.attrs);
  if (node.type === 'mention') return { type: 'angle', value: `${node.attrs.kind}:${node.attrs.id}` };
  if (marksOf(node).some((mark) => mark.type === 'code')) return { type: 'inlineCode', value: node.text };
  return { type: 'text', value: node.text };
}
