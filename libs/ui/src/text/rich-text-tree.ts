/** The tree of a written text, as the API serves it (ProseMirror-shaped). */
export interface RichTextTree {
  type: 'doc';
  content?: readonly RichTextNode[];
}

export interface RichTextNode {
  type: string;
  attrs?: Readonly<Record<string, unknown>>;
  content?: readonly RichTextNode[];
  text?: string;
  marks?: readonly RichTextMark[];
}

export interface RichTextMark {
  type: string;
  attrs?: Readonly<Record<string, unknown>>;
}
