import { newId, toNodeId } from '@parvis/domain';
import { sql, type Sql } from '../../src/platform/database/sql.ts';
import type { Planting } from './planting.ts';

/** What is said in communities: polls, links and what stands there, mentions, an event. */
export async function plantConversations({ database, keep, secrets, ids, readers, files, calendars, people, secret, members, person, commented, boreal, ouest, asker, inviting }: Planting): Promise<void> {
  // Polls: what one in a secret community offers, and how it was answered; and the counts of one in a closed community, which are read after voting.
  const poll = async (id: string, results: string, option: string, [voters, votes]: [number, number]): Promise<string> => {
    const optionId = newId();
    await database.rows(sql`UPDATE post SET kind = 'poll' WHERE id = ${id}`);
    await database.rows(sql`INSERT INTO poll (id, choices, anonymous, results, voter_count) VALUES (${id}, 'one', ${results === 'always'}, ${results}, ${voters})`);
    await database.rows(sql`INSERT INTO poll_option (id, poll_id, position, text, vote_count) VALUES (${optionId}, ${id}, 0, ${option}, ${votes})`);
    return optionId;
  };
  const count = async (what: string, number: number, whose: Sql): Promise<number> => {
    secrets.push({ marker: `${number}`, what, readers: await people(whose) });
    return number;
  };
  await poll(await commented(boreal.id), 'always', await secret('option of a poll in a secret community', members(boreal.id)), [
    await count('number of voters in a secret community', 731_904_652, members(boreal.id)), await count('votes in a secret community', 731_904_651, members(boreal.id)),
  ]);
  const readAfter = await commented(ouest.id);
  const optionId = await poll(readAfter, 'afterVote', 'Oui', [1, await count('votes that are read after voting', 731_904_653, person('awa.diallo'))]);
  await database.rows(sql`INSERT INTO poll_ballot (poll_id, person_id) SELECT ${readAfter}::uuid, id FROM (${person('awa.diallo')}) voter`);
  await database.rows(sql`INSERT INTO poll_choice (option_id, person_id, poll_id) SELECT ${optionId}::uuid, id, ${readAfter}::uuid FROM (${person('awa.diallo')}) voter`);
  // Where a text leads, and what stands there.
  const page = newId();
  const pictured = async (readers: Set<string>, pageId: string): Promise<string> => {
    const pictureId = newId();
    await database.rows(sql`INSERT INTO link_picture (id, drawn_at) VALUES (${pictureId}, now())`);
    await keep?.(`link-cards/${pictureId}`, Buffer.from('picture of a page'));
    ids.push(toNodeId('linkpage', pageId));
    files.push({ path: `/files/links/${toNodeId('linkpage', pageId)}/picture.jpg`, readers });
    return pictureId;
  };
  await database.rows(sql`INSERT INTO link_page (id, url, asked_at, used_at, fetched_at, picture_id, title, description, site_name)
    VALUES (${page}, ${`https://example.org/${await secret('address in a secret community', members(boreal.id))}`}, now(), now(), now(), ${await pictured(await people(members(boreal.id)), page)}, ${await secret('title of a page to which a secret community leads', members(boreal.id))}, 'Texte', 'Site')`);
  const leading = await commented(boreal.id);
  await database.rows(sql`INSERT INTO link_use (page_id, post_id, position) VALUES (${page}, ${leading}, 1)`);
  await database.rows(sql`UPDATE post SET body_tree = ${JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }] }] }] })}::jsonb WHERE id = ${leading}`);
  // What someone asked about while writing.
  const asked = newId();
  const asking = await people(person('awa.diallo'));
  await database.rows(sql`INSERT INTO link_page (id, url, asked_at, used_at, fetched_at, picture_id, title) VALUES (${asked}, 'https://example.org/asked', now(), now(), now(), ${await pictured(asking, asked)}, 'Texte')`);
  await database.rows(sql`INSERT INTO link_ask (page_id, person_id, asked_at) SELECT ${asked}::uuid, id, now() FROM (${person('awa.diallo')}) someone`);
  readers.set(toNodeId('linkpage', asked), asking);
  // Told with the newest open post, and with one that only members of another community read.
  await database.rows(sql`INSERT INTO post_move (id, post_id, from_community_id, to_community_id, moved_by_id, moved_at)
    SELECT gen_random_uuid(), moved.id, ${boreal.id}, moved.community_id, ${inviting.id}, now() FROM ((
      SELECT post.id, community_id FROM post JOIN community ON community.id = community_id WHERE visibility = 'open' AND pinned_at IS NULL ORDER BY post.created_at DESC LIMIT 1) UNION ALL (
      SELECT id, community_id FROM post WHERE id = ${readAfter})) moved`);
  ids.push(toNodeId('post', readAfter));

  // Texts that everyone reads mention it by its id: its name is for its members alone, also in the wording before and in what an open community says of itself.
  const naming = `Voir <community:${toNodeId('community', boreal.id)}> et #sujet.`;
  const namingTree = JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [
    { type: 'text', text: 'Voir ' }, { type: 'mention', attrs: { kind: 'community', id: toNodeId('community', boreal.id) } }, { type: 'text', text: ' et #sujet.' },
  ] }] });
  const [mentioning, mentioningComment] = [newId(), newId()];
  await database.rows(sql`INSERT INTO post (id, community_id, author_id, body_markdown, body_tree, body_text, language, created_at, last_activity_at, edited_at)
    SELECT ${mentioning}, community.id, ${inviting.id}, ${naming}, ${namingTree}::jsonb, 'Voir @… et #sujet.', 'fr', now() - interval '2 hours', now() - interval '1 hour', now() FROM community WHERE slug = 'medias-sociaux'`);
  await database.rows(sql`INSERT INTO comment (id, post_id, author_id, body_markdown, body_tree, body_text, language, created_at)
    VALUES (${mentioningComment}, ${mentioning}, ${inviting.id}, ${naming}, ${namingTree}::jsonb, 'Voir @… et #sujet.', 'fr', now() - interval '1 hour')`);
  await database.rows(sql`INSERT INTO post_edit (id, post_id, title, body_markdown, replaced_at) VALUES (${newId()}, ${mentioning}, NULL, ${naming}, now())`);
  await database.rows(sql`UPDATE community SET description_markdown = ${naming}, welcome_markdown = ${naming} WHERE slug = 'medias-sociaux'`);

  // An event in it, answered by a manager, and by someone who belonged once: where it is, the call, why it is cancelled.
  const invited = { id: newId() };
  await database.rows(sql`INSERT INTO post (id, community_id, author_id, kind, title, body_markdown, body_tree, body_text, language, created_at, last_activity_at)
    VALUES (${invited.id}, ${boreal.id}, ${inviting.id}, 'event', ${await secret('title of an event', members(boreal.id))}, 'Venez', '{"type":"doc","content":[]}', 'Venez', 'fr', now(), now())`);
  await database.rows(sql`INSERT INTO event (id, community_id, local_start, local_end, time_zone, all_day, starts_at, ends_at, place, call_url, recording_url, cancel_reason)
    VALUES (${invited.id}, ${boreal.id}, '2040-01-02T10:00', '2040-01-02T11:00', 'Europe/Paris', false, '2040-01-02T09:00Z', '2040-01-02T10:00Z',
      ${await secret('place of an event', members(boreal.id))}, ${`https://call.example/${await secret('call of an event', members(boreal.id))}`},
      ${`https://video.example/${await secret('recording of an event', members(boreal.id))}`}, ${await secret('reason of a cancelled event', members(boreal.id))})`);
  for (const [personId, token] of [[inviting.id, 'm'.repeat(43)], [asker.id, 'k'.repeat(43)]] as const) {
    await database.rows(sql`INSERT INTO event_answer (id, event_id, person_id, answer, answered_at) VALUES (${newId()}, ${invited.id}, ${personId}, 'yes', now())`);
    await database.rows(sql`INSERT INTO calendar_feed (person_id, token_hash, created_at) VALUES (${personId}, sha256(convert_to(${token}, 'UTF8')), now())`);
    calendars.push({ path: `/files/calendars/${token}/events.ics`, personId });
  }
  ids.push(toNodeId('post', invited.id));
  readers.set(toNodeId('post', invited.id), await people(members(boreal.id)));
  files.push({ path: `/files/events/${toNodeId('post', invited.id)}/event.ics`, readers: await people(members(boreal.id)) });
}
