import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Change, RichTextTree } from '@parvis/rich-text';
import { Payload } from '../../platform/graphql/payload.ts';
import { Locale, RichText } from '../../platform/graphql/scalars.ts';
import { Entity } from '../entities/entity.entity.ts';
import { Person } from '../people/person.entity.ts';
import { DocumentVersion, VersionChange } from './document-version.entity.ts';
import { Document } from './document.entity.ts';
import { Section, SectionKind } from './section.entity.ts';
import { UpdateNote } from './update-note.entity.ts';

@ObjectType('DocumentText', { description: 'What frames the sections of a version in one language.' })
export class DocumentTextType {
  versionId: string;

  @Field(() => Locale, { description: 'Language of this text.' })
  language: Locale;

  @Field(() => String, { description: 'Title of the document in this version.' })
  title: string;

  @Field(() => String, { description: 'Markdown.' })
  introductionMarkdown: string;

  @Field(() => RichText, { description: 'What stands before the sections.' })
  introduction: RichTextTree;

  @Field(() => [String], { description: 'What this version changes, a line each.' })
  changeSummary: string[];

  @Field(() => String, { nullable: true, description: 'SHA-256 of the exact text that is accepted; null in a draft.' })
  sha256: string | null;

  @Field(() => Int, { description: 'Minutes to read it all.' })
  readingMinutes: number;

  @Field(() => String, { description: 'Changes with the title or the introduction; saving them says which one it starts from.' })
  revision: string;
}

@ObjectType('SectionText', { description: 'A section in one language.' })
export class SectionTextType {
  @Field(() => Locale, { description: 'Language of this text.' })
  language: Locale;

  @Field(() => String, { description: 'The part of the document it stands under.' })
  chapter: string;

  @Field(() => String, { description: 'Title of the section.' })
  title: string;

  @Field(() => RichText, { description: 'Its text.' })
  body: RichTextTree;

  @Field(() => String, { description: 'The same text as it was written, in Markdown.' })
  bodyMarkdown: string;

  @Field(() => String, { description: 'Where a rule comes from; empty for other kinds.' })
  source: string;
}

@ObjectType({ description: 'How far I have read a version. Never a proof.' })
export class ReadingProgress {
  @Field(() => [Int], { description: 'Positions of the sections that were on my screen, in order.' })
  sectionsSeen: number[];

  @Field(() => Boolean, { description: 'Whether I came to the end, by reading or by going there.' })
  reachedEnd: boolean;
}

export enum PieceKind {
  same = 'same',
  added = 'added',
  removed = 'removed',
  changed = 'changed',
  moved = 'moved',
}
registerEnumType(PieceKind, {
  name: 'DifferenceKind',
  description: 'What became of a piece of text between two versions.',
  valuesMap: {
    same: { description: 'As it was.' },
    added: { description: 'New.' },
    removed: { description: 'No longer there.' },
    changed: { description: 'Other words in the same place.' },
    moved: { description: 'The same words in another place.' },
  },
});

@ObjectType({ description: 'Some words: same, added or removed.' })
export class WordChange {
  @Field(() => PieceKind, { description: 'Same, added or removed.' })
  kind: Change['kind'];

  @Field(() => String, { description: 'The words themselves, with their spaces.' })
  text: string;
}

@ObjectType({ description: 'A paragraph, item or other block of a section, between two versions.' })
export class BlockDifference {
  @Field(() => PieceKind, { description: 'What became of the block.' })
  kind: PieceKind;

  @Field(() => RichText, { nullable: true, description: 'As it was; null where it was added.' })
  before: RichTextTree | null;

  @Field(() => RichText, { nullable: true, description: 'As it is; null where it was removed.' })
  after: RichTextTree | null;

  @Field(() => [WordChange], { description: 'Word by word, where the block changed.' })
  words: Change[];
}

@ObjectType({ description: 'A section between two versions.' })
export class SectionDifference {
  @Field(() => String, { description: 'What names the section in every version.' })
  key: string;

  @Field(() => PieceKind, { description: 'What became of the section.' })
  kind: PieceKind;

  @Field(() => SectionKind, { nullable: true, description: 'Its kind before, where there was one.' })
  kindBefore: SectionKind | null;

  @Field(() => SectionKind, { nullable: true, description: 'Rule, recommendation or risk, in the later version.' })
  kindAfter: SectionKind | null;

  @Field(() => Int, { nullable: true, description: 'Its place in the later version; null where it is gone.' })
  position: number | null;

  @Field(() => String, { description: 'Its title in the later version, or the last it had.' })
  title: string;

  @Field(() => [WordChange], { description: 'Its title, word by word.' })
  titleWords: Change[];

  @Field(() => [WordChange], { description: 'Its source, word by word.' })
  sourceWords: Change[];

  @Field(() => [BlockDifference], { description: 'Its paragraphs, items and other blocks, in the later order.' })
  blocks: BlockDifference[];
}

@ObjectType({ description: 'What changed between two versions, section by section, in one language.' })
export class VersionDifference {
  @Field(() => DocumentVersion, { description: 'The version compared with.' })
  from: DocumentVersion;

  @Field(() => [SectionDifference], { description: 'In the order of the later version; those that are gone come last.' })
  sections: SectionDifference[];
}

@ObjectType('PublicationFault', { description: 'What a draft lacks, and where.' })
export class PublicationFaultType {
  @Field(() => String, { description: 'Stable code, such as RULE_WITHOUT_SOURCE.' })
  code: string;

