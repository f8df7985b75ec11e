import { toNodeId } from '@parvis/domain';
import type { DataSource } from 'typeorm';
import { cookieName } from '../features/identity/session-cookie.ts';
import type { SessionService } from '../features/identity/session.service.ts';
import type { Settings } from '../platform/config/settings.ts';

/** Who acts in the load, on what. */
export interface BenchPlace {
  actors: { cookie: string; communityId: string; postId: string; communitySearch: string; peopleSearch: string }[];
  /** Members of the largest community, and one member each of the smallest ones: to post costs the same in all. */
  largest: { cookie: string; communityId: string }[];
  smallest: { cookie: string; communityId: string }[];
  /** A conversation in the largest community, and sessions of people who may read it. */
  thread: { postId: string; author: string; readers: string[] };
  /** People who read the guide to its end and have yet to accept it. */
  newcomers: string[];
  guide: { versionId: string; textSha256: string; editor: string };
}

/** How many people take turns, and how many of those who have not accepted the guide may do so. */
const actors = 96;
const mostNewcomers = 2700;

/** People, the community and the conversation where each of them acts, and what they search. */
const chooseActors = `
  WITH talk AS MATERIALIZED (SELECT id, community_id, comment_count FROM post WHERE comment_count > 0 AND deleted_at IS NULL AND hidden_at IS NULL AND locked_at IS NULL),
    place AS MATERIALIZED (SELECT c.* FROM community c WHERE c.id IN (SELECT community_id FROM talk)),
    chosen AS MATERIALIZED (SELECT id, row_number() OVER () AS n FROM (SELECT id FROM person
      WHERE id IN (SELECT m.person_id FROM membership m JOIN place ON place.id = m.community_id) ORDER BY md5(id::text) LIMIT $1) active),
    standing AS MATERIALIZED (SELECT DISTINCT ON (chosen.n) chosen.id AS person_id, chosen.n, place.* FROM chosen JOIN membership m ON m.person_id = chosen.id JOIN place ON place.id = m.community_id
      ORDER BY chosen.n, CASE chosen.n % 3 WHEN 0 THEN abs(place.member_count - $2::int) WHEN 1 THEN place.member_count END, md5(place.id::text || chosen.id::text)),
    conversation AS MATERIALIZED (SELECT DISTINCT ON (standing.n) standing.*, talk.id AS post_id FROM standing JOIN talk ON talk.community_id = standing.id
      ORDER BY standing.n, CASE standing.n % 2 WHEN 0 THEN (talk.comment_count < 20)::int END, md5(talk.id::text || standing.person_id::text)),
    other AS (SELECT *, row_number() OVER (ORDER BY md5(email)) AS n FROM person)
  SELECT conversation.person_id, conversation.id AS community_id, conversation.post_id,
    CASE conversation.n % 3 WHEN 0 THEN name WHEN 1 THEN left(name, 5) ELSE split_part(purpose, ' ', 2) || ' ' || split_part(name, ' ', 1) END AS community_search,
    CASE conversation.n % 4 WHEN 0 THEN first_name || ' ' || last_name WHEN 1 THEN left(folded_last_name, 4) WHEN 2 THEN job_title_fr ELSE first_name || ' ' || site END AS people_search
  FROM conversation JOIN other ON other.n = conversation.n`;

const chooseLargest = `
  SELECT person_id, community_id FROM membership WHERE community_id = (SELECT id FROM community ORDER BY member_count DESC, id LIMIT 1) ORDER BY md5(person_id::text) LIMIT $1`;
const chooseSmallest = `
  SELECT person_id, small.id AS community_id FROM (SELECT id FROM community ORDER BY member_count, id LIMIT $1) small
  CROSS JOIN LATERAL (SELECT person_id FROM membership WHERE community_id = small.id ORDER BY person_id LIMIT 1) member`;

/** Signs people in: a third act in a community of about a tenth of all `people`, a third in their smallest, a third in any; half on a long thread. */
export async function placeOf(dataSource: DataSource, { people, sockets }: { people: number; sockets: number }, sessions: SessionService, settings: Settings): Promise<BenchPlace> {
  const signIn = async (personId: string): Promise<string> => `${cookieName(settings)}=${(await sessions.start(personId, 'Bench')).token}`;
  // What chooses among millions may take longer than a request of the product.
  const ask = <Row>(statement: string, values: unknown[] = []): Promise<Row[]> => dataSource.transaction(async (manager) => {
    await manager.query('SET LOCAL statement_timeout = 0');
    return manager.query<Row[]>(statement, values);
  });
  const chosen = await ask<{ person_id: string; community_id: string; post_id: string; community_search: string; people_search: string }>(chooseActors, [actors, people / 10]);
  const [guide] = await ask<{ id: string; text_sha256: string; owner_id: string }>(`
    SELECT v.id, t.text_sha256, d.owner_id FROM document d JOIN document_version v ON v.document_id = d.id JOIN document_version_text t ON t.version_id = v.id AND t.language = 'fr'
    WHERE d.kind = 'guide' AND v.published_at IS NOT NULL ORDER BY v.number DESC LIMIT 1`);
  const newcomers = await ask<{ id: string }>(`
    SELECT id FROM person JOIN reading ON reading.person_id = person.id AND reading.version_id = $1 AND reading.reached_end_at IS NOT NULL
    WHERE NOT EXISTS (SELECT 1 FROM acknowledgement a WHERE a.person_id = person.id AND a.version_id = $1) ORDER BY md5(id::text) LIMIT $2`, [guide!.id, mostNewcomers]);
  const members = async (choose: string): Promise<{ cookie: string; communityId: string }[]> => {
    const rows = await ask<{ person_id: string; community_id: string }>(choose, [actors]);
    return Promise.all(rows.map(async (row) => ({ cookie: await signIn(row.person_id), communityId: toNodeId('community', row.community_id) })));
  };
  const largest = await members(chooseLargest);
  const [talk] = await ask<{ id: string; community_id: string }>(`
    SELECT id, community_id FROM post WHERE community_id = (SELECT id FROM community ORDER BY member_count DESC, id LIMIT 1)
      AND deleted_at IS NULL AND hidden_at IS NULL AND locked_at IS NULL ORDER BY created_at DESC LIMIT 1`);
  const readers = await ask<{ person_id: string }>('SELECT person_id FROM membership WHERE community_id = $1 ORDER BY md5(person_id::text) LIMIT $2', [talk!.community_id, sockets]);
  return {
    largest,
    smallest: await members(chooseSmallest),
    thread: { postId: toNodeId('post', talk!.id), author: largest[0]!.cookie, readers: await Promise.all(readers.map((row) => signIn(row.person_id))) },
    actors: await Promise.all(chosen.map(async (one) => ({
      cookie: await signIn(one.person_id), communityId: toNodeId('community', one.community_id), postId: toNodeId('post', one.post_id),
      communitySearch: one.community_search, peopleSearch: one.people_search,
    }))),
    newcomers: await Promise.all(newcomers.map(({ id }) => signIn(id))),
    guide: { versionId: toNodeId('version', guide!.id), textSha256: guide!.text_sha256, editor: await signIn(guide!.owner_id) },
  };
}
