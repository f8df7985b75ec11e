import { revisionOf } from '../../platform/graphql/revision.ts';
import type { SectionText } from './section-text.entity.ts';
import type { Section } from './section.entity.ts';

export function sectionRevision({ kind, shownWhenSharing }: Pick<Section, 'kind' | 'shownWhenSharing'>, texts: readonly Omit<SectionText, 'sectionId' | 'bodyTree'>[]): string {
  const words = texts
    .toSorted((a, b) => a.language.localeCompare(b.language))
    .map(({ language, chapter, title, bodyMarkdown, source }) => [language, chapter, title, bodyMarkdown, source]);
  return revisionOf([kind, shownWhenSharing, words]);
}
