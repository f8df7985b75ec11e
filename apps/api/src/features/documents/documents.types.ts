import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { RichTextTree } from '@parvis/rich-text';
import { Payload } from '../../platform/graphql/payload.ts';
import { Locale, RichText } from '../../platform/graphql/scalars.ts';
import { Entity } from '../entities/entity.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Document } from './document.entity.ts';
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

@ObjectType({ description: 'Whom a restricted document addresses: entities with all below them, and people by name.' })
export class Audience {
  @Field(() => [Entity], { description: 'With all below them.' })
  entities: Entity[];

  @Field(() => [Person], { description: 'By name.' })
  people: Person[];
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