  @Field(() => String, { description: "Words in the viewer's language." })
  message: string;

  @Field(() => Locale, { description: 'Language that it is missing in.' })
  language: Locale;

  @Field(() => Section, { nullable: true, description: 'Null where the version as a whole lacks it.' })
  section: Section | null;

  @Field(() => String, { description: 'title, body, source or sections.' })
  field: string;
}

@ObjectType({ description: 'Whom a restricted document addresses: entities with all below them, and people by name.' })
export class Audience {
  @Field(() => [Entity], { description: 'With all below them.' })
  entities: Entity[];

  @Field(() => [Person], { description: 'By name.' })
  people: Person[];
}

@InputType({ description: 'A section in one language.' })
export class SectionTextInput {
  @Field(() => Locale, { description: 'Language of the text.' })
  language: Locale;

  @Field(() => String, { defaultValue: '', description: 'The part of the document it stands under.' })
  chapter: string;

  @Field(() => String, { description: 'Title of the section.' })
  title: string;

  @Field(() => String, { description: 'Markdown.' })
  body: string;

  @Field(() => String, { defaultValue: '', description: 'Where a rule comes from; empty for other kinds.' })
  source: string;
}

@InputType()
export class StartDraftInput {
  @Field(() => ID)
  documentId: string;
}

@InputType()
export class SaveDraftTextInput {
  @Field(() => ID)
  versionId: string;

  @Field(() => Locale, { description: 'Language of the text.' })
  language: Locale;

  @Field(() => String, { description: 'Title of the document.' })
  title: string;

  @Field(() => String, { description: 'Markdown.' })
  introduction: string;

  @Field(() => String, { nullable: true, description: 'The revision that was changed; null where there was no text in this language.' })
  basedOn?: string | null;
}

@InputType()
export class SaveSectionInput {
  @Field(() => ID)
  sectionId: string;

  @Field(() => SectionKind, { description: 'Rule, recommendation or risk.' })
  kind: SectionKind;

  @Field(() => Boolean, { description: 'Whether it is shown to who is about to share outside.' })
  shownWhenSharing: boolean;

  @Field(() => [SectionTextInput], { description: 'One per language.' })
  texts: SectionTextInput[];

  @Field(() => String, { description: 'The revision that was changed; refused with CHANGED_MEANWHILE when someone saved another one since.' })
  basedOn: string;
}

@InputType()
export class AddSectionInput {
  @Field(() => ID)
  versionId: string;

  @Field(() => SectionKind, { description: 'Rule, recommendation or risk.' })
  kind: SectionKind;

  @Field(() => [SectionTextInput], { description: 'One per language.' })
  texts: SectionTextInput[];
}

@InputType()
export class MoveSectionInput {
  @Field(() => ID)
  sectionId: string;

  @Field(() => Int, { description: 'Its new place, from 1.' })
  position: number;
}

@InputType()
export class RemoveSectionInput {
  @Field(() => ID)
  sectionId: string;
}

@InputType()
export class PublishVersionInput {
  @Field(() => ID)
  versionId: string;

  @Field(() => VersionChange, { description: 'Whether everyone is asked to accept again.' })
  change: VersionChange;

  @Field(() => String, { nullable: true, description: 'Day until which acceptance is asked, as 2026-12-15; for a material version.' })
  acceptBy?: string | null;

  @Field(() => String, { description: 'What changes, a line each, in French.' })
  changeSummaryFr: string;

  @Field(() => String, { description: 'What changes, a line each, in English.' })
  changeSummaryEn: string;
}

@InputType()
export class PinUpdateNoteInput {
  @Field(() => ID)
  versionId: string;

  @Field(() => String, { description: 'In French.' })
  textFr: string;

  @Field(() => String, { description: 'In English.' })
  textEn: string;
}

@InputType()
export class UnpinUpdateNoteInput {
  @Field(() => ID)
  noteId: string;
}

@InputType()
export class CreatePolicyInput {
  @Field(() => ID, { description: 'A uuid made by the sender: sending it again creates nothing more.' })
  clientId: string;

  @Field(() => String, { description: 'In French.' })
  titleFr: string;

  @Field(() => String, { description: 'In English.' })
  titleEn: string;
}

@InputType()
export class SetAudienceInput {
  @Field(() => ID)
  documentId: string;

  @Field(() => [ID])
  entityIds: string[];

  @Field(() => [ID])
  personIds: string[];
}

@InputType()
export class RecordReadingInput {
  @Field(() => ID)
  versionId: string;

  @Field(() => [Int], { description: 'Positions of sections that came on my screen; those told before stay.' })
  sectionsSeen: number[];

  @Field(() => Boolean, { description: 'Whether I came to the end.' })
  reachedEnd: boolean;
}

@ObjectType()
export class VersionPayload extends Payload {
  @Field(() => DocumentVersion, { nullable: true })
  version?: DocumentVersion | null;
}

@ObjectType()
export class SectionPayload extends Payload {
  @Field(() => Section, { nullable: true })
  section?: Section | null;

  @Field(() => DocumentVersion, { nullable: true })
  version?: DocumentVersion | null;
}

@ObjectType()
export class DocumentPayload extends Payload {
  @Field(() => Document, { nullable: true })
  document?: Document | null;
}

@ObjectType()
export class UpdateNotePayload extends Payload {
  @Field(() => UpdateNote, { nullable: true })
  note?: UpdateNote | null;

  @Field(() => Document, { nullable: true })
  document?: Document | null;
}
