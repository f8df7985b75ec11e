import type { Database } from '../src/platform/database/database.ts';
import { sql } from '../src/platform/database/sql.ts';

/** Ids of what carries a list of its own. */
export interface Filled {
  communityId: string;
  postId: string;
  commentId: string;
  optionId: string;
  eventId: string;
  bulkId: string;
}

/** Gives every list of this person more than `rows` rows of one kind, in a community that this person manages. */
export async function fillLists(database: Database, me: string, rows = 60): Promise<Filled> {
  return database.tx(async () => {
    const fill = (statement: ReturnType<typeof sql>) => database.rows<{ id: string }>(statement);
    // Published texts and ledgers never change by ordinary means; filling is no ordinary means. What triggers count is of no matter here.
    await fill(sql`SET LOCAL session_replication_role = replica`);
    await fill(sql`CREATE TEMPORARY TABLE others ON COMMIT DROP AS SELECT id, row_number() OVER (ORDER BY email)::int AS n FROM person WHERE id <> ${me} AND deactivated_at IS NULL`);
    await fill(sql`CREATE TEMPORARY TABLE n ON COMMIT DROP AS SELECT generate_series(1, ${rows}::int) AS n`);
    const communities = (prefix: string, visibility: string) => fill(sql`
      INSERT INTO community (id, name, slug, purpose, visibility, language, last_activity_at, created_by_id, created_at)
      SELECT gen_random_uuid(), ${prefix} || ' ' || n, ${prefix} || '-' || n, 'Une', ${visibility}, 'fr', now() - n * interval '1 ms', ${me}, now() FROM n RETURNING id`);
    // By activity they come in turns: the first five are of every kind that the first fifty are of.
    await communities('mine', 'open');
    const [{ id: communityId }] = (await fill(sql`SELECT id FROM community WHERE slug = 'mine-1'`)) as [{ id: string }];
    await fill(sql`INSERT INTO membership (community_id, person_id, role, joined_at) SELECT id, ${me}, 'manager', now() FROM community WHERE slug LIKE 'mine-%'`);
    await fill(sql`INSERT INTO membership (community_id, person_id, role, joined_at) SELECT ${communityId}, id, 'member', now() FROM others WHERE n <= ${rows}`);
    await communities('closed', 'closed');
    await fill(sql`INSERT INTO membership (community_id, person_id, role, joined_at) SELECT community.id, others.id, 'manager', now() FROM community JOIN others ON n = 1 WHERE slug LIKE 'closed-%'`);
    // Everyone has what some people have, so that pages differ by their length alone.
    await fill(sql`UPDATE membership SET role = 'manager' WHERE community_id = ${communityId}`);
    await fill(sql`UPDATE entity SET manager_id = ranked.id FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM entity) place
      JOIN (SELECT id, row_number() OVER (ORDER BY last_name, first_name, id) AS n FROM person WHERE deactivated_at IS NULL) ranked USING (n) WHERE entity.id = place.id`);
    await fill(sql`INSERT INTO join_request (id, community_id, person_id, message, created_at) SELECT gen_random_uuid(), id, ${me}, 'Oui', now() FROM community WHERE slug LIKE 'closed-%'`);
    await fill(sql`INSERT INTO invitation (id, community_id, person_id, invited_by_id, created_at)
      SELECT gen_random_uuid(), community.id, ${me}, others.id, now() FROM community JOIN others ON n = 1 WHERE slug LIKE 'closed-%'`);
    await fill(sql`INSERT INTO join_request (id, community_id, person_id, message, created_at) SELECT gen_random_uuid(), ${communityId}, id, 'Oui', now() FROM others WHERE n > ${rows} AND n <= 2 * ${rows}::int`);
    await fill(sql`INSERT INTO invitation (id, community_id, person_id, invited_by_id, created_at) SELECT gen_random_uuid(), ${communityId}, id, ${me}, now() FROM others WHERE n > ${rows} AND n <= 2 * ${rows}::int`);

    await fill(sql`INSERT INTO succession (id, community_id, opened_at, falls_back_at) SELECT gen_random_uuid(), id, now(), now() + interval '14 days' FROM community WHERE slug LIKE 'closed-%'`);
    // What the sample company said to me is long ago: what is ranked for me is of one kind.
    await fill(sql`UPDATE comment SET created_at = created_at - interval '1 year'`);
    await fill(sql`UPDATE mention SET created_at = created_at - interval '1 year'`);
    const tree = JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Texte' }] }] });
    // Half of them mine: what I wrote is decided on by others, what others wrote is reported to me.
    await fill(sql`INSERT INTO post (id, community_id, author_id, title, body_markdown, body_tree, body_text, language, created_at, last_activity_at, comment_count)
      SELECT gen_random_uuid(), ${communityId}, author.id, 'Titre ' || n.n, 'Texte', ${tree}::jsonb, 'Texte', 'fr', now() + n.n * interval '1 ms', now(), 1
      FROM n, (SELECT id FROM others WHERE n = 2 UNION SELECT ${me}::uuid) author`);
    const [{ id: postId }] = (await fill(sql`SELECT id FROM post WHERE community_id = ${communityId} ORDER BY created_at LIMIT 1`)) as [{ id: string }];
    await fill(sql`INSERT INTO comment (id, post_id, author_id, body_markdown, body_tree, body_text, language, created_at)
      SELECT gen_random_uuid(), ${postId}, id, 'Texte', ${tree}::jsonb, 'Texte', 'fr', now() + n * interval '1 ms' FROM others WHERE n <= ${rows}`);
    const [{ id: commentId }] = (await fill(sql`SELECT id FROM comment WHERE post_id = ${postId} ORDER BY created_at LIMIT 1`)) as [{ id: string }];
    await fill(sql`INSERT INTO comment (id, post_id, parent_id, author_id, body_markdown, body_tree, body_text, language, created_at)
      SELECT gen_random_uuid(), ${postId}, ${commentId}, id, 'Texte', ${tree}::jsonb, 'Texte', 'fr', now() + n * interval '1 ms' FROM others WHERE n <= ${rows}`);
    await fill(sql`INSERT INTO answer_choice (id, post_id, comment_id, chosen_by_id, chosen_at) SELECT gen_random_uuid(), ${postId}, ${commentId}, ${me}, now() FROM n`);
    await fill(sql`INSERT INTO file (id, owner_id, name, bytes, created_at, received_at, kind) SELECT id, ${me}::uuid, 'a.txt', 1, now(), now(), 'text' FROM post WHERE community_id = ${communityId}
      UNION ALL SELECT id, ${me}::uuid, 'a.txt', 1, now(), now(), 'text' FROM comment WHERE post_id = ${postId}`);
    // The newest five are of posts and of comments, as the newest fifty.
    await fill(sql`INSERT INTO file_use (file_id, post_id, comment_id, thread_id, community_id, is_image, held_at)
      SELECT id, id, NULL::uuid, id, community_id, false, now() - row_number() OVER () * interval '1 ms' FROM post WHERE community_id = ${communityId}
      UNION ALL SELECT id, NULL, id, ${postId}::uuid, ${communityId}::uuid, false, now() - row_number() OVER () * interval '1 ms' FROM comment WHERE post_id = ${postId}`);
    // What was edited may hold files in an earlier wording: they are looked for.
    await fill(sql`UPDATE post SET edited_at = now() WHERE community_id = ${communityId}`);
    await fill(sql`UPDATE comment SET edited_at = now() WHERE post_id = ${postId}`);
    await fill(sql`INSERT INTO post_edit (id, post_id, body_markdown, replaced_at) SELECT gen_random_uuid(), ${postId}, 'Avant', now() FROM n`);
    await fill(sql`INSERT INTO comment_edit (id, comment_id, body_markdown, replaced_at) SELECT gen_random_uuid(), ${commentId}, 'Avant', now() FROM n`);
    await fill(sql`INSERT INTO reaction (id, person_id, post_id, kind, created_at) SELECT gen_random_uuid(), id, ${postId}, 'like', now() FROM others WHERE n <= ${rows}`);
    await fill(sql`INSERT INTO reaction (id, person_id, comment_id, kind, created_at) SELECT gen_random_uuid(), id, ${commentId}, 'like', now() FROM others WHERE n <= ${rows}`);

    await fill(sql`INSERT INTO reminder (id, person_id, kind, post_id, comment_id, due_at, delivered_at)
      SELECT gen_random_uuid(), ${me}, 'bookmark', ${postId}, id, now(), now() + n * interval '1 ms' FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM comment WHERE post_id = ${postId} AND parent_id IS NULL) c`);
    await fill(sql`INSERT INTO resource (id, community_id, title, url, owner_id, review_on, created_at, client_id)
      SELECT id, id, 'Plan', 'https://example.org/', ${me}::uuid, now(), now(), id FROM community WHERE slug LIKE 'mine-%'`);
    // Of a page of reminders, every second speaks of a resource.
    await fill(sql`INSERT INTO reminder (id, person_id, kind, resource_id, due_at, delivered_at)
      SELECT gen_random_uuid(), ${me}, 'resource_review', community.id, now(), now() + split_part(slug, '-', 2)::int * interval '1 ms' FROM community WHERE slug LIKE 'mine-%'`);

    await fill(sql`INSERT INTO follow (id, person_id, kind, thing_id, state, since)
      SELECT gen_random_uuid(), ${me}, kind, thing.id, 'followed', now() + row_number() OVER (ORDER BY thing.n, kind) * interval '1 ms' FROM (SELECT id, 'post' AS kind, row_number() OVER (ORDER BY id) AS n FROM post WHERE community_id = ${communityId}
        UNION ALL SELECT id, 'person', n FROM others UNION ALL SELECT id, 'community', row_number() OVER (ORDER BY id) FROM community WHERE slug LIKE 'mine-%') thing WHERE n <= 25`);
    await fill(sql`INSERT INTO bookmark (id, person_id, post_id, comment_id, note, created_at)
      SELECT gen_random_uuid(), ${me}, post_id, id, 'À revoir', now() + row_number() OVER (ORDER BY id) * interval '1 ms' FROM comment WHERE post_id = ${postId} AND parent_id IS NULL`);

    await fill(sql`UPDATE post SET kind = 'poll' WHERE community_id = ${communityId}`);
    await fill(sql`INSERT INTO poll (id, choices, anonymous, results, voter_count) SELECT id, 'one', false, 'always', ${rows}::int FROM post WHERE community_id = ${communityId}`);
    await fill(sql`INSERT INTO poll_option (id, poll_id, position, text, vote_count) SELECT gen_random_uuid(), poll.id, place, 'Choix ' || place, ${rows}::int
      FROM poll JOIN post ON post.id = poll.id, generate_series(0, 1) place WHERE community_id = ${communityId}`);
    const [{ id: optionId }] = (await fill(sql`SELECT id FROM poll_option WHERE poll_id = ${postId} ORDER BY position LIMIT 1`)) as [{ id: string }];
    await fill(sql`INSERT INTO poll_choice (option_id, person_id, poll_id) SELECT o.id, others.id, ${postId} FROM poll_option o, others WHERE o.poll_id = ${postId} AND n <= ${rows}`);
    // Older than the others, so that a feed is of one kind.
    await fill(sql`INSERT INTO post (id, community_id, author_id, kind, title, body_markdown, body_tree, body_text, language, created_at, last_activity_at)
      SELECT gen_random_uuid(), ${communityId}, ${me}, 'event', 'Rencontre ' || n, 'Texte', ${tree}::jsonb, 'Texte', 'fr', now() - interval '1 day' - n * interval '1 minute', now() - interval '1 day' FROM n`);
    await fill(sql`INSERT INTO event (id, community_id, local_start, local_end, time_zone, all_day, starts_at, ends_at, capacity, yes_count)
      SELECT id, community_id, '2030-01-01T10:00', '2030-01-01T11:00', 'Europe/Paris', false, now() + row_number() OVER (ORDER BY created_at) * interval '1 hour', now() + interval '200 hours', 1000, 0
      FROM post WHERE community_id = ${communityId} AND kind = 'event'`);
    const [{ id: eventId }] = (await fill(sql`SELECT id FROM event WHERE community_id = ${communityId} LIMIT 1`)) as [{ id: string }];
    await fill(sql`INSERT INTO event_answer (id, event_id, person_id, answer, answered_at) SELECT gen_random_uuid(), ${eventId}, id, 'yes', now() + n * interval '1 ms' FROM others WHERE n <= ${rows}`);

    await fill(sql`INSERT INTO report (id, community_id, post_id, reporter_id, reason, created_at)
      SELECT gen_random_uuid(), ${communityId}, post.id, reporter.id, 'other', now() FROM post, (SELECT id FROM others WHERE n = 1 UNION SELECT ${me}::uuid) reporter WHERE community_id = ${communityId} AND author_id <> ${me}`);
    await fill(sql`INSERT INTO moderation_decision (id, community_id, post_id, act, decided_by_id, reason, decided_at)
      SELECT gen_random_uuid(), ${communityId}, post.id, 'lock', others.id, 'Rien', now() FROM post JOIN others ON n = 1 WHERE community_id = ${communityId}`);
    await fill(sql`INSERT INTO audit_entry (index, id, at, actor_id, act, thing_kind, thing_id, community_id, previous_hash, hash)
      SELECT 1000000 + n, gen_random_uuid(), now(), ${me}, 'post.lock', 'post', ${postId}, ${communityId}, repeat('0', 64), repeat('0', 64) FROM n`);

    await fill(sql`INSERT INTO role_grant (person_id, role, granted_at) SELECT ${me}, role, now() FROM unnest(ARRAY['communications_editor', 'administrator']) role ON CONFLICT DO NOTHING`);
    await fill(sql`INSERT INTO ambassador (person_id, since) VALUES (${me}, now()) ON CONFLICT (person_id) DO UPDATE SET left_at = NULL`);
    await fill(sql`INSERT INTO acknowledgement (index, id, person_id, document_id, version_id, version_number, language, text_sha256, acknowledged_at, previous_hash, hash)
      SELECT 1000000 + row_number() OVER (), gen_random_uuid(), ${me}, document_id, version.id, number, 'fr', repeat('0', 64), now(), repeat('0', 64), repeat('0', 64)
      FROM document_version version JOIN document ON document.id = document_id WHERE kind = 'guide' AND published_at IS NOT NULL ON CONFLICT DO NOTHING`);
    await fill(sql`INSERT INTO document (id, kind, audience, owner_id, created_at) SELECT gen_random_uuid(), 'policy', 'everyone', ${me}, now() + n * interval '1 ms' FROM n`);
    await fill(sql`INSERT INTO document_version (id, document_id, number, created_at, published_at, published_by_id)
      SELECT gen_random_uuid(), id, 1, created_at, now(), ${me} FROM document WHERE created_at > now()`);
    await fill(sql`INSERT INTO document_version_text (version_id, language, title, introduction, change_summary, text, text_sha256)
      SELECT version.id, language, 'Règle', 'Une', 'Neuve', 'Texte', repeat('0', 64) FROM document_version version, unnest(ARRAY['fr', 'en']) language WHERE version.created_at > now()`);
    await fill(sql`INSERT INTO acknowledgement (index, id, person_id, document_id, version_id, version_number, language, text_sha256, acknowledged_at, previous_hash, hash)
      SELECT 2000000 + row_number() OVER (), gen_random_uuid(), ${me}, document_id, id, number, 'fr', repeat('0', 64), now(), repeat('0', 64), repeat('0', 64)
      FROM document_version version WHERE created_at > now()`);

    await fill(sql`INSERT INTO share_proposal (id, post_id, proposed_by_id, note, created_at) SELECT gen_random_uuid(), id, ${me}, 'Oui', now() FROM post WHERE community_id = ${communityId}`);
    await fill(sql`INSERT INTO share_kit (id, created_by_id, created_at, valid_from, valid_until, approved_at, approved_by_id, link_url)
      SELECT gen_random_uuid(), ${me}, now() + n * interval '1 ms', now() - interval '1 day', now() + interval '30 days', now(), ${me}, 'https://parvis.example/' FROM n`);
    await fill(sql`INSERT INTO share_kit_text (kit_id, language, title, disclosure) SELECT id, language, 'Titre', 'J’y travaille' FROM share_kit, unnest(ARRAY['fr', 'en']) language WHERE created_at > now()`);
    await fill(sql`INSERT INTO share_kit_suggestion (id, kit_id, language, network, position, text) SELECT gen_random_uuid(), id, 'fr', 'linkedin', 0, 'Lisez' FROM share_kit WHERE created_at > now()`);
    await fill(sql`INSERT INTO share (id, kit_id, person_id, network, language, link_code, guide_version_id, created_at)
      SELECT gen_random_uuid(), kit.id, ${me}, 'linkedin', 'fr', substr(md5(kit.id::text), 1, 12), (SELECT id FROM document_version ORDER BY created_at LIMIT 1), now() FROM share_kit kit WHERE created_at > now()`);
    await fill(sql`INSERT INTO session (id, person_id, token_hash, device, created_at, last_seen_at, expires_at)
      SELECT gen_random_uuid(), ${me}, sha256(convert_to(n::text, 'UTF8')), 'Spec', now(), now(), now() + interval '1 day' FROM n`);
    await fill(sql`INSERT INTO draft (id, person_id, kind, thing_id, client_id, title, body_markdown, options, revision, device, saved_at)
      SELECT gen_random_uuid(), ${me}, kind, thing.id, gen_random_uuid(), '', 'Texte', '', 1, 'spec', now() + row_number() OVER (ORDER BY thing.n, kind) * interval '1 ms'
      FROM (SELECT id, 'post' AS kind, row_number() OVER (ORDER BY id) AS n FROM community WHERE slug LIKE 'mine-%' UNION ALL SELECT id, 'comment', row_number() OVER (ORDER BY id) FROM post WHERE community_id = ${communityId}
        UNION ALL SELECT id, 'reply', row_number() OVER (ORDER BY id) FROM comment WHERE post_id = ${postId}) thing WHERE n <= 25`);
    await fill(sql`INSERT INTO scheduled_post (id, author_id, community_id, client_id, title, body_markdown, input, send_at, created_at)
      SELECT gen_random_uuid(), ${me}, id, gen_random_uuid(), 'Titre', 'Texte', '{"post":{"kind":"discussion","language":"fr"},"options":""}', now() + interval '1 day', now() FROM community WHERE slug LIKE 'mine-%'`);
    const [{ id: bulkId }] = (await fill(sql`INSERT INTO bulk_invitation (id, community_id, started_by_id, client_id, created_at, total) VALUES (gen_random_uuid(), ${communityId}, ${me}, gen_random_uuid(), now(), ${rows}) RETURNING id`)) as [{ id: string }];
    await fill(sql`INSERT INTO bulk_line (bulk_id, number, text, outcome) SELECT ${bulkId}, n, 'Personne', 'unknown' FROM n`);
    return { communityId, postId, commentId, optionId, eventId, bulkId };
  });
}
