import { sampleCompany } from '@parvis/sample';
import type { QueryRunner } from 'typeorm';
import { idOf } from '../seed/rows.ts';
import { fillConversations } from './fill-conversations.ts';
import { fillGuide } from './fill-guide.ts';
import { Filling } from './filling.ts';
import type { BenchSize } from './size.ts';

/** By it a company of the bench is told from a real one. */
export const benchAddress = '@bench.example';

/**
 * Fills an empty, migrated database as a company that lives: few big communities and many small ones, few people who belong to many and write much,
 * most posts in the big ones, most comments under few posts. All by SQL; the words are those of the sample company.
 */
export async function fill(connection: QueryRunner, size: BenchSize, say: (line: string) => void): Promise<void> {
  const filling = new Filling(connection, say);
  const began = performance.now();
  // Whole or not at all: a half company would be taken for a filled one the next time.
  await connection.startTransaction();
  await filling.query('SELECT setseed(0.42)');
  // Ids of the product begin with the time: rows of one time lie together, in tables and indexes.
  await filling.query(`CREATE FUNCTION pg_temp.id_at(timestamptz) RETURNS uuid LANGUAGE sql AS $$
    SELECT overlay(overlay(replace(gen_random_uuid()::text, '-', '') PLACING lpad(to_hex((extract(epoch FROM $1) * 1000)::bigint), 12, '0') FROM 1 FOR 12) PLACING '7' FROM 13 FOR 1)::uuid $$`);
  await filling.withoutReferences(async () => {
    await filling.step('people', () => fillPeople(filling, size));
    await filling.step('communities', () => fillCommunities(filling, size));
    await filling.step('memberships', () => fillMemberships(filling, size));
    await fillConversations(filling, size);
    await filling.step('guide, acceptances', () => fillGuide(filling));
  });
  await connection.commitTransaction();
  await filling.step('vacuum, statistics', () => filling.query('VACUUM ANALYZE'));
  say(`  ${'all of it'.padEnd(24)}${((performance.now() - began) / 1000).toFixed(1).padStart(7)} s`);
}

/** A group, its branches, their units, and teams of about 25 people. */
async function fillPeople(filling: Filling, { people }: BenchSize): Promise<void> {
  const [branches, units, teams] = [8, Math.ceil(people / 250), Math.ceil(people / 25)];
  const level = (name: [string, string], above: string, amount: number, table: string): Promise<void> =>
    filling.numbered(table, `
      WITH made AS (INSERT INTO entity (id, parent_id, name_fr, name_en, path)
        SELECT e.id, a.id, '${name[0]} ' || e.n, '${name[1]} ' || e.n, a.path || e.id FROM (SELECT gen_random_uuid() AS id, n FROM generate_series(1, ${amount}) n) e
        JOIN (SELECT id, path, n, count(*) OVER () AS all FROM ${above}) a ON a.n = 1 + e.n % a.all RETURNING id, path)
      SELECT id, path, row_number() OVER () AS n FROM made`, 'n');
  await filling.query(`INSERT INTO entity (id, name_fr, name_en, path) SELECT id, 'Groupe', 'Group', ARRAY[id] FROM (SELECT gen_random_uuid() AS id) root`);
  await filling.query('CREATE TEMP TABLE root AS SELECT id, path, 1 AS n FROM entity');
  await level(['Direction', 'Branch'], 'root', branches, 'branch');
  await level(['Unité', 'Unit'], 'branch', units, 'unit');
  await level(['Équipe', 'Team'], 'unit', teams, 'team');
  const sample = sampleCompany.people;
  // The first have the ids of the sample's people, whom its texts mention.
  await filling.query(`
    INSERT INTO person (id, first_name, last_name, email, job_title_fr, job_title_en, entity_id, site, language, home_seen_at, created_at)
    SELECT coalesce(($2::uuid[])[n], gen_random_uuid()), ($3::text[])[1 + floor(random() * $9::int)], ($4::text[])[1 + floor(random() * $9::int)], 'p' || n || '${benchAddress}',
      ($5::text[])[1 + n % $9::int], ($6::text[])[1 + n % $9::int], (SELECT id FROM team WHERE team.n = 1 + numbers.n % ${teams}), ($7::text[])[1 + floor(random() * $9::int)],
      ($8::text[])[1 + n % $9::int], now() - power(random(), 2) * interval '40 days', now() - interval '600 days'
    FROM generate_series(1, $1::int) AS numbers(n)`, [
    people, sample.map(({ key }) => idOf('person', key)), sample.map(({ firstName }) => firstName), sample.map(({ lastName }) => lastName),
    sample.map(({ jobTitle }) => jobTitle.fr), sample.map(({ jobTitle }) => jobTitle.en), sample.map(({ site }) => site), sample.map(({ languages }) => languages[0] ?? 'fr'), sample.length,
  ]);
  await filling.query(`UPDATE entity SET manager_id = person.id FROM person WHERE person.email = 'p' || (1 + abs(hashtext(entity.id::text)) % ${people}) || '${benchAddress}'`);
  await filling.query(`
    INSERT INTO session (id, person_id, token_hash, device, created_at, last_seen_at, expires_at)
    SELECT pg_temp.id_at(now() - age), id, sha256(gen_random_uuid()::text::bytea), 'Firefox, Windows', now() - age, now() - age / 2, now() - age + interval '30 days'
    FROM (SELECT id, random() * interval '30 days' AS age FROM person, generate_series(1, 2)) used`);
  await filling.numbered('numbered_person', 'SELECT id, row_number() OVER (ORDER BY md5(id::text)) - 1 AS n FROM person', 'n');
}

