import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../platform/graphql/payload.ts';
import { Locale } from '../../platform/graphql/scalars.ts';
import { DocumentVersion, VersionChange } from './document-version.entity.ts';
import { Section, SectionKind } from './section.entity.ts';

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
