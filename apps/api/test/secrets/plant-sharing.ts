import { newId, toNodeId } from '@parvis/domain';
import { sql } from '../../src/platform/database/sql.ts';
import type { Planting } from './planting.ts';

/** Share kits, proposals, and what one shared. */
export async function plantSharing({ database, secrets, ids, readers, files, people, secret, one, managers, holders, union, boreal, inviting }: Planting): Promise<void> {
  // Share kits: in preparation for communications; withdrawn for those who shared; a share for the person alone.
  const kit = newId();
  await database.rows(sql`INSERT INTO share_kit (id, created_by_id, created_at, valid_from, valid_until)
    SELECT ${kit}, person_id, now(), now(), now() + interval '30 days' FROM role_grant WHERE role = 'communications_editor' LIMIT 1`);
  const kitTitle = await secret('kit in preparation', holders('communications_editor'));
  for (const language of ['fr', 'en']) {
    await database.rows(sql`INSERT INTO share_kit_text (kit_id, language, title, disclosure) VALUES (${kit}, ${language}, ${kitTitle}, 'x')`);
  }
  const withdrawn = await one<{ id: string }>(sql`SELECT id FROM share_kit WHERE withdrawn_at IS NOT NULL LIMIT 1`);
  const sharers = union(holders('communications_editor'), sql`SELECT person_id AS id FROM share WHERE kit_id = ${withdrawn.id}`);
  await database.rows(sql`UPDATE share_kit SET withdrawal_reason = ${await secret('reason of a withdrawal', sharers)} WHERE id = ${withdrawn.id}`);
  const picture = Buffer.from('ffd8ffe000104a464946', 'hex');
  for (const [id, whose] of [[kit, holders('communications_editor')], [withdrawn.id, sharers]] as const) {
    await database.rows(sql`INSERT INTO share_kit_image (kit_id, jpeg) VALUES (${id}, ${picture}) ON CONFLICT (kit_id) DO UPDATE SET jpeg = excluded.jpeg`);
    readers.set(toNodeId('kit', id), await people(whose));
    files.push({ path: `/files/kits/${toNodeId('kit', id)}/image.jpg`, readers: await people(whose) });
  }
  const proposal = newId();
  const proposed = await one<{ id: string }>(sql`SELECT id FROM post WHERE community_id = ${boreal.id} ORDER BY created_at LIMIT 1`);
  await database.rows(sql`INSERT INTO share_proposal (id, post_id, proposed_by_id, note, created_at)
    VALUES (${proposal}, ${proposed.id}, ${inviting.id}, ${await secret('note of a proposal', union(managers(boreal.id), holders('communications_editor')))}, now())`);
  const share = await one<{ id: string; person_id: string; link_code: string }>(sql`SELECT id, person_id, link_code FROM share ORDER BY created_at LIMIT 1`);
  secrets.push({ marker: share.link_code, what: 'link of a share', readers: new Set([share.person_id]) });
  ids.push(toNodeId('kit', kit), toNodeId('kit', withdrawn.id), toNodeId('proposal', proposal), toNodeId('share', share.id));
}
