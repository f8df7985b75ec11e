import type { Language, SectionKind } from '@parvis/domain';
import type { EditDocumentQuery } from '../../../platform/graphql/__generated__/graphql.ts';

export type EditedDocument = NonNullable<EditDocumentQuery['document']>;
export type Draft = NonNullable<EditedDocument['draft']>;
export type DraftSection = Draft['sections'][number];

/** What is typed in one language of a section. */
export interface TypedText {
  chapter: string;
  title: string;
  body: string;
  source: string;
}

/** What is typed in a section. */
export interface TypedSection {
  kind: SectionKind;
  shownWhenSharing: boolean;
  fr: TypedText;
  en: TypedText;
}

const nothing: TypedText = { chapter: '', title: '', body: '', source: '' };

export function typedSection(section: DraftSection): TypedSection {
  const typed = (text: DraftSection['fr']): TypedText =>
    text ? { chapter: text.chapter, title: text.title, body: text.bodyMarkdown, source: text.source } : nothing;
  return { kind: section.kind, shownWhenSharing: section.shownWhenSharing, fr: typed(section.fr), en: typed(section.en) };
}

/** The languages to send: one in which nothing is written yet waits. */
export function textsOf(typed: Record<Language, TypedText>): (TypedText & { language: Language })[] {
  return (['fr', 'en'] as const)
    .filter((language) => typed[language].title.trim() || typed[language].body.trim())
    .map((language) => ({ language, ...typed[language] }));
}
