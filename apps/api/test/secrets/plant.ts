import { createHash } from 'node:crypto';
import { newId, toNodeId } from '@parvis/domain';
import type { Database } from '../../src/platform/database/database.ts';
import { raw, sql, type Sql } from '../../src/platform/database/sql.ts';

/** A marker put into one private thing, and who may read it: said here in plain SQL, apart from the policies that it checks. */
export interface Secret {
  marker: string;
  /** What it is, for the message of a failure. */
  what: string;
  readers: Set<string>;
}

export interface Planted {
  secrets: Secret[];
  /** Node ids of private things, to be asked for by everyone. */
  ids: string[];
  /** Who may know that a private thing is there, by its node id. */
  readers: Map<string, Set<string>>;
  /** Addresses of private files, and who may have them. */
  files: { path: string; readers: Set<string> }[];
  /** Addresses that say whose they are by a secret in them: read by who has them, with the sight of that person. */
  calendars: { path: string; personId: string }[];
}

/** Puts markers into every kind of private thing of the sample company; contents of files too, where `keep` puts them into a storage. */
export async function plantSecrets(database: Database, keep?: (key: string, content: Buffer) => Promise<void>): Promise<Planted> {
  const secrets: Secret[] = [];
  const ids: string[] = [];
  const readers = new Map<string, Set<string>>();
  const files: Planted['files'] = [];
  const calendars: Planted['calendars'] = [];
  const people = async (query: Sql): Promise<Set<string>> => new Set((await database.rows<{ id: string }>(query)).map(({ id }) => id));
  const secret = async (what: string, readers: Sql): Promise<string> => {
    // Letters unlike each other, so that a search that forgives typing mistakes does not take one for another.
    // Of all letters: of six alone two markers are alike enough for a search that forgives typing.
    const marker = `zq${[...createHash('sha256').update(what + secrets.length).digest()].map((byte) => String.fromCharCode(97 + (byte % 26))).join('').slice(0, 14)}`;
    secrets.push({ marker, what, readers: await people(readers) });
    return marker;
  };
  const one = async <Row>(query: Sql): Promise<Row> => {
    const [row] = await database.rows<Row>(query);
    if (!row) throw new Error('The sample company lacks a thing to plant a secret in.');
    return row;
  };
  // Published texts and ledgers never change by ordinary means; a planter is no ordinary means.
  const force = (statement: Sql): Promise<void> =>
    database.tx(async () => {
      await database.rows(sql`SET LOCAL session_replication_role = replica`);
      await database.rows(statement);
    });

  const community = (slug: string): Promise<{ id: string }> => one(sql`SELECT id FROM community WHERE slug = ${slug}`);
  const members = (communityId: string): Sql => sql`SELECT person_id AS id FROM membership WHERE community_id = ${communityId}`;
  const managers = (communityId: string): Sql => sql`${members(communityId)} AND role = 'manager'`;
  const person = (mailbox: string): Sql => sql`SELECT id FROM person WHERE email LIKE ${`${mailbox}@%`}`;
  const holders = (role: string): Sql => sql`SELECT person_id AS id FROM role_grant WHERE role = ${role}`;
  const author = (id: string): Sql => sql`SELECT id FROM person WHERE id = ${id}`;
  const union = (...queries: Sql[]): Sql => queries.slice(1).reduce((all, query) => sql`${all} UNION ${query}`, queries[0]!);

  const writeText = (table: 'post' | 'comment', id: string, marker: string): Promise<unknown> =>
    database.rows(sql`UPDATE ${raw(table)} SET body_markdown = ${marker}, body_text = ${marker},
      body_tree = ${JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: marker }] }] })}::jsonb WHERE id = ${id}`);

  // A secret community: name, purpose, posts, comments.
  const boreal = await community('projet-boreal');
  ids.push(toNodeId('community', boreal.id));
  readers.set(toNodeId('community', boreal.id), await people(members(boreal.id)));
  await database.rows(sql`UPDATE community SET name = ${await secret('name of a secret community', members(boreal.id))},
    purpose = ${await secret('purpose of a secret community', members(boreal.id))},
    topics = ARRAY[${await secret('topic of a secret community', members(boreal.id))}] WHERE id = ${boreal.id}`);
  for (const { id, visibility } of [{ ...boreal, visibility: 'secret' }, { ...(await community('unite-intervention-ouest')), visibility: 'closed' }, { ...(await community('comite-social')), visibility: 'closed' }]) {
    const post = await one<{ id: string }>(sql`SELECT id FROM post WHERE community_id = ${id} AND comment_count > 0 ORDER BY created_at DESC LIMIT 1`);
    const comment = await one<{ id: string }>(sql`SELECT id FROM comment WHERE post_id = ${post.id} AND parent_id IS NULL ORDER BY created_at LIMIT 1`);
    await writeText('post', post.id, await secret(`post in a ${visibility} community`, members(id)));
    await database.rows(sql`UPDATE post SET title = ${await secret(`title in a ${visibility} community`, members(id))} WHERE id = ${post.id}`);
    await writeText('comment', comment.id, await secret(`comment in a ${visibility} community`, members(id)));
    ids.push(toNodeId('community', id), toNodeId('post', post.id), toNodeId('comment', comment.id));
    for (const thing of [toNodeId('post', post.id), toNodeId('comment', comment.id)]) readers.set(thing, await people(members(id)));
  }

  // What they say of themselves: a secret one to its members; in a closed one the rules are for who thinks of joining, the welcome and what is kept at hand are for members.
  for (const { id, secretly } of [{ ...boreal, secretly: true }, { ...(await community('unite-intervention-ouest')), secretly: false }]) {
    const kind = secretly ? 'secret' : 'closed';
    const [someone] = [...(await people(members(id)))];
    await database.rows(sql`UPDATE community SET welcome_markdown = ${await secret(`welcome of a ${kind} community`, members(id))} WHERE id = ${id}`);
    const resource = newId();
    await database.rows(sql`INSERT INTO resource (id, community_id, title, url, owner_id, review_on, created_at, client_id) VALUES (${resource}, ${id},
      ${await secret(`resource of a ${kind} community`, members(id))}, ${`https://${await secret(`address of a resource of a ${kind} community`, members(id))}.example/`}, ${someone}, '2020-01-01', now(), ${newId()})`);
    const review = newId();
    await database.rows(sql`INSERT INTO reminder (id, person_id, kind, resource_id, due_at, delivered_at) VALUES (${review}, ${someone}, 'resource_review', ${resource}, now(), now())`);
    ids.push(toNodeId('resource', resource), toNodeId('reminder', review));
    if (!secretly) continue;
    await database.rows(sql`UPDATE community SET description_markdown = ${await secret('description of a secret community', members(id))}, topics = ARRAY[${await secret('topic of a secret community', members(id))}] WHERE id = ${id}`);
    const rule = newId();
    await database.rows(sql`INSERT INTO house_rule (id, community_id, position, text, created_at, client_id)
      VALUES (${rule}, ${id}, 90, ${await secret('house rule of a secret community', members(id))}, now(), ${newId()})`);
    ids.push(toNodeId('houserule', rule));
  }
  const hidden = await one<{ id: string }>(sql`SELECT id FROM post WHERE community_id = ${boreal.id} ORDER BY created_at LIMIT 1`);
  const [keeper] = [...(await people(managers((await community('fibre-au-quotidien')).id)))];
  await database.rows(sql`INSERT INTO resource (id, community_id, title, post_id, owner_id, review_on, created_at, client_id) VALUES (${newId()}, ${(await community('fibre-au-quotidien')).id},
    ${await secret('resource of an open community that leads into a secret one', sql`SELECT a.person_id AS id FROM membership a WHERE a.community_id = ${boreal.id}`)}, ${hidden.id}, ${keeper}, '2020-01-01', now(), ${newId()})`);

  // Polls: what one in a secret community offers, and how it was answered; and the counts of one in a closed community, which are read after voting.
  const commented = async (communityId: string): Promise<string> =>
    (await one<{ id: string }>(sql`SELECT id FROM post WHERE community_id = ${communityId} AND comment_count > 0 ORDER BY created_at DESC LIMIT 1`)).id;
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
  const readAfter = await commented((await community('unite-intervention-ouest')).id);
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
  // Its former name, why it is official, why it was archived; and that posts once stood there.
  const formerName = await secret('former name of a secret community', members(boreal.id));
  await database.rows(sql`INSERT INTO former_name (id, community_id, name, renamed_at, until) VALUES (${newId()}, ${boreal.id}, ${formerName}, now(), now() + interval '90 days')`);
  const mark = newId();
  const [granter] = [...(await people(members(boreal.id)))];
  await database.rows(sql`INSERT INTO official_mark (id, community_id, granted_by_id, reason, granted_at, until)
    VALUES (${mark}, ${boreal.id}, ${granter}, ${await secret('reason of the official mark of a secret community', members(boreal.id))}, now(), now() + interval '90 days')`);
  await database.rows(sql`UPDATE community SET archive_reason = ${await secret('reason to archive a secret community', members(boreal.id))} WHERE id = ${boreal.id}`);
  // Told with the newest open post, and with one that only members of another community read.
  await database.rows(sql`INSERT INTO post_move (id, post_id, from_community_id, to_community_id, moved_by_id, moved_at)
    SELECT gen_random_uuid(), moved.id, ${boreal.id}, moved.community_id, ${granter}, now() FROM ((
      SELECT post.id, community_id FROM post JOIN community ON community.id = community_id WHERE visibility = 'open' AND pinned_at IS NULL ORDER BY post.created_at DESC LIMIT 1) UNION ALL (
      SELECT id, community_id FROM post WHERE id = ${readAfter})) moved`);
  ids.push(toNodeId('mark', mark), toNodeId('post', readAfter));

  // Texts that everyone reads mention it by its id: its name is for its members alone, also in the wording before and in what an open community says of itself.
  const naming = `Voir <community:${toNodeId('community', boreal.id)}> et #sujet.`;
  const namingTree = JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [
    { type: 'text', text: 'Voir ' }, { type: 'mention', attrs: { kind: 'community', id: toNodeId('community', boreal.id) } }, { type: 'text', text: ' et #sujet.' },
  ] }] });
  const [mentioning, mentioningComment] = [newId(), newId()];
  await database.rows(sql`INSERT INTO post (id, community_id, author_id, body_markdown, body_tree, body_text, language, created_at, last_activity_at, edited_at)
    SELECT ${mentioning}, community.id, ${granter}, ${naming}, ${namingTree}::jsonb, 'Voir @… et #sujet.', 'fr', now() - interval '2 hours', now() - interval '1 hour', now() FROM community WHERE slug = 'medias-sociaux'`);
  await database.rows(sql`INSERT INTO comment (id, post_id, author_id, body_markdown, body_tree, body_text, language, created_at)
    VALUES (${mentioningComment}, ${mentioning}, ${granter}, ${naming}, ${namingTree}::jsonb, 'Voir @… et #sujet.', 'fr', now() - interval '1 hour')`);
  await database.rows(sql`INSERT INTO post_edit (id, post_id, title, body_markdown, replaced_at) VALUES (${newId()}, ${mentioning}, NULL, ${naming}, now())`);
  await database.rows(sql`UPDATE community SET description_markdown = ${naming}, welcome_markdown = ${naming} WHERE slug = 'medias-sociaux'`);

  // Asking to join, being invited.
  const ouest = await community('unite-intervention-ouest');
  const asker = await one<{ id: string }>(person('karim.benhaddou'));
  const joinRequest = newId();
  await database.rows(sql`INSERT INTO join_request (id, community_id, person_id, message, created_at)
    VALUES (${joinRequest}, ${ouest.id}, ${asker.id}, ${await secret('message to the managers', union(managers(ouest.id), person('karim.benhaddou')))}, now())`);
  ids.push(toNodeId('joinrequest', joinRequest));
  const inviting = await one<{ id: string }>(managers(boreal.id));
  const invitation = newId();
  await database.rows(sql`INSERT INTO invitation (id, community_id, person_id, invited_by_id, created_at, answered_at, accepted)
    VALUES (${invitation}, ${boreal.id}, ${asker.id}, ${inviting.id}, now(), now(), false)`);
  ids.push(toNodeId('invitation', invitation));
  await database.rows(sql`INSERT INTO removal (id, community_id, person_id, removed_by_id, reason, removed_at)
    VALUES (${newId()}, ${ouest.id}, ${asker.id}, ${(await one<{ id: string }>(managers(ouest.id))).id}, ${await secret('reason of a removal', union(managers(ouest.id), person('karim.benhaddou')))}, now())`);

  // What a person is reminded of: that there is one is for that person alone.
  const reminder = newId();
  await database.rows(sql`INSERT INTO reminder (id, person_id, kind, post_id, due_at, delivered_at)
    SELECT ${reminder}, ${inviting.id}, 'bookmark', id, now(), now() FROM post WHERE community_id = ${boreal.id} ORDER BY created_at DESC LIMIT 1`);
  ids.push(toNodeId('reminder', reminder));

  // What a person follows and puts aside, and the words to it, is that person's alone; also where the thing is everyone's.
  const [follow, bookmark] = [newId(), newId()];
  const own = person('karim.benhaddou');
  await database.rows(sql`INSERT INTO follow (id, person_id, kind, topic, state, since) VALUES (${follow}, ${asker.id}, 'topic', ${await secret('topic that someone follows', own)}, 'followed', now())`);
  await database.rows(sql`INSERT INTO follow (id, person_id, kind, topic, state, since) VALUES (${newId()}, ${asker.id}, 'topic', ${await secret('topic that someone wants less of', own)}, 'less', now())`);
  await database.rows(sql`INSERT INTO bookmark (id, person_id, post_id, note, created_at)
    SELECT ${bookmark}, ${asker.id}, post.id, ${await secret('note of a bookmark', own)}, now() FROM post JOIN community ON community.id = community_id AND slug = 'medias-sociaux' ORDER BY post.created_at DESC LIMIT 1`);
  // Who left a secret community had put aside what stands there: no search among it tells its words.
  await database.rows(sql`INSERT INTO bookmark (id, person_id, post_id, comment_id, note, created_at)
    SELECT gen_random_uuid(), ${asker.id}::uuid, post.id, NULL::uuid, '', now() FROM post WHERE community_id = ${boreal.id}
    UNION ALL SELECT gen_random_uuid(), ${asker.id}::uuid, post.id, comment.id, '', now() FROM post JOIN comment ON comment.post_id = post.id WHERE community_id = ${boreal.id}`);
  await database.rows(sql`INSERT INTO follow (id, person_id, kind, thing_id, state, since) VALUES (${newId()}, ${asker.id}, 'community', ${boreal.id}, 'followed', now())`);
  ids.push(toNodeId('follow', follow), toNodeId('bookmark', bookmark));

  // That a secret community has no manager, and to whom it is offered.
  const [succession, offer] = [newId(), newId()];
  await database.rows(sql`INSERT INTO succession (id, community_id, opened_at, falls_back_at) VALUES (${succession}, ${boreal.id}, now(), now() + interval '14 days')`);
  await database.rows(sql`INSERT INTO succession_offer (id, succession_id, community_id, person_id, created_at) VALUES (${offer}, ${succession}, ${boreal.id}, ${inviting.id}, now())`);
  ids.push(toNodeId('succession', succession), toNodeId('successionoffer', offer));

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

  // What a manager pasted to invite many, and why people belong to a secret community.
  const [bulk, rule] = [newId(), newId()];
  await database.rows(sql`INSERT INTO bulk_invitation (id, community_id, started_by_id, client_id, created_at, total) VALUES (${bulk}, ${boreal.id}, ${inviting.id}, ${newId()}, now(), 1)`);
  await database.rows(sql`INSERT INTO bulk_line (bulk_id, number, text, outcome) VALUES (${bulk}, 1, ${await secret('line of a list to invite', author(inviting.id))}, 'unknown')`);
  await database.rows(sql`INSERT INTO membership_rule (id, community_id, entity_id, site, mandatory, created_by_id, client_id, created_at)
    SELECT ${rule}, ${boreal.id}, entity_id, ${await secret('site named by a rule of a secret community', members(boreal.id))}, false, id, ${newId()}, now() FROM person WHERE id = ${inviting.id}`);
  ids.push(toNodeId('bulkinvitation', bulk), toNodeId('membershiprule', rule));

  // What managers hid in an open community.
  const fibre = await community('fibre-au-quotidien');
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
    [leading, inviting.id, 'reason to close a thread of a secret community', members(boreal.id)],
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

  // Acceptances and devices are the person's own.
  const given = await one<{ id: string; person_id: string }>(sql`SELECT acknowledgement.id, person_id FROM acknowledgement JOIN person ON person.id = person_id
    WHERE email LIKE 'gaelle.%' ORDER BY index LIMIT 1`);
  const hash = await secret('proof of a person', author(given.person_id));
  await force(sql`ALTER TABLE acknowledgement DROP CONSTRAINT acknowledgement_hash_check`);
  await force(sql`UPDATE acknowledgement SET hash = ${hash} WHERE id = ${given.id}`);
  ids.push(toNodeId('acknowledgement', given.id));
  files.push({ path: `/files/acknowledgements/${toNodeId('acknowledgement', given.id)}/certificate.pdf`, readers: await people(author(given.person_id)) });
  const device = newId();
  await database.rows(sql`INSERT INTO session (id, person_id, token_hash, device, created_at, last_seen_at, expires_at)
    VALUES (${device}, ${asker.id}, sha256(convert_to(${device}, 'UTF8')), ${await secret('device of a person', person('karim.benhaddou'))}, now(), now(), now() + interval '1 day')`);
  ids.push(toNodeId('session', device));

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
  const proposer = await one<{ id: string }>(managers(boreal.id));
  await database.rows(sql`INSERT INTO share_proposal (id, post_id, proposed_by_id, note, created_at)
    VALUES (${proposal}, ${proposed.id}, ${proposer.id}, ${await secret('note of a proposal', union(managers(boreal.id), holders('communications_editor')))}, now())`);
  const share = await one<{ id: string; person_id: string; link_code: string }>(sql`SELECT id, person_id, link_code FROM share ORDER BY created_at LIMIT 1`);
  secrets.push({ marker: share.link_code, what: 'link of a share', readers: new Set([share.person_id]) });
  ids.push(toNodeId('kit', kit), toNodeId('kit', withdrawn.id), toNodeId('proposal', proposal), toNodeId('share', share.id));

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

  // What a text said before it was edited is seen where the text is.
  await database.rows(sql`INSERT INTO post_edit (id, post_id, title, body_markdown, replaced_at) VALUES (${newId()}, ${hiddenPost.id}, NULL,
    ${await secret('earlier wording of a hidden post', union(managers(fibre.id), author(hiddenPost.author_id)))}, now())`);

  // What a manager's act left in the trail: the managers of that community and who acted.
  const audit = await one<{ index: string }>(sql`SELECT coalesce(max(index), 0) + 1 AS index FROM audit_entry`);
  await database.rows(sql`INSERT INTO audit_entry (index, id, at, actor_id, act, thing_kind, thing_id, community_id, previous_hash, hash)
    VALUES (${audit.index}, ${newId()}, now(), ${proposer.id}, ${await secret('act in the trail of a secret community', managers(boreal.id))}, 'post', ${proposed.id}, ${boreal.id}, repeat('0', 64), repeat('0', 64))`);

  // What someone is writing: for the writer alone, also when it is for a place that the writer does not see.
  for (const thing of [fibre.id, boreal.id]) {
    const written = newId();
    const writer = person('karim.benhaddou');
    const words = async (what: string): Promise<string> => secret(`${what} of a draft${thing === boreal.id ? ' for a place out of sight' : ''}`, writer);
    const [draftedTitle, body, options, other] = [await words('title'), await words('text'), await words('choices'), await words('other version')];
    await database.rows(sql`INSERT INTO draft (id, person_id, kind, thing_id, client_id, title, body_markdown, options, revision, device, saved_at)
      VALUES (${written}, ${asker.id}, 'post', ${thing}, ${newId()}, ${draftedTitle}, ${body}, ${options}, 1, 'spec', now())`);
    const version = newId();
    await database.rows(sql`INSERT INTO draft_version (id, draft_id, title, body_markdown, options, saved_at) VALUES (${version}, ${written}, '', ${other}, '', now())`);
    if (thing === boreal.id) continue;
    ids.push(toNodeId('draft', written), toNodeId('draftversion', version));
    readers.set(toNodeId('draft', written), await people(writer));
  }

  // What waits for its hour is its author's alone, whatever the place.
  const scheduled = newId();
  const [scheduledTitle, scheduledBody, scheduledChoices] = [
    await secret('title of a scheduled post', person('karim.benhaddou')), await secret('text of a scheduled post', person('karim.benhaddou')), await secret('choices of a scheduled post', person('karim.benhaddou')),
  ];
  await database.rows(sql`INSERT INTO scheduled_post (id, author_id, community_id, client_id, title, body_markdown, input, send_at, created_at)
    VALUES (${scheduled}, ${asker.id}, ${fibre.id}, ${newId()}, ${scheduledTitle}, ${scheduledBody}, ${JSON.stringify({ post: { body: scheduledBody, language: 'fr' }, options: scheduledChoices })}::jsonb, now() + interval '1 day', now())`);
  ids.push(toNodeId('scheduledpost', scheduled));
  readers.set(toNodeId('scheduledpost', scheduled), await people(person('karim.benhaddou')));
  return { secrets, ids, readers, files, calendars };
}
