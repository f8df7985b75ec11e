import { newId, toNodeId } from '@parvis/domain';
import { sql } from '../../src/platform/database/sql.ts';
import type { Planting } from './planting.ts';

/** What is a person’s own, wherever it stands: reminders, what one follows and puts aside, drafts, what waits for its hour, devices. */
export async function plantOwnThings({ database, ids, readers, people, secret, person, boreal, fibre, asker, inviting }: Planting): Promise<void> {
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
  const changing = newId();
  await database.rows(sql`INSERT INTO draft (id, person_id, kind, thing_id, client_id, title, body_markdown, options, revision, device, saved_at)
    VALUES (${changing}, ${asker.id}, 'scheduledEdit', ${scheduled}, ${newId()}, '', ${await secret('changes of a scheduled post', person('karim.benhaddou'))}, '', 1, 'spec', now())`);
  ids.push(toNodeId('draft', changing));
  readers.set(toNodeId('draft', changing), await people(person('karim.benhaddou')));

  // A device is its person's own.
  const device = newId();
  await database.rows(sql`INSERT INTO session (id, person_id, token_hash, device, created_at, last_seen_at, expires_at)
    VALUES (${device}, ${asker.id}, sha256(convert_to(${device}, 'UTF8')), ${await secret('device of a person', person('karim.benhaddou'))}, now(), now(), now() + interval '1 day')`);
  ids.push(toNodeId('session', device));
}
