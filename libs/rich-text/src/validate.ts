import { canonicalTree } from './canonical.ts';
import { readHref } from './link.ts';
import {
  type BlockNode,
  type HeadingLevel,
  type InlineNode,
  type ListItemNode,
  type Mark,
  type ParagraphNode,
  type RichTextTree,
  type TableCellNode,
  type TextNode,
  isMentionId,
  isMentionKind,
  limits,
} from './tree.ts';

/**
 * The canonical tree of unknown JSON (what the editor or a client holds), or null where it is outside the dialect or its limits. Attributes
 * that are none of ours are left out; nodes and marks that are none of ours, merged cells and refused links make it null.
 */
export function validate(json: unknown): RichTextTree | null {
  try {
    return canonicalTree(new Validator().tree(json));
  } catch (error) {
    if (error instanceof NotOurs) return null;
    throw error;
  }
}

class NotOurs extends Error {}

type Json = Record<string, unknown>;

class Validator {
  private characters = 0;
  private nodes = 0;
  private hrefs = 0;
  private cells = 0;

  tree(json: unknown): RichTextTree {
    const { type, content } = object(json);
    if (type !== 'doc') throw new NotOurs();
    return { type, content: this.blocks(content, 0) };
  }

  // A text of the longest kind has one node for each character at most.
  private node(json: unknown): Json {
    this.nodes += 1;
    if (this.nodes > limits.characters) throw new NotOurs();
    return object(json);
  }

  private blocks(json: unknown, depth: number): BlockNode[] {
    if (depth > limits.depth) throw new NotOurs();
    return array(json).map((child) => this.block(child, depth));
  }

  private block(json: unknown, depth: number): BlockNode {
    const node = this.node(json);
    const attrs = object(node['attrs'] ?? {});
    switch (node['type']) {
      case 'paragraph':
        return { type: 'paragraph', content: this.inline(node['content']) };
      case 'heading':
        if (![2, 3, 4].includes(attrs['level'] as number)) throw new NotOurs();
        return { type: 'heading', attrs: { level: attrs['level'] as HeadingLevel }, content: this.inline(node['content']) };
      case 'bulletList':
        return { type: 'bulletList', content: this.items(node['content'], depth + 1) };
      case 'orderedList':
        return { type: 'orderedList', attrs: { start: listStart(attrs['start'] ?? 1) }, content: this.items(node['content'], depth + 1) };
      case 'blockquote':
        return { type: 'blockquote', content: this.blocks(node['content'], depth + 1) };
      case 'codeBlock':
        return { type: 'codeBlock', attrs: { language: optionalString(attrs['language']) }, content: this.code(node['content']) };
      case 'horizontalRule':
        return { type: 'horizontalRule' };
      case 'table':
        return this.table(node['content']);
      default:
        throw new NotOurs();
    }
  }

  private items(json: unknown, depth: number): ListItemNode[] {
    return array(json).map((child) => {
      const { type, content } = this.node(child);
      if (type !== 'listItem') throw new NotOurs();
      return { type, content: this.blocks(content, depth) };
    });
  }

  private table(json: unknown): BlockNode {
    const rows = array(json).map((child) => {
      const { type, content } = this.node(child);
      if (type !== 'tableRow') throw new NotOurs();
      return { type: 'tableRow' as const, content: array(content).map((cell) => this.cell(cell)) };
    });
    const width = rows.reduce((widest, row) => Math.max(widest, row.content.length), 0);
    this.cells += width * rows.length;
    if (width > limits.columns || this.cells > limits.cells) throw new NotOurs();
    return { type: 'table', content: rows };
  }

  private cell(json: unknown): TableCellNode {
    const { type, attrs, content } = this.node(json);
    const { colspan = 1, rowspan = 1 } = object(attrs ?? {});
    if ((type !== 'tableHeader' && type !== 'tableCell') || colspan !== 1 || rowspan !== 1) throw new NotOurs();
    // A cell has one line in Markdown: paragraphs of the editor become one.
    const lines = array(content).map((child) => this.block(child, limits.depth));
    const inline = lines.flatMap((line, index): InlineNode[] => {
      if (line.type !== 'paragraph') throw new NotOurs();
      return [...(index ? [{ type: 'hardBreak' as const }] : []), ...(line.content ?? [])];
    });
    const paragraph: ParagraphNode = { type: 'paragraph', content: inline };
    return { type, content: [paragraph] };
  }

  private code(json: unknown): TextNode[] {
    return array(json ?? []).map((child) => {
      const { type, text } = this.node(child);
      if (type !== 'text') throw new NotOurs();
      return { type, text: this.text(text) };
    });
  }

  private inline(json: unknown): InlineNode[] {
    return array(json ?? []).map((child) => {
      const node = this.node(child);
      if (node['type'] === 'hardBreak') return { type: 'hardBreak' };
      if (node['type'] === 'image') return this.image(object(node['attrs'] ?? {}));
      const marks = array(node['marks'] ?? []).map((mark) => this.mark(mark));
      if (node['type'] === 'text') return { type: 'text', text: this.text(node['text']), marks };
      const { kind, id } = object(node['attrs'] ?? {});
      if (node['type'] !== 'mention' || typeof kind !== 'string' || typeof id !== 'string') throw new NotOurs();
      if (!isMentionKind(kind) || !isMentionId(id)) throw new NotOurs();
      return { type: 'mention', attrs: { kind, id }, marks };
    });
  }

  private image({ id, alt = null }: Json): InlineNode {
    if (typeof id !== 'string' || !isMentionId(id)) throw new NotOurs();
    if (alt !== null && this.text(alt).length > limits.alt) throw new NotOurs();
    return { type: 'image', attrs: { id, alt: alt as string | null } };
  }

  private mark(json: unknown): Mark {
    const { type, attrs } = this.node(json);
    if (type === 'bold' || type === 'italic' || type === 'strike' || type === 'code') return { type };
    const { href: address } = object(attrs ?? {});
    const href = type === 'link' && typeof address === 'string' ? readHref(address) : null;
    if (href === null) throw new NotOurs();
    this.hrefs += href.length;
    if (this.hrefs > limits.hrefs) throw new NotOurs();
    return { type: 'link', attrs: { href } };
  }

  private text(value: unknown): string {
    if (typeof value !== 'string') throw new NotOurs();
    this.characters += value.length;
    if (this.characters > limits.characters) throw new NotOurs();
    return value;
  }
}

function object(value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotOurs();
  return value as Json;
}

function array(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new NotOurs();
  return value;
}

function optionalString(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new NotOurs();
  return value;
}

function listStart(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 999_999_999) throw new NotOurs();
  return value;
}
