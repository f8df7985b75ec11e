import { createHash } from 'node:crypto';
import type { SectionText } from './section-text.entity.ts';
import type { Section } from './section.entity.ts';

/**
 * Names what a writer had before their eyes: saving says which revision it starts from, so that nobody's words are written over unseen.
 * Made of the words themselves, not counted: sending again what is already saved is no conflict, and a draft's copy starts with the same.
 */
export function revisionOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}

export function sectionRevision({ kind, shownWhenSharing }: Pick<Section, 'kind' | 'shownWhenSharing'>, texts: readonly Omit<SectionText, 'sectionId' | 'bodyTree'>[]): string {
  const words = texts
    .toSorted((a, b) => a.language.localeCompare(b.language))
    .map(({ language, chapter, title, bodyMarkdown, source }) => [language, chapter, title, bodyMarkdown, source]);
  return revisionOf([kind, shownWhenSharing, words]);
}
