import { Parser } from 'htmlparser2';
import { canonicalTree, topicPieces, type BlockNode, type InlineNode, type ListItemNode, type Mark, type ParagraphNode, type RichTextTree, type TableRowNode, type TextNode } from '@parvis/rich-text';

/** A run of words, or what is no words (a mention, a picture, code, an address, a topic) and stays as it is. */
type Run = { words: string; marks: Mark[] } | { stays: InlineNode };

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function runsOf(content: readonly InlineNode[]): Run[] {
  return content.flatMap((node): Run[] => {
    if (node.type !== 'text') return [{ stays: node }];
    const { text, marks = [] } = node;
    if (marks.some(({ type }) => type === 'code') || /^(https?:|www\.)\S+$/i.test(text)) return [{ stays: node }];
    // A topic is a name: translated, it would lead nowhere.
    return topicPieces(text).map((piece): Run => (piece.typed === null ? { words: piece.text, marks } : { stays: { ...node, text: piece.text } }));
  });
}

/** Where a run stands is told by its element, whose order a translation may change. */
const htmlOf = (run: Run, place: number): string =>
  'stays' in run ? `<code translate="no" id="r${place}">${place}</code>` : run.marks.length > 0 ? `<span id="r${place}">${escaped(run.words)}</span>` : escaped(run.words);

/** A paragraph as HTML for a translator; null where it holds no words. */
function pieceOf(content: readonly InlineNode[]): string | null {
  const runs = runsOf(content);
  return runs.some((run) => 'words' in run && /\p{L}/u.test(run.words)) ? runs.map(htmlOf).join('') : null;
}

/** The paragraph that a translated piece is. What the translator lost of that which stays comes last, so that no mention or picture is missing. */
function contentOf(piece: string, original: readonly InlineNode[]): InlineNode[] {
  const runs = runsOf(original);
  const left = new Set(runs.flatMap((run, place) => ('stays' in run ? [place] : [])));
  const content: InlineNode[] = [];
  const open: (number | null)[] = [];
  const parser = new Parser({
    onopentag: (_name, { id = '' }) => {
      const place = /^r(\d{1,6})$/.test(id) ? Number(id.slice(1)) : null;
      const run = place === null ? undefined : runs[place];
      open.push(run ? place : null);
      if (run && 'stays' in run && left.delete(place!)) content.push(run.stays);
    },
    ontext: (text) => {
      const around = open.findLast((place) => typeof place === 'number');
      const run = typeof around === 'number' ? runs[around] : undefined;
      if (run && 'stays' in run) return;
      const marks = run?.marks ?? [];
      const last = content.at(-1);
      const blank = !last || (last.type === 'text' && last.text.endsWith(' '));
      const words = text.replace(/\s+/g, ' ').replace(/^ /, blank ? '' : ' ');
      if (words !== '') content.push({ type: 'text', text: words, ...(marks.length > 0 ? { marks } : {}) } satisfies TextNode);
    },
    onclosetag: () => void open.pop(),
  });
  parser.end(piece);
  return [...content, ...[...left].map((place) => (runs[place] as { stays: InlineNode }).stays)];
}

type WithWords = ParagraphNode | Extract<BlockNode, { type: 'heading' }>;

/** Calls `change` for each paragraph and heading, in the order of the text; the tree with what it answers in their place. */
function mapped(tree: RichTextTree, change: (node: WithWords) => WithWords): RichTextTree {
  const block = (node: BlockNode): BlockNode => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return change(node);
      case 'blockquote':
        return { ...node, content: node.content.map(block) };
      case 'bulletList':
      case 'orderedList':
        return { ...node, content: node.content.map((item): ListItemNode => ({ ...item, content: item.content.map(block) })) };
      case 'table':
        return { ...node, content: node.content.map((row): TableRowNode => ({ ...row, content: row.content.map((cell) => ({ ...cell, content: [change(cell.content[0]) as ParagraphNode] })) })) };
      default:
        return node;
    }
  };
  return { ...tree, content: tree.content.map(block) };
}

/** The paragraphs of a text that hold words, each as a piece of HTML. */
export function toTranslate(tree: RichTextTree): string[] {
  const pieces: string[] = [];
  mapped(tree, (node) => {
    const piece = pieceOf(node.content ?? []);
    if (piece !== null) pieces.push(piece);
    return node;
  });
  return pieces;
}

/** The tree with its pieces, in the order of `toTranslate`, translated. */
export function translated(tree: RichTextTree, pieces: readonly string[]): RichTextTree {
  const rest = [...pieces];
  return canonicalTree(
    mapped(tree, (node) => {
      const content = node.content ?? [];
      if (pieceOf(content) === null) return node;
      const piece = rest.shift();
      return piece === undefined ? node : { ...node, content: contentOf(piece, content) };
    }),
  );
}

/** A line without marks, as a piece and back. */
export const lineToTranslate = escaped;
export function translatedLine(piece: string): string {
  let line = '';
  const parser = new Parser({ ontext: (text) => void (line += text) });
  parser.end(piece);
  return line.replace(/\s+/g, ' ').trim();
}