/** The first is everyone's, the next ones shrink as ranks of towns do. */
async function fillCommunities(filling: Filling, { people, communities }: BenchSize): Promise<void> {
  const sample = sampleCompany.communities;
  await filling.query(`
    INSERT INTO community (id, name, slug, purpose, topics, visibility, language, work, last_activity_at, created_by_id, created_at, member_count)
    SELECT gen_random_uuid(), ($3::text[])[1 + n % $6::int] || ' ' || n, 'c-' || n, ($4::text[])[1 + n % $6::int], string_to_array(($7::text[])[1 + n % $6::int], '|'),
      CASE WHEN n % 20 = 7 THEN 'secret' WHEN n % 4 = 2 THEN 'closed' ELSE 'open' END, ($5::text[])[1 + n % $6::int], n % 5 > 0,
      now() - interval '400 days', (SELECT id FROM numbered_person p WHERE p.n = numbers.n % $1::int), now() - interval '500 days',
      CASE WHEN n = 1 THEN $1::int ELSE greatest(6, least($1::int, round($1::int * 0.6 / power(n, 0.85)))) END
    FROM generate_series(1, $2::int) AS numbers(n)`, [people, communities, sample.map(({ name }) => name), sample.map(({ purpose }) => purpose), sample.map(({ language }) => language), sample.length, sample.map(({ topics }) => topics.join('|'))]);
}

/** Some people belong to many communities, most to a few; a manager for each, more for the big ones. Numbers members, for who writes what. */
async function fillMemberships(filling: Filling, { people }: BenchSize): Promise<void> {
  // The count is written once at the end, not for each member.
  await filling.query('ALTER TABLE membership DISABLE TRIGGER USER');
  await filling.query(`
    INSERT INTO membership (community_id, person_id, role, joined_at, seen_at)
    SELECT c.id, p.id, CASE WHEN m = 0 OR m % 200 = 1 THEN 'manager' ELSE 'member' END, now() - (100 + random() * 380) * interval '1 day',
      CASE WHEN random() < 0.9 THEN now() - power(random(), 2) * interval '60 days' END
    FROM (SELECT id, m, CASE WHEN member_count = $1::int THEN m ELSE floor($1::int * power(random(), 1.5))::int END AS who FROM community CROSS JOIN LATERAL generate_series(0, member_count - 1) m) c
    JOIN numbered_person p ON p.n = c.who ON CONFLICT DO NOTHING`, [people]);
  await filling.query('ALTER TABLE membership ENABLE TRIGGER USER');
  await filling.query(`UPDATE community SET member_count = m.n FROM (SELECT community_id, count(*) AS n FROM membership GROUP BY community_id) m WHERE m.community_id = community.id`);
  await filling.query(`INSERT INTO join_request (id, community_id, person_id, message, created_at)
    SELECT gen_random_uuid(), c.id, p.id, '', now() - random() * interval '20 days' FROM community c JOIN numbered_person p ON p.n % 97 = length(c.slug || c.name) % 97 AND p.n % 5 = 0
    WHERE c.visibility = 'closed' AND random() < 0.05 AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.community_id = c.id AND m.person_id = p.id)`);
  await filling.query(`INSERT INTO invitation (id, community_id, person_id, invited_by_id, created_at)
    SELECT DISTINCT ON (c.id, p.id) gen_random_uuid(), c.id, p.id, c.created_by_id, now() - random() * interval '20 days' FROM numbered_person p
    JOIN community c ON c.slug = 'c-' || (2 + p.n % 50) WHERE p.n % 20 = 3 AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.community_id = c.id AND m.person_id = p.id)`);
  await filling.query('SELECT refresh_directory()');
  await filling.numbered('belonging', 'SELECT community_id, person_id, row_number() OVER (PARTITION BY community_id ORDER BY md5(person_id::text)) AS n FROM membership', 'community_id, n');
  await filling.numbered('ranked_community', `SELECT id, member_count, language, substr(slug, 3)::int AS rank FROM community`, 'rank');
}
