import type { Definition, Image, ImageReference, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { Refusal, type RichTextError, boundedMarks, checkLines } from './bounds.ts';
import { canonicalTree } from './canonical.ts';
import { cleanCharacters } from './characters.ts';
import { decorative, fileIdOf } from './image.ts';
import { readHref } from './link.ts';
import {
  type BlockNode,
  type HeadingLevel,
  type InlineNode,
  type ListItemNode,
  type Mark,
  type RichTextTree,
  isMentionId,
  isMentionKind,
  limits,
} from './tree.ts';

export type ParseResult =
  /** `markdown` is what the person wrote, cleaned: the form to store. Its canonical form is `serialize(tree)`. */
  { ok: true; tree: RichTextTree; markdown: string } | { ok: false; error: RichTextError };

/**
 * Reads Markdown of our dialect: CommonMark, tables and strike-through of GFM, mentions as `<person:id>`, images of our own as
 * `![description](file:id)`. Raw HTML is text, a line ending within a paragraph is a line break (CommonMark lets a reader choose), bare
 * addresses are links, `#` reads as `##` and `#####` as `####`. Refuses images from elsewhere, links to other than https, http and mailto, and what passes `limits`. Linear time; throws nothing.
 */
export function parse(markdown: string): ParseResult {
  try {
    if (markdown.length > limits.characters) throw new Refusal('RICH_TEXT_TOO_LONG', 1);
    const source = cleanCharacters(markdown);
    checkLines(source);
    const root = markdownTree(source);
    const tree = canonicalTree({ type: 'doc', content: new Reader(source, root.children).blocks(root.children, 0) });
    return { ok: true, tree, markdown: source };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: { code: error.code, line: error.line } };
    throw error;
  }
}

/** The tree of CommonMark, with the places of its nodes in the source. May throw a `Refusal`. */
export function markdownTree(source: string): Root {
  return fromMarkdown(source, {
    extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), { disable: { null: ['htmlFlow', 'htmlText'] } }, boundedMarks()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  });
}

class Reader {
  private readonly definitions = new Map<string, Definition>();
  private hrefs = 0;
  private cells = 0;

  constructor(
    private readonly source: string,
    nodes: RootContent[],
  ) {
    this.define(nodes);
  }

  // CommonMark: a definition counts wherever it stands, the first of a name wins.
  private define(nodes: RootContent[]): void {
    for (const node of nodes) {
      if (node.type === 'definition' && !this.definitions.has(node.identifier)) this.definitions.set(node.identifier, node);
      if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') this.define(node.children);
    }
  }

  blocks(nodes: RootContent[], depth: number): BlockNode[] {
    return nodes.flatMap((node) => this.block(node, depth) ?? []);
  }

  private block(node: RootContent, depth: number): BlockNode | null {
    switch (node.type) {
      case 'paragraph':
        return { type: 'paragraph', content: this.inline(node.children, []) };
      case 'heading':
        return { type: 'heading', attrs: { level: headingLevel(node.depth) }, content: this.inline(node.children, []) };
      case 'blockquote':
        return { type: 'blockquote', content: this.blocks(node.children, deeper(node, depth)) };
      case 'list': {
        const content = node.children.map((item) => this.item(item, deeper(node, depth)));
        return node.ordered ? { type: 'orderedList', attrs: { start: node.start ?? 1 }, content } : { type: 'bulletList', content };
      }
      case 'code':
        return { type: 'codeBlock', attrs: { language: node.lang ?? null }, content: [{ type: 'text', text: node.value }] };
      case 'thematicBreak':
        return { type: 'horizontalRule' };
      case 'table':
        return this.table(node);
      default:
        return null;
    }
  }

  private item(node: ListItem, depth: number): ListItemNode {
    return { type: 'listItem', content: this.blocks(node.children, depth) };
  }

  private table(node: Table): BlockNode {
    const width = Math.max(...node.children.map((row) => row.children.length));
    this.cells += width * node.children.length;
    if (width > limits.columns || this.cells > limits.cells) throw new Refusal('RICH_TEXT_TOO_LONG', lineOf(node));
    return {
      type: 'table',
      content: node.children.map((row, index) => ({
        type: 'tableRow',
        content: row.children.map((cell) => ({
          type: index === 0 ? 'tableHeader' : 'tableCell',
          content: [{ type: 'paragraph', content: this.inline(cell.children, []) }],
        })),
      })),
    };
  }

  private inline(nodes: PhrasingContent[], marks: Mark[]): InlineNode[] {
    return nodes.flatMap((node): InlineNode[] => {
      switch (node.type) {
        case 'text':
          return [{ type: 'text', text: node.value, marks }];
        case 'inlineCode':
          return [{ type: 'text', text: node.value, marks: [...marks, { type: 'code' }] }];
        case 'break':
          return [{ type: 'hardBreak' }];
        case 'strong':
          return this.inline(node.children, [...marks, { type: 'bold' }]);
        case 'emphasis':
          return this.inline(node.children, [...marks, { type: 'italic' }]);
        case 'delete':
          return this.inline(node.children, [...marks, { type: 'strike' }]);
        case 'link':
          return this.isAutolink(node) ? this.autolink(node.url, node, marks) : this.link(node.url, node, node.children, marks);
        case 'linkReference':
          return this.link(this.definitions.get(node.identifier)?.url ?? '', node, node.children, marks);
        case 'image':
          return [this.image(node.url, node)];
        case 'imageReference':
          return [this.image(this.definitions.get(node.identifier)?.url ?? '', node)];
        default:
          return [];
      }
    });
  }

  private isAutolink(node: Nodes): boolean {
    return this.source[node.position?.start.offset ?? -1] === '<';
  }

  private autolink(url: string, node: Extract<Nodes, { type: 'link' }>, marks: Mark[]): InlineNode[] {
    const colon = url.indexOf(':');
    const kind = url.slice(0, colon);
    if (!isMentionKind(kind)) return this.link(url, node, node.children, marks);
    const id = url.slice(colon + 1);
    if (!isMentionId(id)) throw new Refusal('RICH_TEXT_LINK', lineOf(node));
    return [{ type: 'mention', attrs: { kind, id }, marks }];
  }

  // Only our own files are images: an address elsewhere would tell its server who reads.
  private image(url: string, node: Image | ImageReference): InlineNode {
    const id = fileIdOf(url);
    if (id === null) throw new Refusal('RICH_TEXT_IMAGE', lineOf(node));
    const alt = node.alt ?? '';
    if (alt.length > limits.alt) throw new Refusal('RICH_TEXT_TOO_LONG', lineOf(node));
    return { type: 'image', attrs: { id, alt: alt.trim() ? alt : node.type === 'image' && node.title === decorative ? '' : null } };
  }

  private link(url: string, node: Nodes, children: PhrasingContent[], marks: Mark[]): InlineNode[] {
    const href = readHref(url);
    if (href === null) throw new Refusal('RICH_TEXT_LINK', lineOf(node));
    const content = this.inline(children.length ? children : [{ type: 'text', value: url }], [...marks, { type: 'link', attrs: { href } }]);
    this.hrefs += content.length * href.length;
    if (this.hrefs > limits.hrefs) throw new Refusal('RICH_TEXT_TOO_LONG', lineOf(node));
    return content;
  }
}

function headingLevel(depth: number): HeadingLevel {
  return depth <= 2 ? 2 : depth === 3 ? 3 : 4;
}

function deeper(node: Nodes, depth: number): number {
  if (depth >= limits.depth) throw new Refusal('RICH_TEXT_TOO_DEEP', lineOf(node));
  return depth + 1;
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
