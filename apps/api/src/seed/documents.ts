import { createHash } from 'node:crypto';
import { documentText, languages } from '@parvis/domain';
import { seal, type Link } from '@parvis/ledger';
import type { SampleCompany, SampleDocument, SampleVersion } from '@parvis/sample';
import type { EntityManager } from 'typeorm';
import { acknowledgementRecord } from '../features/acknowledgements/acknowledgement-record.ts';
import { textOf } from './conversations.ts';
import { idOf, insertRows, instantOf, type Sender } from './rows.ts';

/** The guide and the other documents, their versions, and who accepted them. */
export async function seedDocuments(manager: EntityManager, company: SampleCompany, now: Date): Promise<void> {
  for (const document of company.documents) await seedDocument(manager, document, now);
  await seedAcknowledgements(manager, company, now);
}

/** A document with its audience and its published versions. */
export async function seedDocument(manager: Sender, document: SampleDocument, now: Date): Promise<void> {
  const first = instantOf(now, document.versions[0]!.publishedAgo);
  await insertRows(manager, 'document', [{
    id: idOf('document', document.key), kind: document.kind, audience: document.audience === 'everyone' ? 'everyone' : 'restricted',
    owner_id: idOf('person', document.owner), created_at: first,
  }]);
  if (document.audience !== 'everyone') {
    const { entities, people } = document.audience;
    await insertRows(manager, 'document_audience', [
      ...entities.map((key) => ({ id: idOf('audience', `${document.key}/${key}`), document_id: idOf('document', document.key), entity_id: idOf('entity', key), person_id: null as string | null })),
      ...people.map((key) => ({ id: idOf('audience', `${document.key}/${key}`), document_id: idOf('document', document.key), entity_id: null as string | null, person_id: idOf('person', key) })),
    ]);
  }
  for (const version of document.versions) await seedVersion(manager, document, version, now);
}

const versionId = (document: SampleDocument, number: number): string => idOf('version', `${document.key}/${number}`);

function exactText(version: SampleVersion, language: 'fr' | 'en'): string {
  return documentText({
    language, title: version.title[language], introduction: version.introduction[language],
    sections: version.sections.map((section) => ({
      kind: section.kind, title: section.title[language], body: textOf(section.body[language]).body_markdown, source: section.source?.[language] ?? null,
    })),
  });
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function seedVersion(manager: Sender, document: SampleDocument, version: SampleVersion, now: Date): Promise<void> {
  const id = versionId(document, version.number);
  const publishedAt = instantOf(now, version.publishedAgo);
  const acceptBy = version.acceptByDays === undefined ? null : new Date(now.getTime() + version.acceptByDays * 86_400_000).toISOString().slice(0, 10);
  await insertRows(manager, 'document_version', [{
    id, document_id: idOf('document', document.key), number: version.number, change: version.change, accept_by: acceptBy, created_at: publishedAt,
  }]);
  await insertRows(manager, 'document_version_text', languages.map((language) => {
    const text = exactText(version, language);
    return {
      version_id: id, language, title: version.title[language], introduction: version.introduction[language],
      change_summary: version.changeSummary[language], text, text_sha256: sha256(text),
    };
  }));
  await insertRows(manager, 'section', version.sections.map((section, i) => ({
    id: idOf('section', `${id}/${section.key}`), version_id: id, key: section.key, position: i + 1, kind: section.kind,
    shown_when_sharing: section.shownWhenSharing ?? false,
  })));
  await insertRows(manager, 'section_text', version.sections.flatMap((section) => languages.map((language) => {
    const { body_markdown, body_tree } = textOf(section.body[language]);
    return {
      section_id: idOf('section', `${id}/${section.key}`), language, chapter: section.chapter[language], title: section.title[language],
      body_markdown, body_tree, source: section.source?.[language] ?? '',
    };
  })));
  // Last, since nothing of a published version may be written any more.
  await manager.query('UPDATE document_version SET published_at = $1, published_by_id = $2 WHERE id = $3', [publishedAt, idOf('person', version.publishedBy), id]);
  const note = document.updateNote;
  if (note && version === document.versions.at(-1)) {
    await insertRows(manager, 'update_note', [{
      id: idOf('note', id), version_id: id, author_id: idOf('person', note.by), text_fr: note.text.fr, text_en: note.text.en, pinned_at: instantOf(now, note.ago),
    }]);
  }
}

async function seedAcknowledgements(manager: EntityManager, company: SampleCompany, now: Date): Promise<void> {
  const given = company.documents
    .flatMap((document) => document.acknowledgements.map((one) => ({ document, ...one, at: instantOf(now, one.ago) })))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const rows: object[] = [];
  let last: Link | null = null;
  for (const { document, person, version, language, at } of given) {
    const text = exactText(document.versions.find(({ number }) => number === version)!, language);
    const row = {
      id: idOf('acknowledgement', `${document.key}/${version}/${person}`), personId: idOf('person', person), documentId: idOf('document', document.key),
      versionId: versionId(document, version), versionNumber: version, language, textSha256: sha256(text), acknowledgedAt: at,
    };
    const sealed: Link & { previousHash: string } = seal(acknowledgementRecord(row), last);
    last = sealed;
    rows.push({
      index: sealed.index, id: row.id, person_id: row.personId, document_id: row.documentId, version_id: row.versionId, version_number: row.versionNumber,
      language, text_sha256: row.textSha256, acknowledged_at: at, previous_hash: sealed.previousHash, hash: sealed.hash,
    });
  }
  await insertRows(manager, 'acknowledgement', rows);
}
