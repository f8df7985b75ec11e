import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isDay, limits, newId, publicationFaults, documentText, languages, slugFrom, type DocumentText, type PublicationFault, type Language } from '@parvis/domain';
import { filesIn, parse } from '@parvis/rich-text';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { checked, type Check } from '../../platform/graphql/checked.ts';
import { refuseOverwriting, revisionOf } from '../../platform/graphql/revision.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Signals } from '../../platform/live/signal.ts';
import { AuditService } from '../audit/audit.service.ts';
import { DocumentVersion, VersionChange } from './document-version.entity.ts';
import { Document } from './document.entity.ts';
import { DocumentsQueries } from './documents.queries.ts';
import type { PublishVersionInput, SaveDraftTextInput, SaveSectionInput, SectionTextInput } from './drafts.types.ts';
import { sectionRevision } from './section-revision.ts';
import { SectionText } from './section-text.entity.ts';
import { Section, type SectionKind } from './section.entity.ts';

/** Writing a version: a draft is changed freely by those who write the document, a published version by nobody. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly audit: AuditService,
    private readonly queries: DocumentsQueries,
  ) {}

  /** Opens a draft: a copy of the version in force, or the draft there is. */
  start(viewer: Viewer, documentId: string): Promise<DocumentVersion> {
    return this.database.tx(async () => {
      const document = await this.see.require(viewer, Document, documentId, { field: 'documentId', forUpdate: true });
      await this.can.require(viewer, 'write', Document, document, 'documentId');
      const open = await this.queries.draft(viewer, document.id);
      if (open) return open;
      const source = await this.queries.inForce(viewer, document.id);
      const draft = await this.database.insert(DocumentVersion, {
        id: newId(), documentId: document.id, number: (source?.number ?? 0) + 1, change: VersionChange.material, acceptBy: null, createdAt: this.clock.now(),
        publishedAt: null, publishedById: null,
      });
      if (source) await this.copy(source.id, draft.id);
      return this.see.require(viewer, DocumentVersion, draft.id);
    });
  }

  saveText(viewer: Viewer, { versionId, language, title, introduction, basedOn }: SaveDraftTextInput): Promise<DocumentVersion> {
    checked((check) => {
      check.text('title', title, limits.documentTitle);
      check.text('introduction', introduction, limits.documentIntroduction);
    });
    const markdown = introduction.trim() ? written(introduction, 'introduction').markdown : '';
    return this.onDraft(viewer, versionId, 'versionId', async (version) => {
      const there = (await this.queries.texts(viewer, version.id)).find((text) => text.language === language);
      const revision = there ? revisionOf([there.title, there.introduction]) : null;
      refuseOverwriting({ basedOn: basedOn ?? null, revision, wanted: revisionOf([title.trim(), markdown]) });
      await this.database.rows(sql`
        INSERT INTO document_version_text (version_id, language, title, introduction) VALUES (${version.id}, ${language}, ${title.trim()}, ${markdown})
        ON CONFLICT (version_id, language) DO UPDATE SET title = excluded.title, introduction = excluded.introduction`);
      return version;
    });
  }

  saveSection(viewer: Viewer, input: SaveSectionInput): Promise<Section> {
    const texts = checkedTexts(input.texts);
    return this.onSection(viewer, input.sectionId, async (section) => {
      const there = await this.queries.sectionTexts(viewer, section.id);
      const others = there.filter(({ language }) => !texts.some((text) => text.language === language));
      refuseOverwriting({ basedOn: input.basedOn, revision: sectionRevision(section, there), wanted: sectionRevision(input, [...others, ...texts]) });
      await this.database.rows(sql`UPDATE section SET kind = ${input.kind}, shown_when_sharing = ${input.shownWhenSharing} WHERE id = ${section.id}`);
      await this.writeTexts(section.id, texts);
      return this.see.require(viewer, Section, section.id);
    });
  }

  addSection(viewer: Viewer, versionId: string, kind: SectionKind, texts: SectionTextInput[]): Promise<Section> {
    const parsed = checkedTexts(texts);
    return this.onDraft(viewer, versionId, 'versionId', async (version) => {
      const sections = await this.queries.sections(viewer, version.id);
      checked((check) => check.amount('versionId', sections.length + 1, limits.sections));
      const id = newId();
      const key = keyFor(parsed.map(({ title }) => title), sections);
      await this.database.insert(Section, { id, versionId: version.id, key, position: sections.length + 1, kind, shownWhenSharing: false });
      await this.writeTexts(id, parsed);
      return this.see.require(viewer, Section, id);
    });
  }

  moveSection(viewer: Viewer, sectionId: string, position: number): Promise<Section> {
    return this.onSection(viewer, sectionId, async (section, version) => {
      const others = (await this.queries.sections(viewer, version.id)).filter(({ id }) => id !== section.id).map(({ id }) => id);
      others.splice(Math.min(Math.max(position, 1), others.length + 1) - 1, 0, section.id);
      await this.renumber(version.id, others);
      return this.see.require(viewer, Section, section.id);
    });
  }

  removeSection(viewer: Viewer, sectionId: string): Promise<DocumentVersion> {
    return this.onSection(viewer, sectionId, async (section, version) => {
      await this.database.manager.delete(Section, { id: section.id });
      const left = (await this.queries.sections(viewer, version.id)).map(({ id }) => id);
      await this.renumber(version.id, left);
      return version;
    });
  }

  /** Publishes the draft: from here on its text is what people accept, to the byte, and never changes. */
  publish(viewer: Viewer, input: PublishVersionInput): Promise<DocumentVersion> {
    const summaries: Record<Language, string> = { fr: input.changeSummaryFr.trim(), en: input.changeSummaryEn.trim() };
    return this.onDraft(viewer, input.versionId, 'versionId', async (version) => {
      const before = await this.queries.inForce(viewer, version.documentId);
      const texts = await this.whole(viewer, version);
      checked((check) => {
        for (const code of new Set(publicationFaults(texts).map((fault) => fault.code))) check.refuse('versionId', code);
        check.text('changeSummaryFr', summaries.fr, limits.changeSummary);
        check.text('changeSummaryEn', summaries.en, limits.changeSummary);
        checkDates(check, input, this.clock.now());
        if (before && !summaries.fr) check.refuse('changeSummaryFr', 'REQUIRED');
        if (before && !summaries.en) check.refuse('changeSummaryEn', 'REQUIRED');
      });
      if (!before && input.change === VersionChange.minor) throw new UserError('INVALID', 'change');
      if (before && input.change === VersionChange.minor && (await this.changesRules(viewer, before, version))) throw new UserError('RULE_CHANGE_IS_MATERIAL', 'change');
      for (const whole of texts) {
        const text = documentText(whole);
        await this.database.rows(sql`
          UPDATE document_version_text SET text = ${text}, text_sha256 = ${createHash('sha256').update(text).digest('hex')}, change_summary = ${summaries[whole.language]}
          WHERE version_id = ${version.id} AND language = ${whole.language}`);
      }
      const now = this.clock.now();
      const acceptBy = input.change === VersionChange.material ? (input.acceptBy ?? null) : null;
      // Last, since nothing of a published version may be written any more.
      await this.database.rows(sql`
        UPDATE document_version SET change = ${input.change}, accept_by = ${acceptBy}, published_at = ${now}, published_by_id = ${viewer.id} WHERE id = ${version.id}`);
      await this.signals.send({ type: 'documentChanged', documentId: version.documentId });
      await this.audit.record({ actorId: viewer.id, act: `version.publish.${input.change}`, thingKind: 'version', thingId: version.id, details: { number: version.number } });
      return this.see.require(viewer, DocumentVersion, version.id);
    });
  }

  /** What keeps a draft from being published, and in which of its sections. */
  async faults(viewer: Viewer, version: DocumentVersion): Promise<(Omit<PublicationFault, 'section'> & { section: Section | null })[]> {
    const [texts, sections] = await Promise.all([this.whole(viewer, version), this.queries.sections(viewer, version.id)]);
    return publicationFaults(texts).map((fault) => ({ ...fault, section: fault.section === null ? null : sections[fault.section]! }));
  }

  /** The draft in each language, as it would be published; what is not written is blank. */
  private async whole(viewer: Viewer, version: DocumentVersion): Promise<DocumentText[]> {
    const [texts, sections] = await Promise.all([this.queries.texts(viewer, version.id), this.queries.sections(viewer, version.id)]);
    const written = await Promise.all(sections.map(async (section) => ({ kind: section.kind, texts: await this.queries.sectionTexts(viewer, section.id) })));
    return languages.map((language) => {
      const frame = texts.find((one) => one.language === language);
      return {
        language, title: frame?.title ?? '', introduction: frame?.introduction ?? '',
        sections: written.map(({ kind, texts: found }) => {
          const text = found.find((one) => one.language === language);
          return { kind, title: text?.title ?? '', body: text?.bodyMarkdown ?? '', source: text?.source || null };
        }),
      };
    });
  }

  /** Whether a rule was added, taken away or changed: then acceptance must be asked again. */
  private async changesRules(viewer: Viewer, before: DocumentVersion, after: DocumentVersion): Promise<boolean> {
    const rulesOf = async (version: DocumentVersion): Promise<string> => {
      const rules = (await this.queries.sections(viewer, version.id)).filter(({ kind }) => kind === 'rule');
      const texts = await Promise.all(rules.map(async ({ id, key }) => [key, ...(await this.queries.sectionTexts(viewer, id))
        .sort((a, b) => a.language.localeCompare(b.language)).map(({ language, title, bodyMarkdown, source }) => [language, title, bodyMarkdown, source])]));
      return JSON.stringify(texts.sort(([a], [b]) => String(a).localeCompare(String(b))));
    };
    return (await rulesOf(before)) !== (await rulesOf(after));
  }

  private onDraft<T>(viewer: Viewer, versionId: string, field: string, work: (version: DocumentVersion) => Promise<T>): Promise<T> {
    return this.database.tx(async () => {
      const version = await this.see.require(viewer, DocumentVersion, versionId, { field, forUpdate: true });
      await this.can.require(viewer, 'write', DocumentVersion, version, field);
      return work(version);
    });
  }

  private async onSection<T>(viewer: Viewer, sectionId: string, work: (section: Section, version: DocumentVersion) => Promise<T>): Promise<T> {
    const section = await this.see.require(viewer, Section, sectionId, { field: 'sectionId' });
    // Read again under the lock of its version: someone may have moved it, or taken it out, meanwhile.
    return this.onDraft(viewer, section.versionId, 'sectionId', async (version) =>
      work(await this.see.require(viewer, Section, section.id, { field: 'sectionId' }), version));
  }

  private async writeTexts(sectionId: string, texts: ReturnType<typeof checkedTexts>): Promise<void> {
    for (const text of texts) {
      await this.database.manager.upsert(SectionText, { sectionId, ...text }, ['sectionId', 'language']);
    }
  }

  /** The constraint on places is checked when the transaction ends, so that they may cross on the way. */
  private async renumber(versionId: string, ids: string[]): Promise<void> {
    await this.database.rows(sql`
      UPDATE section SET position = placed.position FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS placed(id, position)
      WHERE section.id = placed.id AND section.version_id = ${versionId}`);
  }

  private async copy(from: string, to: string): Promise<void> {
    await this.database.rows(sql`
      INSERT INTO document_version_text (version_id, language, title, introduction) SELECT ${to}, language, title, introduction FROM document_version_text WHERE version_id = ${from}`);
    const sections = await this.database.entities(Section, sql`SELECT * FROM section WHERE version_id = ${from} ORDER BY position`);
    for (const section of sections) {
      const id = newId();
      await this.database.insert(Section, { ...section, id, versionId: to });
      await this.database.rows(sql`
        INSERT INTO section_text (section_id, language, chapter, title, body_markdown, body_tree, source)
        SELECT ${id}, language, chapter, title, body_markdown, body_tree, source FROM section_text WHERE section_id = ${section.id}`);
    }
  }
}

