import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@parvis/domain';
import { errorMessage } from '@parvis/i18n';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Locale } from '../../platform/graphql/scalars.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Person } from '../people/person.entity.ts';
import { DifferenceQueries } from './difference.queries.ts';
import { DocumentVersion } from './document-version.entity.ts';
import { Document } from './document.entity.ts';
import { DocumentsQueries } from './documents.queries.ts';
import { DocumentsService } from './documents.service.ts';
import { VersionDifference } from './difference.types.ts';
import { DocumentTextType, ReadingProgress, RecordReadingInput, SectionTextType } from './documents.types.ts';
import {
  AddSectionInput, MoveSectionInput, PublicationFaultType, PublishVersionInput, RemoveSectionInput, SaveDraftTextInput, SaveSectionInput, SectionPayload, StartDraftInput, VersionPayload,
} from './drafts.types.ts';
import { DraftsService } from './drafts.service.ts';
import { sectionRevision } from './section-revision.ts';
import { Section } from './section.entity.ts';

const languageArgument = { type: () => Locale, nullable: true, description: "The viewer's unless said." };

@Resolver(() => DocumentVersion)
export class VersionsResolver {
  constructor(
    private readonly see: See,
    private readonly can: Can,
    private readonly queries: DocumentsQueries,
    private readonly differences: DifferenceQueries,
    private readonly documents: DocumentsService,
    private readonly drafts: DraftsService,
  ) {}

