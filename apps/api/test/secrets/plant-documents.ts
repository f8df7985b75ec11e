import { newId, toNodeId } from '@parvis/domain';
import { sql } from '../../src/platform/database/sql.ts';
import type { Planting } from './planting.ts';

/** Policies for few, versions not yet published, and what a person accepted. */
export async function plantDocuments({ database, ids, readers, files, people, secret, one, force, holders, author, union }: Planting): Promise<void> {
  // The restricted policy: its audience and its owner, nobody else; not even the administrator.
  const policy = await one<{ id: string; version_id: string }>(sql`SELECT document.id, document_version.id AS version_id FROM document
    JOIN document_version ON document_version.document_id = document.id WHERE document.audience = 'restricted' AND published_at IS NOT NULL LIMIT 1`);
  const audience = union(
    sql`SELECT owner_id AS id FROM document WHERE id = ${policy.id}`,
    sql`SELECT person_id AS id FROM document_audience WHERE document_id = ${policy.id} AND person_id IS NOT NULL`,
    sql`SELECT person.id FROM person JOIN entity ON entity.id = person.entity_id JOIN document_audience ON document_audience.document_id = ${policy.id}
      AND document_audience.entity_id = ANY(entity.path)`,
  );
  const section = await one<{ id: string }>(sql`SELECT id FROM section WHERE version_id = ${policy.version_id} ORDER BY position LIMIT 1`);
  const title = await secret('title of a restricted policy', audience);
  const body = await secret('section of a restricted policy', audience);
  await force(sql`UPDATE document_version_text SET title = ${title}, change_summary = ${title}, text = ${title} WHERE version_id = ${policy.version_id}`);
  await force(sql`UPDATE section_text SET title = ${body}, chapter = ${body}, body_markdown = ${body},
    body_tree = ${JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: body }] }] })}::jsonb WHERE section_id = ${section.id}`);
  ids.push(toNodeId('document', policy.id), toNodeId('version', policy.version_id), toNodeId('section', section.id));
  readers.set(toNodeId('document', policy.id), await people(audience));
  const texts = await database.rows<{ language: string }>(sql`SELECT language FROM document_version_text WHERE version_id = ${policy.version_id}`);
  for (const { language } of texts) files.push({ path: `/files/versions/${toNodeId('version', policy.version_id)}/${language}.md`, readers: await people(audience) });

  // A draft of the guide: those who write it.
  const guide = await one<{ id: string; number: number }>(sql`SELECT document.id, max(number)::int + 1 AS number FROM document
    JOIN document_version ON document_id = document.id WHERE kind = 'guide' GROUP BY document.id`);
  const draft = newId();
  await database.rows(sql`INSERT INTO document_version (id, document_id, number, created_at) VALUES (${draft}, ${guide.id}, ${guide.number}, now())`);
  const draftTitle = await secret('title of a draft', union(holders('hr_editor'), sql`SELECT owner_id AS id FROM document WHERE id = ${guide.id}`));
  for (const language of ['fr', 'en']) {
    await database.rows(sql`INSERT INTO document_version_text (version_id, language, title, introduction) VALUES (${draft}, ${language}, ${draftTitle}, '')`);
  }
  ids.push(toNodeId('version', draft));

  // An acceptance is the person's own.
  const given = await one<{ id: string; person_id: string }>(sql`SELECT acknowledgement.id, person_id FROM acknowledgement JOIN person ON person.id = person_id
    WHERE email LIKE 'gaelle.%' ORDER BY index LIMIT 1`);
  const hash = await secret('proof of a person', author(given.person_id));
  await force(sql`ALTER TABLE acknowledgement DROP CONSTRAINT acknowledgement_hash_check`);
  await force(sql`UPDATE acknowledgement SET hash = ${hash} WHERE id = ${given.id}`);
  ids.push(toNodeId('acknowledgement', given.id));
  files.push({ path: `/files/acknowledgements/${toNodeId('acknowledgement', given.id)}/certificate.pdf`, readers: await people(author(given.person_id)) });
}
