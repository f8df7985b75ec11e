import { toNodeId } from '@parvis/domain';
import type { DataSource } from 'typeorm';
import { cookieName } from '../features/identity/session-cookie.ts';
import type { SessionService } from '../features/identity/session.service.ts';
import type { Settings } from '../platform/config/settings.ts';

/** Who acts in the load, on what. */
export interface BenchPlace {
  actors: { cookie: string; communityId: string; postId: string; communitySearch: string; peopleSearch: string }[];
  /** People who read the guide to its end and have yet to accept it. */
  newcomers: string[];
  guide: { versionId: string; textSha256: string; editor: string };
}

/** How many people take turns, and how many of those who have not accepted the guide may do so. */
const actors = 96;
const mostNewcomers = 2400;

/** Signs people in: a third act in their largest community, a third in their smallest that has a conversation, a third in any; half on its longest thread. */
export async function placeOf(dataSource: DataSource, sessions: SessionService, settings: Settings): Promise<BenchPlace> {
  const signIn = async (personId: string): Promise<string> => `${cookieName(settings)}=${(await sessions.start(personId, 'Bench')).token}`;
  const people = await dataSource.query<{ person_id: string; community_id: string; post_id: string; community_search: string; people_search: string }[]>(`
    WITH chosen AS (SELECT id, row_number() OVER () AS n FROM (SELECT id FROM person WHERE EXISTS (
        SELECT 1 FROM membership m JOIN post p ON p.community_id = m.community_id
          WHERE m.person_id = person.id AND p.comment_count > 0 AND num_nonnulls(p.deleted_at, p.hidden_at, p.locked_at) = 0) ORDER BY md5(id::text) LIMIT $1) active),
      others AS (SELECT *, row_number() OVER (ORDER BY md5(email)) AS n FROM person)
    SELECT chosen.id AS person_id, place.id AS community_id, talk.id AS post_id,
      CASE chosen.n % 3 WHEN 0 THEN place.name WHEN 1 THEN left(place.name, 5) ELSE split_part(place.purpose, ' ', 2) || ' ' || split_part(place.name, ' ', 1) END AS community_search,
      CASE chosen.n % 4 WHEN 0 THEN other.first_name || ' ' || other.last_name WHEN 1 THEN left(fold(other.last_name), 4) WHEN 2 THEN other.job_title_fr
        ELSE other.first_name || ' ' || other.site END AS people_search
    FROM chosen JOIN others other ON other.n = chosen.n
    CROSS JOIN LATERAL (SELECT c.* FROM membership m JOIN community c ON c.id = m.community_id
      WHERE m.person_id = chosen.id AND EXISTS (SELECT 1 FROM post p WHERE p.community_id = c.id AND p.comment_count > 0 AND num_nonnulls(p.deleted_at, p.hidden_at, p.locked_at) = 0)
      ORDER BY CASE chosen.n % 3 WHEN 0 THEN -c.member_count WHEN 1 THEN c.member_count END, md5(c.id::text || chosen.id::text) LIMIT 1) place
    CROSS JOIN LATERAL (SELECT p.id FROM post p WHERE p.community_id = place.id AND p.comment_count > 0 AND num_nonnulls(p.deleted_at, p.hidden_at, p.locked_at) = 0
      ORDER BY CASE chosen.n % 2 WHEN 0 THEN -p.comment_count END, md5(p.id::text || chosen.id::text) LIMIT 1) talk`, [actors]);
  const [guide] = await dataSource.query<{ id: string; text_sha256: string; owner_id: string }[]>(`
    SELECT v.id, t.text_sha256, d.owner_id FROM document d JOIN document_version v ON v.document_id = d.id JOIN document_version_text t ON t.version_id = v.id AND t.language = 'fr'
    WHERE d.kind = 'guide' AND v.published_at IS NOT NULL ORDER BY v.number DESC LIMIT 1`);
  const newcomers = await dataSource.query<{ id: string }[]>(`
    SELECT id FROM person JOIN reading ON reading.person_id = person.id AND reading.version_id = $1 AND reading.reached_end_at IS NOT NULL
    WHERE NOT EXISTS (SELECT 1 FROM acknowledgement a WHERE a.person_id = person.id AND a.version_id = $1) ORDER BY md5(id::text) LIMIT $2`, [guide!.id, mostNewcomers]);
  return {
    actors: await Promise.all(people.map(async (one) => ({
      cookie: await signIn(one.person_id), communityId: toNodeId('community', one.community_id), postId: toNodeId('post', one.post_id),
      communitySearch: one.community_search, peopleSearch: one.people_search,
    }))),
    newcomers: await Promise.all(newcomers.map(({ id }) => signIn(id))),
    guide: { versionId: toNodeId('version', guide!.id), textSha256: guide!.text_sha256, editor: await signIn(guide!.owner_id) },
  };
}
