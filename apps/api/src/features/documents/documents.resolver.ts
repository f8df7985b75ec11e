import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../policies/can.ts';
import { mayCreatePolicy } from '../../policies/document.policy.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Entity } from '../entities/entity.entity.ts';
import { ViewerType } from '../identity/viewer.types.ts';
import { Person } from '../people/person.entity.ts';
import { DocumentVersion } from './document-version.entity.ts';
import { Document, DocumentAudience } from './document.entity.ts';
import { DocumentsQueries } from './documents.queries.ts';
import { DocumentsService } from './documents.service.ts';
import { Audience, CreatePolicyInput, DocumentPayload, PinUpdateNoteInput, SetAudienceInput, UnpinUpdateNoteInput, UpdateNotePayload } from './documents.types.ts';
import { UpdateNote } from './update-note.entity.ts';

@Resolver(() => Document)
export class DocumentsResolver {
  constructor(
    private readonly see: See,
    private readonly can: Can,
    private readonly queries: DocumentsQueries,
    private readonly documents: DocumentsService,
  ) {}

  @Query(() => Document, { nullable: true, description: 'The guide of good practices for social media.' })
  guide(@AsViewer() viewer: Viewer): Promise<Document | null> {
    return this.queries.guide(viewer);
  }

  @Query(() => Document, { nullable: true, description: 'Null for what is unknown and for what is not yours to see.' })
  document(@AsViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Document | null> {
    return this.see.one(viewer, Document, id);
  }

  @Query(() => [Document], { description: 'Documents that address me or that I write, the guide first; at most 200.' })
  allDocuments(@AsViewer() viewer: Viewer): Promise<Document[]> {
    return this.queries.all(viewer);
  }

  @ResolveField(() => String, { description: "Title in the viewer's language, of the version in force or else of the draft." })
  async title(@AsViewer() viewer: Viewer, @Parent() document: Document): Promise<string> {
    const version = (await this.queries.inForce(viewer, document.id)) ?? (await this.queries.draft(viewer, document.id));
    const texts = version ? await this.queries.texts(viewer, version.id) : [];
    return (texts.find(({ language }) => language === viewer.language) ?? texts[0])?.title ?? '';
  }

  @ResolveField(() => Person, { description: 'Who answers for it.' })
  owner(@AsViewer() viewer: Viewer, @Parent() document: Document): Promise<Person> {
    return this.see.require(viewer, Person, document.ownerId);
  }

  @ResolveField(() => DocumentVersion, { nullable: true, description: 'The last published one.' })
  versionInForce(@AsViewer() viewer: Viewer, @Parent() document: Document): Promise<DocumentVersion | null> {
    return this.queries.inForce(viewer, document.id);
  }

  @ResolveField(() => DocumentVersion, { nullable: true, description: 'The version being written; null for who does not write it.' })
  draft(@AsViewer() viewer: Viewer, @Parent() document: Document): Promise<DocumentVersion | null> {
    return this.queries.draft(viewer, document.id);
  }

  @ResolveField(() => [DocumentVersion], { description: 'Published versions and, for who writes, the draft; the latest first.' })
  versions(@AsViewer() viewer: Viewer, @Parent() document: Document): Promise<DocumentVersion[]> {
    return this.queries.versions(viewer, document.id);
  }

  @ResolveField(() => UpdateNote, { nullable: true, description: 'The note pinned beside the version in force.' })
  updateNote(@AsViewer() viewer: Viewer, @Parent() document: Document): Promise<UpdateNote | null> {
    return this.queries.note(viewer, document.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may write and publish its versions.' })
  viewerCanWrite(@AsViewer() viewer: Viewer, @Parent() document: Document): Promise<boolean> {
    return this.can.may(viewer, 'write', Document, document);
  }

  @ResolveField(() => Audience, { nullable: true, description: 'Whom it addresses, for who writes a restricted document.' })
  async addressees(@AsViewer() viewer: Viewer, @Parent() document: Document): Promise<Audience | null> {
    if (document.audience !== DocumentAudience.restricted || !(await this.can.may(viewer, 'write', Document, document))) return null;
    const { entityIds, personIds } = await this.queries.audienceIds(document.id);
    const [entities, people] = await Promise.all([this.see.many(viewer, Entity, entityIds), this.see.many(viewer, Person, personIds)]);
    return { entities, people };
  }

  @Mutation(() => DocumentPayload, { description: 'Creates a restricted policy with an empty draft.' })
  async createPolicy(@AsViewer() viewer: Viewer, @Args('input') input: CreatePolicyInput): Promise<DocumentPayload> {
    return { document: await this.documents.createPolicy(viewer, input) };
  }

  @Mutation(() => DocumentPayload, { description: 'Sets whom a restricted document addresses; acts at once.' })
  async setAudience(@AsViewer() viewer: Viewer, @Args('input') input: SetAudienceInput): Promise<DocumentPayload> {
    return { document: await this.documents.setAudience(viewer, input.documentId, input.entityIds, input.personIds) };
  }

  @Mutation(() => UpdateNotePayload, { description: 'Pins a note beside the version in force.' })
  async pinUpdateNote(@AsViewer() viewer: Viewer, @Args('input') input: PinUpdateNoteInput): Promise<UpdateNotePayload> {
    return { note: await this.documents.pinNote(viewer, input.versionId, input.textFr, input.textEn) };
  }

  @Mutation(() => UpdateNotePayload, { description: 'Takes a pinned note away.' })
  async unpinUpdateNote(@AsViewer() viewer: Viewer, @Args('input') input: UnpinUpdateNoteInput): Promise<UpdateNotePayload> {
    return { document: await this.documents.unpinNote(viewer, input.noteId) };
  }
}

@Resolver(() => ViewerType)
export class MyDocumentsResolver {
  @ResolveField(() => Boolean, { description: 'Whether I may create a restricted policy.' })
  viewerCanCreatePolicy(@AsViewer() viewer: Viewer): boolean {
    return mayCreatePolicy(viewer) === null;
  }
}

@Resolver(() => UpdateNote)
export class UpdateNoteResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => String, { description: "In the viewer's language." })
  text(@AsViewer() viewer: Viewer, @Parent() note: UpdateNote): string {
    return viewer.language === 'fr' ? note.textFr : note.textEn;
  }

  @ResolveField(() => Person, { description: 'Who pinned it.' })
  author(@AsViewer() viewer: Viewer, @Parent() note: UpdateNote): Promise<Person> {
    return this.see.require(viewer, Person, note.authorId);
  }
}
