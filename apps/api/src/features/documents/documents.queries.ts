import { Injectable } from '@nestjs/common';
import { readingMinutes, type Language } from '@parvis/domain';
import { parse, plainText, type RichTextTree } from '@parvis/rich-text';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import { raw, sql } from '../../platform/database/sql.ts';
import { Beside, row } from '../../platform/graphql/beside.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { revisionOf } from '../../platform/graphql/revision.ts';
import type { Locale } from '../../platform/graphql/scalars.ts';
import { DocumentVersionText } from './document-version-text.entity.ts';
import { DocumentVersion, VersionChange } from './document-version.entity.ts';
import { Document } from './document.entity.ts';
import type { DocumentTextType } from './documents.types.ts';
import { Reading } from './reading.entity.ts';
import { SectionText } from './section-text.entity.ts';
import { Section } from './section.entity.ts';
import { UpdateNote } from './update-note.entity.ts';

/** Documents are few (a guide and some policies), versions of one are dozens at most: these lists need no pages. */
const mostDocuments = 200;
const mostVersions = 200;

/** A text of a person as a tree; an introduction is stored as Markdown only. */
export function treeOf(markdown: string): RichTextTree {
  const parsed = parse(markdown);
  return parsed.ok ? parsed.tree : { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: markdown || ' ' }] }] };
}

@Injectable()
export class DocumentsQueries {
  constructor(
    private readonly database: Database,
    private readonly beside: Beside,
    private readonly see: See,
  ) {}

  /** Those that the viewer may see, the guide first. */
  all(viewer: Viewer): Promise<Document[]> {
    return this.database.entities(Document, sql`
      SELECT d.* FROM document d WHERE ${this.see.all(viewer, Document, 'd')} ORDER BY d.kind = 'guide' DESC, d.created_at, d.id LIMIT ${mostDocuments}`);
  }

  async guide(viewer: Viewer): Promise<Document | null> {
    const [guide] = await this.database.entities(Document, sql`SELECT d.* FROM document d WHERE d.kind = 'guide' AND ${this.see.all(viewer, Document, 'd')}`);
    return guide ?? null;
  }

  /** Versions that the viewer may see, the latest first; drafts only for who writes the document. */
  versions(viewer: Viewer, documentId: string): Promise<DocumentVersion[]> {
    return this.beside.entities<DocumentVersion>(viewer, 'document', documentId, 'versions', DocumentVersion, () => sql`
      SELECT v.* FROM document_version v WHERE v.document_id = ${raw(row)}.id AND ${this.see.all(viewer, DocumentVersion, 'v')} ORDER BY v.number DESC LIMIT ${mostVersions}`);
  }

  async inForce(viewer: Viewer, documentId: string): Promise<DocumentVersion | null> {
    return (await this.versions(viewer, documentId)).find(({ publishedAt }) => publishedAt !== null) ?? null;
  }

  async draft(viewer: Viewer, documentId: string): Promise<DocumentVersion | null> {
    return (await this.versions(viewer, documentId)).find(({ publishedAt }) => publishedAt === null) ?? null;
  }

  /** Texts of versions already seen. */
  texts(viewer: Viewer, versionId: string): Promise<DocumentVersionText[]> {
    return this.beside.entities<DocumentVersionText>(viewer, 'document_version', versionId, 'texts', DocumentVersionText, () => sql`
      SELECT t.* FROM document_version_text t WHERE t.version_id = ${raw(row)}.id ORDER BY t.language DESC`);
  }

  /** Sections of versions already seen, in order. */
  sections(viewer: Viewer, versionId: string): Promise<Section[]> {
    return batched(viewer, 'DocumentVersion.sections', versionId, async (ids) => {
      const sections = await this.database.entities(Section, sql`SELECT * FROM section WHERE version_id = ANY(${ids}::uuid[]) ORDER BY position`);
      return Map.groupBy(sections, (section) => section.versionId);
    }, []);
  }

  sectionTexts(viewer: Viewer, sectionId: string): Promise<SectionText[]> {
    return batched(viewer, 'Section.texts', sectionId, async (ids) => {
      const texts = await this.database.entities(SectionText, sql`SELECT * FROM section_text WHERE section_id = ANY(${ids}::uuid[])`);
      return Map.groupBy(texts, (text) => text.sectionId);
    }, []);
  }

  /** The frame of a version in one language, ready to be shown. */
  async frame(viewer: Viewer, version: DocumentVersion, language: Language): Promise<DocumentTextType | null> {
    const [texts, bodies] = await Promise.all([
      this.texts(viewer, version.id),
      this.beside.entities<SectionText>(viewer, 'document_version', version.id, `bodies ${language}`, SectionText, () => sql`
        SELECT b.* FROM section s JOIN section_text b ON b.section_id = s.id AND b.language = ${language} WHERE s.version_id = ${raw(row)}.id ORDER BY s.position`),
    ]);
    const text = texts.find((one) => one.language === language);
    if (!text) return null;
    const words = bodies.flatMap((body) => [body.title, plainText(body.bodyTree)]);
    return {
      versionId: version.id, language: language as Locale, title: text.title, introductionMarkdown: text.introduction, introduction: treeOf(text.introduction),
      changeSummary: text.changeSummary.split('\n').map((line) => line.replace(/^[-•*]\s*/, '').trim()).filter(Boolean),
      sha256: text.textSha256, readingMinutes: readingMinutes([text.title, text.introduction, ...words].join('\n')),
      revision: revisionOf([text.title, text.introduction]),
    };
  }

  reading(viewer: Viewer, versionId: string): Promise<Reading | null> {
    return batched<string, Reading | null>(viewer, 'DocumentVersion.reading', versionId, async (ids) => {
      const readings = await this.database.entities(Reading, sql`SELECT * FROM reading WHERE person_id = ${viewer.id} AND version_id = ANY(${ids}::uuid[])`);
      return new Map(readings.map((reading) => [reading.versionId, reading]));
    }, null);
  }

  /** The note pinned beside the version in force. Minor versions keep the one of the version that they correct. */
  async note(viewer: Viewer, documentId: string): Promise<UpdateNote | null> {
    const published = (await this.versions(viewer, documentId)).filter(({ publishedAt }) => publishedAt !== null);
    const material = published.findIndex(({ change }) => change !== VersionChange.minor);
    const notes = await Promise.all(published.slice(0, material < 0 ? undefined : material + 1).map(({ id }) => this.noteOfVersion(viewer, id)));
    return notes.find((note) => note !== null) ?? null;
  }

  private noteOfVersion(viewer: Viewer, versionId: string): Promise<UpdateNote | null> {
    return batched<string, UpdateNote | null>(viewer, 'DocumentVersion.note', versionId, async (ids) => {
      const notes = await this.database.entities(UpdateNote, sql`SELECT * FROM update_note WHERE version_id = ANY(${ids}::uuid[]) AND unpinned_at IS NULL`);
      return new Map(notes.map((note) => [note.versionId, note]));
    }, null);
  }

  /** Entities and people in the audience of a restricted document; its writers ask. */
  async audienceIds(documentId: string): Promise<{ entityIds: string[]; personIds: string[] }> {
    const rows = await this.database.rows<{ entity_id: string | null; person_id: string | null }>(sql`
      SELECT entity_id, person_id FROM document_audience WHERE document_id = ${documentId}`);
    return { entityIds: rows.flatMap(({ entity_id }) => entity_id ?? []), personIds: rows.flatMap(({ person_id }) => person_id ?? []) };
  }
}
