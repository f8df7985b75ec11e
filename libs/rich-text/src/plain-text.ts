import { marksOf } from './canonical-inline.ts';
import { topicPieces } from './topics.ts';
import type { BlockNode, InlineNode, Mention, MentionKind, RichTextTree } from './tree.ts';

/** Gives the name of what is mentioned, as this reader may see it. */
export type NameOf = (kind: MentionKind, id: string) => string;

/** The words of a tree for search and previews: one line for each block, tabs between cells; without `nameOf` a mention is `@id`, a community `@…` (not even that there is such a one is told), a file nothing; an image is its description. */
export function plainText(tree: RichTextTree, nameOf: NameOf = unnamed): string {
  return tree.content.map((block) => blockText(block, (nodes) => inlineText(nodes, nameOf))).filter(Boolean).join('\n');
}

/** The words of a tree with, after the words of a link, where it leads: what a reader of a difference must see change. */
export function plainTextWithAddresses(blocks: BlockNode[], nameOf: NameOf = unnamed): string {
  return blocks.map((block) => blockText(block, (nodes) => inlineText(nodes, nameOf, true))).filter(Boolean).join('\n');
}

/**
 * The beginning of the text on one line, at most `maxCharacters` UTF-16 units with the `…` that ends it when something was cut; it never
 * cuts within a character that people see as one, and between words where it can.
 */
export function excerpt(tree: RichTextTree, maxCharacters: number, nameOf: NameOf = unnamed): string {
  const text = plainText(tree, nameOf).replace(/[ \t\r\n]+/g, ' ').trim();
  if (text.length <= maxCharacters) return text;
  if (maxCharacters < 1) return '';
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.slice(0, maxCharacters + 64))) {
    if (index + segment.length > maxCharacters - 1) break;
    end = index + segment.length;
  }
  const space = text.lastIndexOf(' ', end);
  return `${text.slice(0, space > end / 2 ? space : end).trimEnd()}…`;
}

/** Where the links of a tree lead, each once, in the order of the text. */
export function linksIn(tree: RichTextTree): string[] {
  const marks = inlineNodes(tree).flatMap((node) => marksOf(node));
  return [...new Set(marks.flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : [])))];
}

/** What a tree mentions, each once, in the order of the text; its files are told by `filesIn`. */
export function mentions(tree: RichTextTree): Mention[] {
  const found = new Map<string, Mention>();
  for (const node of inlineNodes(tree)) if (node.type === 'mention' && node.attrs.kind !== 'file') found.set(`${node.attrs.kind}:${node.attrs.id}`, node.attrs);
  return [...found.values()].map(({ kind, id }) => ({ kind, id }));
}

/** What is typed after `#` in a text, each once, in its order; not within code or links. */
export function topicsIn(tree: RichTextTree): string[] {
  const found = new Set<string>();
  for (const node of inlineNodes(tree)) {
    if (node.type !== 'text' || !node.text.includes('#') || marksOf(node).some(({ type }) => type === 'code' || type === 'link')) continue;
    for (const { typed } of topicPieces(node.text)) if (typed !== null) found.add(typed);
  }
  return [...found];
}

/** Every inline node of a tree, in the order of the text. */
export function inlineNodes(tree: RichTextTree): InlineNode[] {
  const found: InlineNode[] = [];
  const read = (nodes: InlineNode[]): string => {
    found.push(...nodes);
    return '';
  };
  for (const block of tree.content) blockText(block, read);
  return found;
}

function unnamed(kind: MentionKind, id: string): string {
  if (kind === 'file') return '';
  return kind === 'community' ? '@…' : `@${id}`;
}

function blockText(block: BlockNode, inline: (nodes: InlineNode[]) => string): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inline(block.content ?? []);
    case 'codeBlock':
      return block.content?.[0]?.text ?? '';
    case 'horizontalRule':
      return '';
    case 'blockquote':
      return block.content.map((child) => blockText(child, inline)).filter(Boolean).join('\n');
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.map((child) => blockText(child, inline))).filter(Boolean).join('\n');
    case 'table':
      return block.content.map((row) => row.content.map((cell) => inline(cell.content[0].content ?? [])).join('\t')).join('\n');
  }
}

function inlineText(nodes: InlineNode[], nameOf: NameOf, withAddresses = false): string {
  let text = '';
  let words = '';
  let address = '';
  const leave = () => {
    if (address && words !== address) text += ` (${address})`;
    words = address = '';
  };
  for (const node of nodes) {
    const href = withAddresses ? hrefOf(node) : '';
    if (href !== address) leave();
    const value = wordsOf(node, nameOf);
    text += value;
    address = href;
    if (href) words += value;
  }
  leave();
  return text;
}

function wordsOf(node: InlineNode, nameOf: NameOf): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'hardBreak':
      return '\n';
    case 'image':
      return node.attrs.alt ?? '';
    case 'mention':
      return nameOf(node.attrs.kind, node.attrs.id);
  }
}

function hrefOf(node: InlineNode): string {
  return marksOf(node).reduce((href, mark) => (mark.type === 'link' ? mark.attrs.href : href), '');
}