/** A text of the dialect; what is outside of it is refused on `field`. */
function written(markdown: string, field: string): { markdown: string; tree: Tree } {
  const parsed = parse(markdown);
  if (!parsed.ok) throw new UserError(parsed.error.code, field, { line: parsed.error.line });
  // A published text is proved letter by letter, and files are none of its letters.
  if (filesIn(parsed.tree).length > 0) throw new UserError('RICH_TEXT_IMAGE', field);
  return { markdown: parsed.markdown, tree: parsed.tree };
}
type Tree = SectionText['bodyTree'];

function checkedTexts(texts: SectionTextInput[]): Omit<SectionText, 'sectionId'>[] {
  checked((check) => {
    for (const { language, chapter, title, body, source } of texts) {
      check.text(`chapter.${language}`, chapter, limits.sectionChapter);
      check.text(`title.${language}`, title, limits.sectionTitle);
      check.text(`body.${language}`, body, limits.sectionBody);
      check.text(`source.${language}`, source, limits.sectionSource);
    }
    if (new Set(texts.map(({ language }) => language)).size !== texts.length) check.refuse('texts', 'INVALID');
  });
  return texts.map(({ language, chapter, title, body, source }) => {
    const { markdown, tree } = written(body, `body.${language}`);
    return { language, chapter: chapter.trim(), title: title.trim(), bodyMarkdown: markdown, bodyTree: tree, source: source.trim() };
  });
}

function checkDates(check: Check, { change, acceptBy }: PublishVersionInput, now: Date): void {
  if (change !== VersionChange.material || !acceptBy) return;
  if (!isDay(acceptBy)) check.refuse('acceptBy', 'INVALID');
  else if (acceptBy < now.toISOString().slice(0, 10)) check.refuse('acceptBy', 'DATE_PASSED');
}

/** A key that stays with the section in all later versions. */
function keyFor(titles: string[], sections: Section[]): string {
  const taken = new Set(sections.map(({ key }) => key));
  let attempt = 1;
  while (taken.has(slugFrom(titles[0] ?? 'section', attempt))) attempt += 1;
  return slugFrom(titles[0] ?? 'section', attempt);
}