  @Query(() => DocumentVersion, { nullable: true, description: 'Null for what is unknown and for what is not yours to see.' })
  documentVersion(@AsViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<DocumentVersion | null> {
    return this.see.one(viewer, DocumentVersion, id);
  }

  @ResolveField(() => Document, { nullable: true, description: 'What it is a version of.' })
  document(@AsViewer() viewer: Viewer, @Parent() version: DocumentVersion): Promise<Document | null> {
    return this.see.one(viewer, Document, version.documentId);
  }

  @ResolveField(() => DocumentTextType, { nullable: true, description: 'Null in a language that it lacks.' })
  text(@AsViewer() viewer: Viewer, @Parent() version: DocumentVersion, @Args('language', languageArgument) language?: Locale | null): Promise<DocumentTextType | null> {
    return this.queries.frame(viewer, version, (language ?? viewer.language) as Language);
  }

  @ResolveField(() => [Locale], { description: 'Languages that it has a text in.' })
  async languages(@AsViewer() viewer: Viewer, @Parent() version: DocumentVersion): Promise<Locale[]> {
    return (await this.queries.texts(viewer, version.id)).map(({ language }) => language as Locale);
  }

  @ResolveField(() => [Section], { description: 'In order; at most 100.' })
  sections(@AsViewer() viewer: Viewer, @Parent() version: DocumentVersion): Promise<Section[]> {
    return this.queries.sections(viewer, version.id);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who published it; null for a draft.' })
  publishedBy(@AsViewer() viewer: Viewer, @Parent() version: DocumentVersion): Promise<Person | null> {
    return this.see.one(viewer, Person, version.publishedById);
  }

  @ResolveField(() => Boolean, { description: 'The last published version of its document.' })
  async inForce(@AsViewer() viewer: Viewer, @Parent() version: DocumentVersion): Promise<boolean> {
    return (await this.queries.inForce(viewer, version.documentId))?.id === version.id;
  }

  @ResolveField(() => ReadingProgress, { nullable: true, description: 'How far I have read it; null when I have not begun.' })
  async viewerReading(@AsViewer() viewer: Viewer, @Parent() version: DocumentVersion): Promise<ReadingProgress | null> {
    const reading = await this.queries.reading(viewer, version.id);
    return reading && { sectionsSeen: reading.sectionsSeen, reachedEnd: reading.reachedEndAt !== null };
  }

  @ResolveField(() => Boolean, { description: 'Whether I may accept it now.' })
  viewerCanAccept(@AsViewer() viewer: Viewer, @Parent() version: DocumentVersion): Promise<boolean> {
    return this.can.may(viewer, 'accept', DocumentVersion, version);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may change it: a draft, by those who write the document.' })
  viewerCanWrite(@AsViewer() viewer: Viewer, @Parent() version: DocumentVersion): Promise<boolean> {
    return this.can.may(viewer, 'write', DocumentVersion, version);
  }

  @ResolveField(() => [PublicationFaultType], { description: 'What a draft still lacks before it can be published; empty for who does not write it.' })
  async publicationFaults(@AsViewer() viewer: Viewer, @Parent() version: DocumentVersion): Promise<PublicationFaultType[]> {
    if (!(await this.can.may(viewer, 'write', DocumentVersion, version))) return [];
    const faults = await this.drafts.faults(viewer, version);
    return faults.map((fault) => ({ ...fault, language: fault.language as Locale, message: errorMessage(fault.code, viewer.language) }));
  }

  @ResolveField(() => VersionDifference, { nullable: true, description: 'What changed since another version of the same document; null for a version unknown to me.' })
  async difference(
    @AsViewer() viewer: Viewer,
    @Parent() version: DocumentVersion,
    @Args('from', { type: () => ID, description: 'The version to compare with.' }) from: string,
    @Args('language', languageArgument) language?: Locale | null,
  ): Promise<VersionDifference | null> {
    const before = await this.see.one(viewer, DocumentVersion, from);
    if (!before || before.documentId !== version.documentId) return null;
    return { from: before, sections: await this.differences.between(viewer, before, version, (language ?? viewer.language) as Language) };
  }

  @Mutation(() => VersionPayload, { description: 'Opens the draft of the next version: a copy of the version in force.' })
  async startDraft(@AsViewer() viewer: Viewer, @Args('input') input: StartDraftInput): Promise<VersionPayload> {
    return { version: await this.drafts.start(viewer, input.documentId) };
  }

  @Mutation(() => VersionPayload, { description: 'Saves the title and the introduction of a draft in one language.' })
  async saveDraftText(@AsViewer() viewer: Viewer, @Args('input') input: SaveDraftTextInput): Promise<VersionPayload> {
    return { version: await this.drafts.saveText(viewer, input) };
  }

  @Mutation(() => SectionPayload, { description: 'Writes a section of a draft.' })
  async saveSection(@AsViewer() viewer: Viewer, @Args('input') input: SaveSectionInput): Promise<SectionPayload> {
    return { section: await this.drafts.saveSection(viewer, input) };
  }

  @Mutation(() => SectionPayload, { description: 'Adds a section at the end of a draft.' })
  async addSection(@AsViewer() viewer: Viewer, @Args('input') input: AddSectionInput): Promise<SectionPayload> {
    const section = await this.drafts.addSection(viewer, input.versionId, input.kind, input.texts);
    return { section, version: await this.see.one(viewer, DocumentVersion, section.versionId) };
  }

  @Mutation(() => SectionPayload, { description: 'Puts a section of a draft in another place.' })
  async moveSection(@AsViewer() viewer: Viewer, @Args('input') input: MoveSectionInput): Promise<SectionPayload> {
    const section = await this.drafts.moveSection(viewer, input.sectionId, input.position);
    return { section, version: await this.see.one(viewer, DocumentVersion, section.versionId) };
  }

  @Mutation(() => SectionPayload, { description: 'Takes a section out of a draft.' })
  async removeSection(@AsViewer() viewer: Viewer, @Args('input') input: RemoveSectionInput): Promise<SectionPayload> {
    return { version: await this.drafts.removeSection(viewer, input.sectionId) };
  }

  @Mutation(() => VersionPayload, { description: 'Publishes the draft as minor or material. From then on it never changes.' })
  async publishVersion(@AsViewer() viewer: Viewer, @Args('input') input: PublishVersionInput): Promise<VersionPayload> {
    return { version: await this.drafts.publish(viewer, input) };
  }

  @Mutation(() => VersionPayload, { description: 'Notes how far I have read, so that I go on from there elsewhere.' })
  async recordReading(@AsViewer() viewer: Viewer, @Args('input') input: RecordReadingInput): Promise<VersionPayload> {
    return { version: await this.documents.recordReading(viewer, input.versionId, input.sectionsSeen, input.reachedEnd) };
  }
}

@Resolver(() => Section)
export class SectionsResolver {
  constructor(private readonly queries: DocumentsQueries) {}

  @ResolveField(() => String, { description: 'Changes with what the section holds, in any language; saving says which one it starts from.' })
  async revision(@AsViewer() viewer: Viewer, @Parent() section: Section): Promise<string> {
    return sectionRevision(section, await this.queries.sectionTexts(viewer, section.id));
  }

  @ResolveField(() => SectionTextType, { nullable: true, description: 'Null in a language that it lacks.' })
  async text(@AsViewer() viewer: Viewer, @Parent() section: Section, @Args('language', languageArgument) language?: Locale | null): Promise<SectionTextType | null> {
    const found = (await this.queries.sectionTexts(viewer, section.id)).find((text) => text.language === (language ?? viewer.language));
    return found ? { ...found, language: found.language as Locale, body: found.bodyTree } : null;
  }
}
