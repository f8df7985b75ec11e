import type { ReadDocumentQuery } from '../../platform/graphql/__generated__/graphql.ts';

export type ReadDocument = NonNullable<ReadDocumentQuery['document']>;
/** A version as it is read: the one in force, or an earlier one. */
export type ReadVersion = NonNullable<ReadDocument['versionInForce']>;
export type ReadSection = ReadVersion['sections'][number];

/** Sections that follow each other under one chapter; a section without a chapter stands alone under its own title. */
export interface Chapter {
  /** The anchor in the page. */
  id: string;
  title: string;
  /** Whether `title` is a chapter's, to be drawn above its sections. */
  named: boolean;
  sections: ReadSection[];
}

export function chaptersOf(sections: readonly ReadSection[]): Chapter[] {
  const chapters: Chapter[] = [];
  for (const section of sections) {
    if (!section.text) continue;
    const { chapter, title } = section.text;
    const last = chapters.at(-1);
    if (chapter && last?.named && last.title === chapter) {
      last.sections.push(section);
    } else {
      chapters.push({ id: `chapter-${section.key}`, title: chapter || title, named: Boolean(chapter), sections: [section] });
    }
  }
  return chapters;
}
