import { cleanCharacters } from './characters.ts';
import { splitAtAddresses } from './link.ts';
import { type ImageNode, type InlineNode, type Mark, type MarkType, type MentionNode, type TextNode, markTypes } from './tree.ts';

/** Where inline content stands: a heading and a table cell have one line, and a cell ends at `|`. */
export type InlinePlace = 'paragraph' | 'heading' | 'cell';

/** Whether two marks are the same one: of the same type, and to the same address. */
export function sameMark(one: Mark, other: Mark): boolean {
  return one.type === other.type && (one.type !== 'link' || one.attrs.href === (other as typeof one).attrs.href);
}

/** The marks of an inline node; a line break and an image have none. */
export function marksOf(node: InlineNode | undefined): Mark[] {
  return (node && node.type !== 'hardBreak' && node.type !== 'image' && node.marks) || [];
}

/** Inline content in the one form that Markdown can say: `canonicalTree` says which. */
export function canonicalInline(nodes: InlineNode[], place: InlinePlace): InlineNode[] {
  let pieces = merged(nodes.flatMap((node) => lines(node, place)));
  if (place === 'cell') pieces = merged(pieces.map(withoutCodeThatCellsBreak));
  pieces = merged(pieces.flatMap(linked));
  return merged(trimmed(pieces.flatMap(spaced)));
}

function lines(node: InlineNode, place: InlinePlace): InlineNode[] {
  if (node.type === 'hardBreak') return [place === 'paragraph' ? { type: 'hardBreak' } : text(' ', [])];
  if (node.type === 'image') return [image(node)];
  const marks = sorted(marksOf(node));
  if (node.type === 'mention') return [mention(node, marks)];
  const clean = cleanCharacters(node.text);
  if (place !== 'paragraph' || marks.some((mark) => mark.type === 'code')) return [text(clean.replaceAll('\n', ' '), marks)];
  return clean.split('\n').flatMap((line, index): InlineNode[] => [...(index ? [{ type: 'hardBreak' as const }] : []), text(line, marks)]);
}

function sorted(marks: Mark[]): Mark[] {
  return markTypes.flatMap((type) => marks.find((mark) => mark.type === type) ?? []);
}

function text(value: string, marks: Mark[]): TextNode {
  return marks.length ? { type: 'text', text: value, marks } : { type: 'text', text: value };
}

// CommonMark: no link within a link, and a mention is written as an autolink.
function mention({ attrs: { kind, id } }: MentionNode, marks: Mark[]): MentionNode {
  const kept = marks.filter((mark) => mark.type !== 'link' && mark.type !== 'code');
  return { type: 'mention', attrs: { kind, id }, ...(kept.length ? { marks: kept } : {}) };
}

// A description stands on one line; one of blanks only is none.
function image({ attrs: { id, alt } }: ImageNode): ImageNode {
  const line = alt && (cleanCharacters(alt).replace(/[ \t\n]+/g, ' ').trim().normalize('NFC') || null);
  return { type: 'image', attrs: { id, alt: line } };
}

function merged(nodes: InlineNode[]): InlineNode[] {
  const runs: { node: InlineNode; parts: string[] }[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (node.type !== 'text') runs.push({ node, parts: [] });
    else if (last?.node.type === 'text' && sameMarks(marksOf(last.node), marksOf(node))) last.parts.push(node.text);
    else if (node.text) runs.push({ node, parts: [node.text] });
  }
  return runs.map(({ node, parts }) => (node.type === 'text' ? text(parts.join('').normalize('NFC'), marksOf(node)) : node));
}

function sameMarks(one: Mark[], other: Mark[]): boolean {
  return one.length === other.length && one.every((mark, index) => sameMark(mark, other[index] as Mark));
}

// In a cell, GFM reads `\|` within code as `|`: an odd number of backslashes before a bar can't be written.
function withoutCodeThatCellsBreak(node: InlineNode): InlineNode {
  if (node.type !== 'text' || !has(node, 'code') || !/(?<!\\)(?:\\\\)*\\\|/.test(node.text)) return node;
  return text(node.text, marksOf(node).filter((mark) => mark.type !== 'code'));
}

function has(node: InlineNode, type: MarkType): boolean {
  return marksOf(node).some((mark) => mark.type === type);
}

function linked(node: InlineNode): InlineNode[] {
  if (node.type !== 'text' || has(node, 'link') || has(node, 'code')) return [node];
  return splitAtAddresses(node.text).map((piece) =>
    text(piece.text, piece.href ? [{ type: 'link', attrs: { href: piece.href } }, ...marksOf(node)] : marksOf(node)),
  );
}

function spaced(node: InlineNode): InlineNode[] {
  if (node.type !== 'text' || has(node, 'code')) return [node];
  const core = node.text.trim();
  if (!core) return [node];
  const start = node.text.length - node.text.trimStart().length;
  const marks = marksOf(node);
  const parts = [node.text.slice(0, start), core, node.text.slice(start + core.length)];
  return parts.filter(Boolean).map((part) => text(part, marks));
}

function isSpace(node: InlineNode | undefined): node is TextNode {
  return node?.type === 'text' && !has(node, 'code') && !node.text.trim();
}

// Spaces keep a mark only within it, since Markdown can't end bold text with a space; lines neither begin nor end with spaces.
function trimmed(nodes: InlineNode[]): InlineNode[] {
  const result: InlineNode[] = [];
  for (let index = 0; index < nodes.length; ) {
    const node = nodes[index] as InlineNode;
    if (!isSpace(node)) {
      result.push(node);
      index += 1;
      continue;
    }
    let end = index;
    let marks = marksOf(nodes[index - 1]);
    let value = '';
    for (let space = nodes[end]; isSpace(space); space = nodes[(end += 1)]) {
      value += space.text;
      marks = common(marks, marksOf(space));
    }
    if (isEdge(nodes[index - 1])) value = value.replace(/^[ \t]+/, '');
    if (isEdge(nodes[end])) value = withoutSpacesAtEnd(value);
    result.push(text(value, common(marks, marksOf(nodes[end])).filter((mark) => mark.type !== 'code')));
    index = end;
  }
  const first = result.findIndex((node) => !isEmpty(node));
  const last = result.findLastIndex((node) => !isEmpty(node));
  return first === -1 ? [] : result.slice(first, last + 1);
}

function withoutSpacesAtEnd(value: string): string {
  let end = value.length;
  while (end > 0 && (value[end - 1] === ' ' || value[end - 1] === '\t')) end -= 1;
  return value.slice(0, end);
}

function common(one: Mark[], other: Mark[]): Mark[] {
  return one.filter((mark) => other.some((candidate) => sameMark(mark, candidate)));
}

function isEdge(node: InlineNode | undefined): boolean {
  return !node || node.type === 'hardBreak';
}

function isEmpty(node: InlineNode): boolean {
  return node.type === 'hardBreak' || (node.type === 'text' && !node.text);
}
