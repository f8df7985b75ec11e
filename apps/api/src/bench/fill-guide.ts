import { newId } from '@parvis/domain';
import { seal, type Link } from '@parvis/ledger';
import { sampleCompany } from '@parvis/sample';
import { acknowledgementRecord } from '../features/acknowledgements/acknowledgement-record.ts';
import { seedDocument } from '../seed/documents.ts';
import { insertRows } from '../seed/rows.ts';
import type { Filling } from './filling.ts';

/** The sample company's guide. A third of the people accepted its version in force, in the course of weeks; the others read it to its end. */
export async function fillGuide(filling: Filling): Promise<void> {
  const guide = sampleCompany.documents.find(({ kind }) => kind === 'guide')!;
  await seedDocument(filling, guide, new Date());
  await filling.query(`INSERT INTO role_grant (person_id, role) SELECT owner_id, 'hr_editor' FROM document WHERE kind = 'guide'`);
  const [version] = await filling.query<{ id: string; document_id: string; number: number; published_at: Date; text_sha256: string }>(`
    SELECT v.id, v.document_id, v.number, v.published_at, t.text_sha256 FROM document_version v JOIN document_version_text t ON t.version_id = v.id AND t.language = 'fr' ORDER BY v.number DESC LIMIT 1`);
  await filling.query(`INSERT INTO reading (person_id, version_id, sections_seen, reached_end_at) SELECT id, $1, ARRAY(SELECT generate_series(1, $2::int)), now() FROM person`, [version!.id, guide.versions.at(-1)!.sections.length]);
  const given = await filling.query<{ id: string; at: Date }>(`
    SELECT id, date_trunc('milliseconds', $1::timestamptz + power(random(), 2) * (now() - $1::timestamptz)) AS at FROM person WHERE get_byte(decode(md5(id::text), 'hex'), 0) < 86 ORDER BY at`, [version!.published_at]);
  let last: Link | null = null;
  const rows = given.map(({ id, at }) => {
    const record = {
      id: newId(at.getTime()), personId: id, documentId: version!.document_id, versionId: version!.id, versionNumber: version!.number, language: 'fr' as const, textSha256: version!.text_sha256,
      acknowledgedAt: at,
    };
    const sealed: Link & { previousHash: string } = seal(acknowledgementRecord(record), last);
    last = sealed;
    return {
      index: sealed.index, id: record.id, person_id: id, document_id: record.documentId, version_id: record.versionId, version_number: record.versionNumber, language: record.language,
      text_sha256: record.textSha256, acknowledged_at: at, previous_hash: sealed.previousHash, hash: sealed.hash,
    };
  });
  await insertRows(filling, 'acknowledgement', rows);
}
