import { fromNodeId, type Bound } from '@parvis/domain';
import { filesIn, mentions, parse, topicsIn, type RichTextTree } from '@parvis/rich-text';
import type { Check } from '../../../platform/graphql/checked.ts';

/** A text of a community in the form that is kept, blank for none; what is wrong with it is refused on its field. */
export function writtenText(check: Check, field: string, markdown: string, bound: Bound): string {
  check.text(field, markdown, bound);
  if (!markdown.trim()) return '';
  const parsed = parse(markdown);
  if (!parsed.ok) {
    check.refuse(field, parsed.error.code);
    return '';
  }
  // No file is held here: it would be seen by its owner alone, and only until the next sweep.
  if (filesIn(parsed.tree).length > 0) check.refuse(field, 'RICH_TEXT_IMAGE');
  if (mentions(parsed.tree).some(({ kind, id }) => (kind !== 'person' && kind !== 'community') || !fromNodeId(id, kind))) check.refuse(field, 'MENTION_UNKNOWN');
  return parsed.markdown;
}

/** The tree of a kept text; null where nothing is written. */
export function treeOf(markdown: string): RichTextTree | null {
  const parsed = markdown ? parse(markdown) : null;
  return parsed?.ok ? parsed.tree : null;
}

/** uuids of the people, or of the communities, that these texts mention, each once. */
export function mentionedIn(kind: 'person' | 'community', ...texts: string[]): string[] {
  return [...new Set(texts.map(treeOf).flatMap((tree) => (tree ? mentions(tree) : [])).flatMap((one) => (one.kind === kind ? (fromNodeId(one.id, kind) ?? []) : [])))];
}

/** What these texts name after `#`, each once. */
export function topicsNamedIn(...texts: string[]): string[] {
  return [...new Set(texts.map(treeOf).flatMap((tree) => (tree ? topicsIn(tree) : [])))];
}
