import { newId, toNodeId } from '@parvis/domain';
import { sql, type Sql } from '../../src/platform/database/sql.ts';
import type { Hidden } from './plant-moderation.ts';
import type { Planting } from './planting.ts';

/** Files, wherever their text stands. */
export async function plantFiles({ database, keep, ids, files, people, secret, one, members, managers, author, union, boreal, fibre, asker }: Planting, { hiddenPost, hiddenComment }: Hidden): Promise<void> {
  // Files, by name and content: where their text stands, and of one that no text holds yet, its owner's.
  const borealPost = await one<{ id: string }>(sql`SELECT id FROM post WHERE community_id = ${boreal.id} ORDER BY created_at DESC LIMIT 1`);
  const borealComment = await one<{ id: string }>(sql`SELECT comment.id FROM comment JOIN post ON post.id = post_id WHERE community_id = ${boreal.id} ORDER BY comment.created_at LIMIT 1`);
  const whoHid = union(managers(fibre.id), author(hiddenPost.author_id));
  const planting: ['text' | 'image', string, Sql, { post?: string; comment?: string }][] = [
    ['image', 'file in a secret community', members(boreal.id), { post: borealPost.id }],
    ['text', 'file of a comment in a secret community', members(boreal.id), { comment: borealComment.id }],
    ['text', 'file of a hidden post', whoHid, { post: hiddenPost.id }],
    ['image', 'file of a hidden comment', union(managers(fibre.id), author(hiddenComment.author_id)), { comment: hiddenComment.id }],
    ['text', 'file that no text holds', author(asker.id), {}],
  ];
  for (const [kind, what, whose, { post = null, comment = null }] of planting) {
    const file = newId();
    const marker = await secret(what, whose);
    const image = kind === 'image';
    await database.rows(sql`INSERT INTO file (id, owner_id, name, bytes, created_at, received_at, kind, width, height, colour, sizes)
      VALUES (${file}, ${asker.id}, ${marker}, ${marker.length}, now(), now(), ${kind}, ${image ? 480 : null}, ${image ? 1 : null}, ${image ? '#112233' : null}, ${image ? [480] : []})`);
    if (post ?? comment) await database.rows(sql`INSERT INTO file_use (file_id, post_id, comment_id) VALUES (${file}, ${post}, ${comment})`);
    ids.push(toNodeId('file', file));
    if (!keep) continue;
    await keep(image ? `${file}/480` : `${file}/whole`, Buffer.from(marker));
    for (const size of image ? ['', '/480'] : ['']) files.push({ path: `/files/${toNodeId('file', file)}${size}`, readers: await people(whose) });
  }
}
