import { parse, serialize, validate, type RichTextTree } from '@parvis/rich-text';

export { attachFile } from '@parvis/rich-text';

/** The tree of a Markdown text, as the editor loads it and RichText draws it; null where it is outside the dialect. */
export function treeOf(markdown: string): RichTextTree | null {
  const parsed = parse(markdown);
  return parsed.ok ? parsed.tree : null;
}

/** The Markdown of what the editor holds; null where that is outside the dialect. */
export function markdownOf(document: unknown): string | null {
  const tree = validate(document);
  return tree && serialize(tree).trimEnd();
}
