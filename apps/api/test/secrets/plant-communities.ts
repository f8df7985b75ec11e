import { newId, toNodeId } from '@parvis/domain';
import { sql } from '../../src/platform/database/sql.ts';
import type { Planting } from './planting.ts';

/** What communities are called, say of themselves and hold, who asked, was invited, removed or asked to take them over. */
export async function plantCommunities({ database, ids, readers, people, secret, one, community, members, managers, person, author, union, writeText, boreal, ouest, fibre, asker, inviting }: Planting): Promise<void> {
  // A secret community: name, purpose, posts, comments.
  ids.push(toNodeId('community', boreal.id));
  readers.set(toNodeId('community', boreal.id), await people(members(boreal.id)));
  await database.rows(sql`UPDATE community SET name = ${await secret('name of a secret community', members(boreal.id))},
    purpose = ${await secret('purpose of a secret community', members(boreal.id))},
    topics = ARRAY[${await secret('topic of a secret community', members(boreal.id))}] WHERE id = ${boreal.id}`);
  for (const { id, visibility } of [{ ...boreal, visibility: 'secret' }, { ...ouest, visibility: 'closed' }, { ...(await community('comite-social')), visibility: 'closed' }]) {
    const post = await one<{ id: string }>(sql`SELECT id FROM post WHERE community_id = ${id} AND comment_count > 0 ORDER BY created_at DESC LIMIT 1`);
    const comment = await one<{ id: string }>(sql`SELECT id FROM comment WHERE post_id = ${post.id} AND parent_id IS NULL ORDER BY created_at LIMIT 1`);
    await writeText('post', post.id, await secret(`post in a ${visibility} community`, members(id)));
    await database.rows(sql`UPDATE post SET title = ${await secret(`title in a ${visibility} community`, members(id))} WHERE id = ${post.id}`);
    await writeText('comment', comment.id, await secret(`comment in a ${visibility} community`, members(id)));
    ids.push(toNodeId('community', id), toNodeId('post', post.id), toNodeId('comment', comment.id));
    for (const thing of [toNodeId('post', post.id), toNodeId('comment', comment.id)]) readers.set(thing, await people(members(id)));
  }

  // What they say of themselves: a secret one to its members; in a closed one the rules are for who thinks of joining, the welcome and what is kept at hand are for members.
  for (const { id, secretly } of [{ ...boreal, secretly: true }, { ...ouest, secretly: false }]) {
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
  const [keeper] = [...(await people(managers(fibre.id)))];
  await database.rows(sql`INSERT INTO resource (id, community_id, title, post_id, owner_id, review_on, created_at, client_id) VALUES (${newId()}, ${fibre.id},
    ${await secret('resource of an open community that leads into a secret one', sql`SELECT a.person_id AS id FROM membership a WHERE a.community_id = ${boreal.id}`)}, ${hidden.id}, ${keeper}, '2020-01-01', now(), ${newId()})`);

  // Its former name, why it is official, why it was archived.
  const formerName = await secret('former name of a secret community', members(boreal.id));
  await database.rows(sql`INSERT INTO former_name (id, community_id, name, renamed_at, until) VALUES (${newId()}, ${boreal.id}, ${formerName}, now(), now() + interval '90 days')`);
  const mark = newId();
  const [granter] = [...(await people(members(boreal.id)))];
  await database.rows(sql`INSERT INTO official_mark (id, community_id, granted_by_id, reason, granted_at, until)
    VALUES (${mark}, ${boreal.id}, ${granter}, ${await secret('reason of the official mark of a secret community', members(boreal.id))}, now(), now() + interval '90 days')`);
  await database.rows(sql`UPDATE community SET archive_reason = ${await secret('reason to archive a secret community', members(boreal.id))} WHERE id = ${boreal.id}`);
  ids.push(toNodeId('mark', mark));

  // Asking to join, being invited.
  const joinRequest = newId();
  await database.rows(sql`INSERT INTO join_request (id, community_id, person_id, message, created_at)
    VALUES (${joinRequest}, ${ouest.id}, ${asker.id}, ${await secret('message to the managers', union(managers(ouest.id), person('karim.benhaddou')))}, now())`);
  ids.push(toNodeId('joinrequest', joinRequest));
  const invitation = newId();
  await database.rows(sql`INSERT INTO invitation (id, community_id, person_id, invited_by_id, created_at, answered_at, accepted)
    VALUES (${invitation}, ${boreal.id}, ${asker.id}, ${inviting.id}, now(), now(), false)`);
  ids.push(toNodeId('invitation', invitation));
  await database.rows(sql`INSERT INTO removal (id, community_id, person_id, removed_by_id, reason, removed_at)
    VALUES (${newId()}, ${ouest.id}, ${asker.id}, ${(await one<{ id: string }>(managers(ouest.id))).id}, ${await secret('reason of a removal', union(managers(ouest.id), person('karim.benhaddou')))}, now())`);

  // That a secret community has no manager, and to whom it is offered.
  const [succession, offer] = [newId(), newId()];
  await database.rows(sql`INSERT INTO succession (id, community_id, opened_at, falls_back_at) VALUES (${succession}, ${boreal.id}, now(), now() + interval '14 days')`);
  await database.rows(sql`INSERT INTO succession_offer (id, succession_id, community_id, person_id, created_at) VALUES (${offer}, ${succession}, ${boreal.id}, ${inviting.id}, now())`);
  ids.push(toNodeId('succession', succession), toNodeId('successionoffer', offer));

  // What a manager pasted to invite many, and why people belong to a secret community.
  const [bulk, rule] = [newId(), newId()];
  await database.rows(sql`INSERT INTO bulk_invitation (id, community_id, started_by_id, client_id, created_at, total) VALUES (${bulk}, ${boreal.id}, ${inviting.id}, ${newId()}, now(), 1)`);
  await database.rows(sql`INSERT INTO bulk_line (bulk_id, number, text, outcome) VALUES (${bulk}, 1, ${await secret('line of a list to invite', author(inviting.id))}, 'unknown')`);
  await database.rows(sql`INSERT INTO membership_rule (id, community_id, entity_id, site, mandatory, created_by_id, client_id, created_at)
    SELECT ${rule}, ${boreal.id}, entity_id, ${await secret('site named by a rule of a secret community', members(boreal.id))}, false, id, ${newId()}, now() FROM person WHERE id = ${inviting.id}`);
  ids.push(toNodeId('bulkinvitation', bulk), toNodeId('membershiprule', rule));

  // What a manager's act left in the trail: the managers of that community and who acted.
  const told = await one<{ id: string }>(sql`SELECT id FROM post WHERE community_id = ${boreal.id} ORDER BY created_at LIMIT 1`);
  const audit = await one<{ index: string }>(sql`SELECT coalesce(max(index), 0) + 1 AS index FROM audit_entry`);
  await database.rows(sql`INSERT INTO audit_entry (index, id, at, actor_id, act, thing_kind, thing_id, community_id, previous_hash, hash)
    VALUES (${audit.index}, ${newId()}, now(), ${inviting.id}, ${await secret('act in the trail of a secret community', managers(boreal.id))}, 'post', ${told.id}, ${boreal.id}, repeat('0', 64), repeat('0', 64))`);
}
