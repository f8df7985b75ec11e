import { Injectable } from '@nestjs/common';
import { limits, newId } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { mayCreatePolicy } from '../../policies/document.policy.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { checked } from '../../platform/graphql/checked.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Signals } from '../../platform/live/signal.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Entity } from '../entities/entity.entity.ts';
import { Person } from '../people/person.entity.ts';
import { DocumentVersion, VersionChange } from './document-version.entity.ts';
import { Document, DocumentAudience, DocumentKind } from './document.entity.ts';
import { UpdateNote } from './update-note.entity.ts';

@Injectable()
export class DocumentsService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly audit: AuditService,
  ) {}

  /** Creates a restricted policy, with an empty draft and nobody in its audience. Repeating the same `clientId` returns the first one. */
  createPolicy(viewer: Viewer, { clientId, titleFr, titleEn }: { clientId: string; titleFr: string; titleEn: string }): Promise<Document> {
    const refusal = mayCreatePolicy(viewer);
    if (refusal) throw new UserError(refusal);
    checked((check) => {
      check.uuid('clientId', clientId);
      check.text('titleFr', titleFr, limits.documentTitle);
      check.text('titleEn', titleEn, limits.documentTitle);
    });
    return this.database.tx(async () => {
      const now = this.clock.now();
      const { thing: document, repeated } = await this.database.insertOnce(
        Document,
        { id: newId(), kind: DocumentKind.policy, audience: DocumentAudience.restricted, ownerId: viewer.id, clientId, createdAt: now },
        { ownerId: viewer.id, clientId },
      );
      if (repeated) return this.see.require(viewer, Document, document.id);
      const versionId = newId();
      await this.database.insert(DocumentVersion, {
        id: versionId, documentId: document.id, number: 1, change: VersionChange.material, acceptBy: null, createdAt: now, publishedAt: null, publishedById: null,
      });
      await this.database.rows(sql`
        INSERT INTO document_version_text (version_id, language, title, introduction) VALUES (${versionId}, 'fr', ${titleFr.trim()}, ''), (${versionId}, 'en', ${titleEn.trim()}, '')`);
      await this.audit.record({ actorId: viewer.id, act: 'document.create', thingKind: 'document', thingId: document.id });
      return this.see.require(viewer, Document, document.id);
    });
  }

  /** Sets whom a restricted document addresses. Acts at the next request of everyone concerned. */
  setAudience(viewer: Viewer, documentId: string, entityIds: string[], personIds: string[]): Promise<Document> {
    checked((check) => {
      check.amount('entityIds', entityIds.length, limits.audience);
      check.amount('personIds', personIds.length, limits.audience);
    });
    return this.database.tx(async () => {
      const document = await this.see.require(viewer, Document, documentId, { field: 'documentId', forUpdate: true });
      await this.can.require(viewer, 'write', Document, document, 'documentId');
      if (document.audience !== DocumentAudience.restricted) throw new UserError('NOT_ALLOWED', 'documentId');
      const entities = await Promise.all(entityIds.map((id) => this.see.require(viewer, Entity, id, { field: 'entityIds' })));
      const people = await Promise.all(personIds.map((id) => this.see.require(viewer, Person, id, { field: 'personIds' })));
      const before = await this.readersHere(document.id);
      await this.database.rows(sql`DELETE FROM document_audience WHERE document_id = ${document.id}`);
      await this.database.rows(sql`
        INSERT INTO document_audience (id, document_id, entity_id, person_id)
        SELECT gen_random_uuid(), ${document.id}::uuid, one.id, NULL::uuid FROM unnest(${[...new Set(entities.map(({ id }) => id))]}::uuid[]) one(id)
        UNION ALL SELECT gen_random_uuid(), ${document.id}::uuid, NULL, one.id FROM unnest(${[...new Set(people.map(({ id }) => id))]}::uuid[]) one(id)`);
      await this.signals.send({ type: 'documentChanged', documentId: document.id });
      // Who no longer sees it is told without its id, so that what stands on an open screen is asked for again, and is gone.
      const after = await this.see.who(Document, document.id, before);
      for (const personId of before.filter((id) => !after.has(id))) await this.signals.send({ type: 'rightsChanged', personId });
      await this.audit.record({ actorId: viewer.id, act: 'document.set-audience', thingKind: 'document', thingId: document.id, details: { entities: entities.length, people: people.length } });
      return document;
    });
  }

  /** People who are signed in and see the document. */
  private async readersHere(documentId: string): Promise<string[]> {
    const signedIn = await this.database.rows<{ id: string }>(sql`SELECT DISTINCT person_id AS id FROM session WHERE ended_at IS NULL AND expires_at > ${this.clock.now()}`);
    return [...(await this.see.who(Document, documentId, signedIn.map(({ id }) => id)))];
  }

  /** Pins a note beside the version in force; it takes the place of the one before. */
  pinNote(viewer: Viewer, versionId: string, textFr: string, textEn: string): Promise<UpdateNote> {
    const required = { ...limits.updateNote, min: 1 };
    checked((check) => {
      check.text('textFr', textFr, required);
      check.text('textEn', textEn, required);
    });
    return this.database.tx(async () => {
      const version = await this.see.require(viewer, DocumentVersion, versionId, { field: 'versionId', forUpdate: true });
      await this.can.require(viewer, 'pinNote', DocumentVersion, version, 'versionId');
      const now = this.clock.now();
      await this.database.rows(sql`UPDATE update_note SET unpinned_at = ${now} FROM document_version v
        WHERE v.id = version_id AND v.document_id = ${version.documentId} AND unpinned_at IS NULL`);
      const note = await this.database.insert(UpdateNote, { id: newId(), versionId: version.id, authorId: viewer.id, textFr: textFr.trim(), textEn: textEn.trim(), pinnedAt: now, unpinnedAt: null });
      await this.signals.send({ type: 'documentChanged', documentId: version.documentId });
      await this.audit.record({ actorId: viewer.id, act: 'note.pin', thingKind: 'note', thingId: note.id });
      return note;
    });
  }

  unpinNote(viewer: Viewer, noteId: string): Promise<Document> {
    return this.database.tx(async () => {
      const note = await this.see.require(viewer, UpdateNote, noteId, { field: 'noteId', forUpdate: true });
      const version = await this.see.require(viewer, DocumentVersion, note.versionId, { field: 'noteId' });
      const document = await this.see.require(viewer, Document, version.documentId, { field: 'noteId' });
      await this.can.require(viewer, 'write', Document, document, 'noteId');
      await this.database.rows(sql`UPDATE update_note SET unpinned_at = ${this.clock.now()} WHERE id = ${note.id} AND unpinned_at IS NULL`);
      await this.signals.send({ type: 'documentChanged', documentId: document.id });
      await this.audit.record({ actorId: viewer.id, act: 'note.unpin', thingKind: 'note', thingId: note.id });
      return document;
    });
  }

  /** What the viewer has read: sections are only ever added, whichever device tells, and going to the end adds none. */
  recordReading(viewer: Viewer, versionId: string, sectionsSeen: number[], reachedEnd: boolean): Promise<DocumentVersion> {
    checked((check) => check.amount('sectionsSeen', sectionsSeen.length, { ...limits.sections, min: 0 }));
    return this.database.tx(async () => {
      const version = await this.see.require(viewer, DocumentVersion, versionId, { field: 'versionId' });
      await this.database.rows(sql`
        INSERT INTO reading (person_id, version_id, sections_seen, reached_end_at)
        VALUES (${viewer.id}, ${version.id}, ARRAY(SELECT position FROM section WHERE version_id = ${version.id} AND position = ANY(${sectionsSeen}::integer[]) ORDER BY position),
          ${reachedEnd ? this.clock.now() : null})
        ON CONFLICT (person_id, version_id) DO UPDATE SET reached_end_at = coalesce(reading.reached_end_at, excluded.reached_end_at),
          sections_seen = ARRAY(SELECT DISTINCT unnest(reading.sections_seen || excluded.sections_seen) ORDER BY 1)`);
      return version;
    });
  }
}
