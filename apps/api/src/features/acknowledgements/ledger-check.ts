import { createHash } from 'node:crypto';
import { documentText, type Language, type SectionKind } from '@parvis/domain';
import type { LedgerRecord, Sealed } from '@parvis/ledger';
import { Database } from '../../platform/database/database.ts';
import { raw, sql } from '../../platform/database/sql.ts';
import type { Ledger } from '../audit/ledger.service.ts';
import { acknowledgementRecord } from './acknowledgement-record.ts';
import { Acknowledgement } from './acknowledgement.entity.ts';

const atOnce = 1000;

/** A ledger from its first record to its last, a thousand rows at a time. */
export async function* recordsOf<T extends { index: string; previousHash: string; hash: string }>(
  database: Database, entity: new () => T, table: Ledger['table'], recordOf: (row: T) => LedgerRecord,
): AsyncGenerator<Sealed> {
  let after = '-9223372036854775808';
  for (;;) {
    const rows = await database.entities(entity, sql`SELECT * FROM ${raw(table)} WHERE index > ${after} ORDER BY index LIMIT ${atOnce}`);
    for (const row of rows) yield { ...recordOf(row), index: Number(row.index), previousHash: row.previousHash, hash: row.hash };
    if (rows.length < atOnce) return;
    after = rows.at(-1)!.index;
  }
}

export const acknowledgementsOf = (database: Database): AsyncGenerator<Sealed> => recordsOf(database, Acknowledgement, 'acknowledgement', acknowledgementRecord);

/** A published text in one language: the exact text, and what the reading view shows of it. */
interface PublishedText {
  version_id: string;
  language: Language;
  title: string;
  introduction: string;
  text: string;
  text_sha256: string;
  sections: { kind: SectionKind; title: string; body: string; source: string }[];
}

/** What is wrong with the texts that were accepted, a sentence each: other bytes, another hash, or a reading view that shows something else. */
export async function textFaults(database: Database): Promise<string[]> {
  const texts = await database.rows<PublishedText>(sql`
    SELECT t.version_id, t.language, t.title, t.introduction, t.text, t.text_sha256, coalesce((
      SELECT json_agg(json_build_object('kind', s.kind, 'title', st.title, 'body', st.body_markdown, 'source', st.source) ORDER BY s.position)
      FROM section s JOIN section_text st ON st.section_id = s.id AND st.language = t.language WHERE s.version_id = t.version_id), '[]') AS sections
    FROM document_version_text t JOIN document_version v ON v.id = t.version_id WHERE v.published_at IS NOT NULL ORDER BY v.published_at, t.language`);
  const unlike = await database.rows<{ version_id: string; language: Language; people: number }>(sql`
    SELECT a.version_id, a.language, count(*)::int AS people FROM acknowledgement a
    LEFT JOIN document_version_text t ON t.version_id = a.version_id AND t.language = a.language
    WHERE t.text_sha256 IS DISTINCT FROM a.text_sha256 GROUP BY a.version_id, a.language`);
  const named = (text: { version_id: string; language: Language }): string => `version ${text.version_id} (${text.language})`;
  return [
    ...texts.filter(({ text, text_sha256 }) => createHash('sha256').update(text ?? '').digest('hex') !== text_sha256)
      .map((text) => `The text of ${named(text)} is not the one that was accepted: its SHA-256 differs.`),
    ...texts.filter((text) => documentText(text) !== text.text).map((text) => `The sections of ${named(text)} no longer make the text that was accepted.`),
    ...unlike.map((text) => `The text of ${named(text)} is not the one that was accepted: ${text.people === 1 ? 'one record names' : `${text.people} records name`} another SHA-256.`),
  ];
}
