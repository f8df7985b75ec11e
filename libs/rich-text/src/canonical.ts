import { cleanCharacters } from './characters.ts';
import { type InlinePlace, canonicalInline } from './canonical-inline.ts';
import {
  type BlockNode,
  type InlineNode,
  type ListItemNode,
  type ParagraphNode,
  type RichTextTree,
  type TableCellNode,
  type TableNode,
  limits,
} from './tree.ts';

/**
 * The canonical form of a tree: the only one that Markdown can write and read back. Texts of the same marks are one text, bare addresses
 * are links, marks don't hold spaces at their edges, lines have no spaces around them, empty paragraphs are gone, tables have one row of
 * headers.
 */
export function canonicalTree(tree: RichTextTree): RichTextTree {
  return { type: 'doc', content: blocks(tree.content, true) };
}

function blocks(nodes: BlockNode[], filled: boolean): BlockNode[] {
  const kept = nodes.flatMap((node) => block(node) ?? []);
  return filled && kept.length === 0 ? [{ type: 'paragraph' }] : kept;
}

function block(node: BlockNode): BlockNode | null {
  switch (node.type) {
    case 'paragraph': {
      const content = canonicalInline(node.content ?? [], 'paragraph');
      return content.length ? { type: 'paragraph', content } : null;
    }
    case 'heading': {
      const content = canonicalInline(node.content ?? [], 'heading');
      return content.length ? { type: 'heading', attrs: { level: node.attrs.level }, content } : null;
    }
    case 'bulletList':
      return node.content.length ? { type: 'bulletList', content: node.content.map(item) } : null;
    case 'orderedList':
      if (!node.content.length) return null;
      return { type: 'orderedList', attrs: { start: Math.min(node.attrs.start, limits.listStart) }, content: node.content.map(item) };
    case 'blockquote':
      return { type: 'blockquote', content: blocks(node.content, true) };
    case 'codeBlock': {
      const code = cleanCharacters((node.content ?? []).map((text) => text.text).join(''));
      const attrs = { language: codeLanguage(node.attrs.language) };
      return code ? { type: 'codeBlock', attrs, content: [{ type: 'text', text: code }] } : { type: 'codeBlock', attrs };
    }
    case 'horizontalRule':
      return { type: 'horizontalRule' };
    case 'table':
      return table(node);
  }
}

function item(node: ListItemNode): ListItemNode {
  const content = blocks(node.content, true);
  return { type: 'listItem', content: content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content] };
}

function codeLanguage(language: string | null): string | null {
  return language !== null && /^[\w+#.-]{1,40}$/.test(language) ? language : null;
}

function table(node: TableNode): TableNode | null {
  const width = Math.max(0, ...node.content.map((row) => row.content.length));
  if (width === 0) return null;
  return {
    type: 'table',
    content: node.content.map((row, index) => ({
      type: 'tableRow',
      content: Array.from({ length: width }, (_, column) => cell(row.content[column], index === 0 ? 'tableHeader' : 'tableCell')),
    })),
  };
}

function cell(node: TableCellNode | undefined, type: TableCellNode['type']): TableCellNode {
  return { type, content: [paragraph(node?.content[0].content ?? [], 'cell')] };
}

function paragraph(nodes: InlineNode[], place: InlinePlace): ParagraphNode {
  const content = canonicalInline(nodes, place);
  return content.length ? { type: 'paragraph', content } : { type: 'paragraph' };
}
