import { newId, toNodeId } from '@parvis/domain';
import { sql } from '../../src/platform/database/sql.ts';
import type { Planting } from './planting.ts';

/** A post and a comment that managers hid. */
export interface Hidden {
  hiddenPost: { id: string; author_id: string };
  hiddenComment: { id: string; author_id: string };
}

/** What managers hid, why they closed and decided, what is reported. Gives back what they hid. */
export async function plantModeration({ database, ids, readers, people, secret, one, members, managers, person, author, union, writeText, commented, boreal, fibre, inviting }: Planting): Promise<Hidden> {
  // What managers hid in an open community.
  const [hiddenPost, hiddenComment] = await Promise.all([
    one<{ id: string; author_id: string }>(sql`SELECT id, author_id FROM post WHERE community_id = ${fibre.id} AND comment_count > 0 AND pinned_at IS NULL ORDER BY created_at LIMIT 1`),
    one<{ id: string; author_id: string; post_id: string }>(sql`SELECT comment.id, comment.author_id, comment.post_id FROM comment JOIN post ON post.id = comment.post_id
      WHERE post.community_id = ${fibre.id} AND comment.parent_id IS NULL ORDER BY comment.created_at DESC LIMIT 1`),
  ]);
  await writeText('post', hiddenPost.id, await secret('hidden post', union(managers(fibre.id), author(hiddenPost.author_id))));
  await writeText('comment', hiddenComment.id, await secret('hidden comment', union(managers(fibre.id), author(hiddenComment.author_id))));
  await database.rows(sql`UPDATE post SET hidden_at = now() WHERE id = ${hiddenPost.id}`);
  await database.rows(sql`UPDATE comment SET hidden_at = now() WHERE id = ${hiddenComment.id}`);
  // Accepted as the answer, also in the history: seen where the comment is.
  await database.rows(sql`UPDATE post SET kind = 'question', answer_id = ${hiddenComment.id} WHERE id = ${hiddenComment.post_id}`);
  await database.rows(sql`INSERT INTO answer_choice (id, post_id, comment_id, chosen_by_id, chosen_at)
    SELECT ${newId()}, id, answer_id, author_id, now() FROM post WHERE id = ${hiddenComment.post_id}`);
  ids.push(toNodeId('post', hiddenPost.id), toNodeId('comment', hiddenComment.id));
  readers.set(toNodeId('post', hiddenPost.id), await people(union(managers(fibre.id), author(hiddenPost.author_id))));
  readers.set(toNodeId('comment', hiddenComment.id), await people(union(managers(fibre.id), author(hiddenComment.author_id))));
  const decision = newId();
  await database.rows(sql`INSERT INTO moderation_decision (id, community_id, post_id, act, decided_by_id, reason, decided_at)
    VALUES (${decision}, ${fibre.id}, ${hiddenPost.id}, 'hide', ${(await one<{ id: string }>(person('bruno.le-goff'))).id},
      ${await secret('reason of a decision', union(managers(fibre.id), author(hiddenPost.author_id)))}, now())`);
  ids.push(toNodeId('decision', decision));

  // Why a thread was closed is read where the thread is.
  for (const [postId, closedById, what, whose] of [
    [await commented(boreal.id), inviting.id, 'reason to close a thread of a secret community', members(boreal.id)],
    [hiddenPost.id, hiddenPost.author_id, 'reason to close a hidden thread', union(managers(fibre.id), author(hiddenPost.author_id))],
  ] as const) {
    const closing = newId();
    await database.rows(sql`INSERT INTO thread_closing (id, post_id, closed_by_id, reason, closed_at) VALUES (${closing}, ${postId}, ${closedById}, ${await secret(what, whose)}, now())`);
    await database.rows(sql`UPDATE post SET locked_at = now() WHERE id = ${postId}`);
    ids.push(toNodeId('closing', closing));
  }

  // A report: its note is for the managers and for who reported.
  const report = await one<{ id: string; reporter_id: string; community_id: string }>(sql`SELECT id, reporter_id, community_id FROM report WHERE decision_id IS NULL ORDER BY created_at LIMIT 1`);
  await database.rows(sql`UPDATE report SET note = ${await secret('note of a report', union(managers(report.community_id), author(report.reporter_id)))} WHERE id = ${report.id}`);
  ids.push(toNodeId('report', report.id));

  // What a text said before it was edited is seen where the text is.
  await database.rows(sql`INSERT INTO post_edit (id, post_id, title, body_markdown, replaced_at) VALUES (${newId()}, ${hiddenPost.id}, NULL,
    ${await secret('earlier wording of a hidden post', union(managers(fibre.id), author(hiddenPost.author_id)))}, now())`);
  return { hiddenPost, hiddenComment };
}
