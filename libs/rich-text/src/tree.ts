/**
 * The tree of a text: JSON in the shape of ProseMirror, with the node and mark names of Tiptap 3 (StarterKit, tables, mention).
 * Attributes that only the editor knows (colspan 1, link target…) are left out; the editor fills its defaults when it loads a tree.
 */
export interface RichTextTree {
  type: 'doc';
  /** Never empty: the tree of an empty text holds one empty paragraph. */
  content: BlockNode[];
}

export type BlockNode =
  | ParagraphNode
  | HeadingNode
  | BulletListNode
  | OrderedListNode
  | BlockquoteNode
  | CodeBlockNode
  | HorizontalRuleNode
  | TableNode;

export interface ParagraphNode {
  type: 'paragraph';
  content?: InlineNode[];
}

export type HeadingLevel = 2 | 3 | 4;

export interface HeadingNode {
  type: 'heading';
  attrs: { level: HeadingLevel };
  content?: InlineNode[];
}

export interface BulletListNode {
  type: 'bulletList';
  content: ListItemNode[];
}

export interface OrderedListNode {
  type: 'orderedList';
  attrs: { start: number };
  content: ListItemNode[];
}

export interface ListItemNode {
  type: 'listItem';
  /** The first block is always a paragraph, perhaps an empty one. */
  content: BlockNode[];
}

export interface BlockquoteNode {
  type: 'blockquote';
  content: BlockNode[];
}

export interface CodeBlockNode {
  type: 'codeBlock';
  attrs: { language: string | null };
  /** At most one text without marks; lines are separated by `\n`. */
  content?: TextNode[];
}

export interface HorizontalRuleNode {
  type: 'horizontalRule';
}

export interface TableNode {
  type: 'table';
  /** The first row holds the headers; all rows have as many cells. */
  content: TableRowNode[];
}

export interface TableRowNode {
  type: 'tableRow';
  content: TableCellNode[];
}

export interface TableCellNode {
  type: 'tableHeader' | 'tableCell';
  content: [ParagraphNode];
}

export type InlineNode = TextNode | HardBreakNode | MentionNode | ImageNode;

export interface TextNode {
  type: 'text';
  text: string;
  marks?: Mark[];
}

export interface HardBreakNode {
  type: 'hardBreak';
}

export const mentionKinds = ['person', 'post', 'community', 'document', 'file'] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** What a text mentions: an id only, its name is resolved for each reader. */
export interface Mention {
  kind: MentionKind;
  id: string;
}

export interface MentionNode {
  type: 'mention';
  attrs: Mention;
  marks?: Mark[];
}

/** A picture among our files: an id only. It carries no marks. */
export interface ImageNode {
  type: 'image';
  /** `alt` describes it to who doesn't see it; empty for one that only decorates, null where nobody has described it. */
  attrs: { id: string; alt: string | null };
}

export type Mark = { type: 'link'; attrs: { href: string } } | { type: 'bold' | 'italic' | 'strike' | 'code' };
export type MarkType = Mark['type'];

/** The order of marks on a node of a canonical tree. */
export const markTypes = ['link', 'bold', 'italic', 'strike', 'code'] as const satisfies MarkType[];

/** What a text may not pass. Parsing costs linear time only because `lines`, `marks`, `brackets` and `underlines` are bounded. */
export const limits = {
  /** UTF-16 units of the Markdown. */
  characters: 100_000,
  lines: 10_000,
  /** Lists and quotes within each other. */
  depth: 12,
  columns: 50,
  /** Cells of all the tables of a text, once short rows are filled. */
  cells: 10_000,
  href: 2_000,
  /** UTF-16 units of the description of an image. */
  alt: 2_000,
  /** Characters of all the links of a tree: one definition may be used thousands of times. */
  hrefs: 200_000,
  /** Runs of `*`, `_` and `~` in one paragraph, and the longest run that can be a mark. */
  marks: 500,
  markRun: 20,
  /** `[` and `]` in one paragraph. */
  brackets: 1_000,
  /** Lines that hold only `-` or `=`. */
  underlines: 300,
  /** CommonMark gives a list number nine digits; the last item must fit too. */
  listStart: 999_900_000,
} as const;

const idPattern = /^[a-z0-9_-]{1,64}$/;

/** Whether a string may stand as an id in a mention: 1 to 64 of `a-z 0-9 _ -`. */
export function isMentionId(id: string): boolean {
  return idPattern.test(id);
}

/** Whether a word is one of the kinds of things that a text can mention. */
export function isMentionKind(kind: string): kind is MentionKind {
  return (mentionKinds as readonly string[]).includes(kind);
}
