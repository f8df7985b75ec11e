import type { QueryRunner } from 'typeorm';

/** How large the company of the bench is. */
export interface BenchSize {
  people: number;
  communities: number;
  posts: number;
  comments: number;
}

const paragraph = (words: string): string =>
  `jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', ${words})))))`;

const sentence = `(ARRAY['The new cabinet in the north sector answers since this morning.','Who has the reference of the splice tray used last week?',
  'We moved the appointment to Thursday, the customer agreed.','Thank you all, the line is up again.','Here is what we learned from the trial of six weeks.'])`;

/**
 * Fills an empty, migrated database as a company that lives: few big communities and many small ones, most posts in the big ones,
 * most comments under few posts. All by SQL, on one connection since it numbers things in temporary tables; the same sizes give the same shape.
 */
export async function fill(connection: QueryRunner, size: BenchSize, say: (line: string) => void): Promise<void> {
  const run = async (what: string, statement: string, values: unknown[] = []): Promise<void> => {
    const began = Date.now();
    await connection.query(statement, values);
    say(`  ${what.padEnd(24)} ${((Date.now() - began) / 1000).toFixed(1)} s`);
  };
  await connection.query(`SELECT setseed(0.42)`);
  await connection.query(`ALTER TABLE membership DISABLE TRIGGER USER`);
  await run('entities', `
    INSERT INTO entity (id, parent_id, name_fr, name_en, path) WITH root AS (SELECT gen_random_uuid() AS id), units AS (SELECT gen_random_uuid() AS id, n FROM generate_series(1, 60) n)
    SELECT id, NULL::uuid, 'Groupe', 'Group', ARRAY[id] FROM root UNION ALL SELECT units.id, root.id, 'Unité ' || n, 'Unit ' || n, ARRAY[root.id, units.id] FROM units, root`);
  await run('people', `
    INSERT INTO person (id, first_name, last_name, email, job_title_fr, job_title_en, entity_id, site, home_seen_at)
    SELECT gen_random_uuid(), (ARRAY['Camille','Léa','Karim','Nadia','Paul','Inès','Tom','Awa','Hugo','Zoé'])[1 + n % 10],
      (ARRAY['Martin','Diallo','Le Goff','Benhaddou','Bernard','Yıldız','Moreau','Garcia','Petit','Roux','Lambert'])[1 + n % 11] || ' ' || n, 'p' || n || '@bench.example',
      'Technicien réseau', 'Network technician', (SELECT id FROM entity WHERE name_en = 'Unit ' || (1 + n % 60)),
      (ARRAY['Paris','Lyon','Rennes','Lille','Pau'])[1 + n % 5], now() - interval '1 day'
    FROM generate_series(1, $1::int) n`, [size.people]);
  await run('communities', `
    INSERT INTO community (id, name, slug, purpose, visibility, language, last_activity_at, created_by_id, created_at, member_count)
    SELECT gen_random_uuid(), (ARRAY['Fibre','Réseau radio','Boutiques','Sécurité','Jardins','Data','Câbles'])[1 + n % 7] || ' ' || n, 'c-' || n, 'About matter number ' || n,
      CASE WHEN n % 20 = 7 THEN 'secret' WHEN n % 4 = 2 THEN 'closed' ELSE 'open' END, CASE WHEN n % 3 = 0 THEN 'en' ELSE 'fr' END,
      now() - random() * interval '400 days', (SELECT id FROM person LIMIT 1), now() - interval '500 days',
      greatest(5, least($2::int, round($2::int * 0.4 / power(n, 0.9))))::int
    FROM generate_series(1, $1::int) n`, [size.communities, size.people]);
  await connection.query(`CREATE TEMP TABLE numbered_person AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM person; CREATE UNIQUE INDEX ON numbered_person (n)`);
  await connection.query(`CREATE TEMP TABLE ranked_community AS SELECT id, member_count, substr(slug, 3)::int AS rank FROM community; CREATE UNIQUE INDEX ON ranked_community (rank)`);
  // Members of a community stand side by side in a numbering that is random already (ids are), from a place of its own.
  await run('memberships', `
    INSERT INTO membership (community_id, person_id, role, joined_at, seen_at)
    SELECT c.id, p.id, CASE WHEN m < 2 THEN 'manager' ELSE 'member' END, now() - interval '400 days', now() - interval '2 days'
    FROM ranked_community c CROSS JOIN LATERAL generate_series(0, c.member_count - 1) m
    JOIN numbered_person p ON p.n = (c.rank * 7919::bigint + m) % $1::bigint ON CONFLICT DO NOTHING`, [size.people]);
  await connection.query(`ALTER TABLE membership ENABLE TRIGGER USER`);
  await run('posts', `
    INSERT INTO post (id, community_id, author_id, title, body_markdown, body_tree, body_text, language, created_at, last_activity_at)
    SELECT gen_random_uuid(), c.id, p.id, 'Note ' || x.n, x.words, ${paragraph('x.words')}, x.words, 'fr', x.at, x.at
    FROM (SELECT n, 1 + floor($2::int * power(random(), 3))::int AS rank, random() AS who, ${sentence}[1 + n % 5] AS words, date_trunc('milliseconds', now() - power(random(), 2) * interval '400 days') AS at
      FROM generate_series(1, $1::int) n) x
    JOIN ranked_community c ON c.rank = x.rank
    JOIN numbered_person p ON p.n = (c.rank * 7919::bigint + floor(x.who * c.member_count)::bigint) % $3::bigint`, [size.posts, size.communities, size.people]);
  await connection.query(`CREATE TEMP TABLE numbered_post AS SELECT post.id, created_at, c.rank, c.member_count, row_number() OVER (ORDER BY post.id) AS n
    FROM post JOIN ranked_community c ON c.id = post.community_id; CREATE UNIQUE INDEX ON numbered_post (n)`);
  await run('comments', `
    INSERT INTO comment (id, post_id, author_id, body_markdown, body_tree, body_text, language, created_at)
    SELECT gen_random_uuid(), post.id, p.id, x.words, ${paragraph('x.words')}, x.words, 'fr', date_trunc('milliseconds', post.created_at + x.later * (now() - post.created_at))
    FROM (SELECT 1 + floor($2::int * power(random(), 2.2))::int AS n, random() AS who, random() AS later, ${sentence}[1 + i % 5] AS words FROM generate_series(1, $1::int) i) x
    JOIN numbered_post post ON post.n = x.n
    JOIN numbered_person p ON p.n = (post.rank * 7919::bigint + floor(x.who * post.member_count)::bigint) % $3::bigint`, [size.comments, size.posts, size.people]);
  await run('reactions', `
    INSERT INTO reaction (id, person_id, post_id, kind, created_at)
    SELECT gen_random_uuid(), p.id, post.id, (ARRAY['like','thanks','bravo'])[1 + i % 3], now()
    FROM (SELECT i, 1 + floor($1::int * power(random(), 2))::int AS n, random() AS who FROM generate_series(1, $1::int * 2) i) x
    JOIN numbered_post post ON post.n = x.n
    JOIN numbered_person p ON p.n = (post.rank * 7919::bigint + floor(x.who * post.member_count)::bigint) % $2::bigint ON CONFLICT DO NOTHING`, [size.posts, size.people]);
  await run('counters', `
    UPDATE post SET comment_count = c.n, last_activity_at = c.at FROM (SELECT post_id, count(*) AS n, max(created_at) AS at FROM comment GROUP BY post_id) c WHERE c.post_id = post.id`);
  await connection.query(`UPDATE community SET member_count = m.n FROM (SELECT community_id, count(*) AS n FROM membership GROUP BY community_id) m WHERE m.community_id = community.id`);
  await connection.query(`UPDATE community SET last_activity_at = p.at FROM (SELECT community_id, max(last_activity_at) AS at FROM post GROUP BY community_id) p WHERE p.community_id = community.id`);
  await run('guide', `
    WITH made AS (INSERT INTO document (id, kind, audience, owner_id, created_at) SELECT gen_random_uuid(), 'guide', 'everyone', id, now() FROM person LIMIT 1 RETURNING id),
      version AS (INSERT INTO document_version (id, document_id, number, created_at) SELECT gen_random_uuid(), id, 1, now() FROM made RETURNING id)
    INSERT INTO document_version_text (version_id, language, title, introduction, text, text_sha256)
    SELECT version.id, language, 'Guide', '', 'Guide', encode(sha256('Guide'), 'hex') FROM version, (VALUES ('fr'), ('en')) l(language)`);
  await connection.query(`UPDATE document_version SET published_at = now() - interval '1 hour', published_by_id = (SELECT id FROM person LIMIT 1)`);
  await run('statistics', 'VACUUM ANALYZE');
}
