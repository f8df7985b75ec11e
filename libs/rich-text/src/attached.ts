import type { Image, Nodes, Parents } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { Refusal } from './bounds.ts';
import { cleanCharacters } from './characters.ts';
import { fileIdOf, markdownImage } from './image.ts';
import { markdownTree } from './parse.ts';
import { inlineNodes } from './plain-text.ts';
import { options } from './serialize.ts';
import type { RichTextTree } from './tree.ts';

/** A file in a text: an image with its description (empty where it only decorates, null where nobody described it), or a file to download. */
export interface Attached {
  id: string;
  isImage: boolean;
  alt: string | null;
}

/** The files in a text, each once, in its order. */
export function attachedIn(tree: RichTextTree): Attached[] {
  const found = new Map<string, Attached>();
  for (const node of inlineNodes(tree)) {
    if (node.type === 'image' && !found.has(node.attrs.id)) found.set(node.attrs.id, { ...node.attrs, isImage: true });
    if (node.type === 'mention' && node.attrs.kind === 'file' && !found.has(node.attrs.id)) found.set(node.attrs.id, { id: node.attrs.id, isImage: false, alt: null });
  }
  return [...found.values()];
}

/** Ids of the files that a text uses, each once. Of Markdown, also of such as is outside the dialect: rather one too many, as where a file is to be kept. */
export function filesIn(text: RichTextTree | string): string[] {
  if (typeof text !== 'string') return attachedIn(text).map(({ id }) => id);
  return [...new Set([...text.matchAll(/\bfile:([a-z0-9_-]{1,64})/g)].map(([, id]) => id!))];
}

/** The same Markdown, with this description of an image wherever it stands; nothing else of it changes. */
export function describeImage(markdown: string, id: string, alt: string | null): string {
  const words = alt && cleanCharacters(alt).replace(/\s+/g, ' ');
  // Words of which nothing is left describe nothing; no words at all say that the image needs none.
  const image = toMarkdown({ type: 'paragraph', children: [markdownImage({ id, alt: alt === '' ? '' : words || null })] }, options).trim();
  return replaced(markdown, id, (node) => (node.type === 'image' ? image : null));
}

/** The same Markdown without a file, wherever it stands. */
export function detachFile(markdown: string, id: string): string {
  return replaced(markdown, id, () => '');
}

/** The same Markdown with a file after it: a picture in its own line, another file in the list at the end. */
export function attachFile(markdown: string, id: string, isImage: boolean): string {
  const reference = isImage ? `![](file:${id})` : `<file:${id}>`;
  return markdown.trim() ? `${markdown.trimEnd()}\n\n${reference}` : reference;
}

function replaced(markdown: string, id: string, by: (node: Nodes) => string | null): string {
  const source = cleanCharacters(markdown);
  let text = source;
  for (const node of placesOf(source, id).reverse()) {
    const words = by(node);
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (words === null || start === undefined || end === undefined) continue;
    const [before, after] = [text.slice(0, start), text.slice(end)];
    // A line that held nothing else goes too.
    const alone = words === '' && /(^|\n)$/.test(before) && /^(\n|$)/.test(after);
    text = alone ? before + after.replace(/^\n+/, '') : before + words + after;
  }
  return text === source ? markdown : text.trimEnd();
}

/** Where a file stands in a source, in its order; nowhere in one that is outside the dialect. */
function placesOf(source: string, id: string): Nodes[] {
  const found: Nodes[] = [];
  const look = (node: Nodes): void => {
    const url = node.type === 'image' || node.type === 'link' ? (node as Image).url : null;
    if (url !== null && fileIdOf(url) === id) found.push(node);
    for (const child of (node as Partial<Parents>).children ?? []) look(child);
  };
  try {
    look(markdownTree(source));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return found;
}
