import { reactions } from '@parvis/domain';
import { sampleCompany } from '@parvis/sample';
import { textOf } from '../seed/conversations.ts';
import { insertRows } from '../seed/rows.ts';
import type { Filling } from './filling.ts';
import type { BenchSize } from './size.ts';

/**
 * Random numbers of one row, drawn in a subquery: drawn in a join's condition, they would keep it from using an index.
 * `luck` chooses the words, `fate` what became of the text, `who` its author, `age` how long ago it was written.
 */
const dice = 'random() AS luck, random() AS fate, random() AS who, random() AS age';

/** A member of the community under the alias `c`, by the dice under `a`; a few write much. */
const someone = `JOIN belonging writer ON writer.community_id = c.id AND writer.n = 1 + floor(power(a.who, 2) * c.member_count)::int`;

/** Posts, comments, replies, reactions, what was read, and what managers did with posts. */
export async function fillConversations(filling: Filling, size: BenchSize): Promise<void> {
  await fillWords(filling);
  await filling.withoutIndexes(['post', 'comment', 'reaction', 'mention', 'post_visit'], async () => {
    await filling.step('posts', () => fillPosts(filling, size));
    await filling.step('comments', () => fillComments(filling, size));
    await filling.step('reactions', () => fillReactions(filling, size));
    await filling.step('read marks', () => fillVisits(filling, size));
    await filling.step('counters', () => count(filling));
  });
}

/** The texts of the sample company in the three forms that the product keeps, by language; in French most, as it writes. */
async function fillWords(filling: Filling): Promise<void> {
  const written = (kind: 'post' | 'comment', texts: { title: string | null; body: string; language: string }[]): object[] => {
    const places = new Map<string, number>();
    return texts.map(({ title, body, language }) => {
      const n = (places.get(language) ?? 0) + 1;
      places.set(language, n);
      return { kind, language, n, title, ...textOf(body) };
    });
  };
  const posts = sampleCompany.posts;
  const comments = posts.flatMap((post) => (post.comments ?? []).flatMap((comment) => [comment, ...(comment.replies ?? [])]).map(({ body, language }) => ({ title: null, body, language: language ?? post.language })));
  await filling.query('CREATE TEMP TABLE words (kind text, language text, n int, title text, body_markdown text, body_tree jsonb, body_text text, PRIMARY KEY (kind, language, n))');
  await insertRows(filling, 'words', [...written('post', posts), ...written('comment', comments)]);
  await filling.query('ANALYZE words');
}

/** The text of the row `x`, in its language, by its dice. */
const wordsOf = (kind: 'post' | 'comment'): string => `JOIN (SELECT language, count(*) AS amount FROM words WHERE kind = '${kind}' GROUP BY language) known ON known.language = x.language
  JOIN words ON words.kind = '${kind}' AND words.language = x.language AND words.n = 1 + floor(x.luck * known.amount)::int`;

async function fillPosts(filling: Filling, { posts, communities }: BenchSize): Promise<void> {
  await filling.query(`
    INSERT INTO post (id, community_id, author_id, title, body_markdown, body_tree, body_text, language, created_at, last_activity_at, edited_at, hidden_at, locked_at, featured_at, featured_by_id)
    SELECT pg_temp.id_at(x.at), x.id, x.person_id, words.title, words.body_markdown, words.body_tree, words.body_text, x.language, x.at, x.at,
      CASE WHEN x.luck < 0.05 THEN x.at + interval '1 hour' END, CASE WHEN x.fate < 0.002 THEN x.at + interval '1 hour' END, CASE WHEN x.fate > 0.998 THEN x.at + interval '2 days' END,
      CASE WHEN x.fate BETWEEN 0.5 AND 0.505 THEN x.at + interval '1 day' END, CASE WHEN x.fate BETWEEN 0.5 AND 0.505 THEN x.person_id END
    FROM (SELECT c.id, c.language, writer.person_id, a.luck, a.fate, date_trunc('milliseconds', now() - interval '3 hours' - power(a.age, 1.3) * interval '450 days') AS at
      FROM (SELECT 1 + floor($2::int * power(random(), 2.6))::int AS rank, ${dice} FROM generate_series(1, $1::int)) a
      JOIN ranked_community c ON c.rank = a.rank ${someone}) x ${wordsOf('post')} ORDER BY x.at`, [posts, communities]);
  await filling.query(`UPDATE post SET pinned_at = now() FROM (SELECT DISTINCT ON (community_id) id FROM post WHERE hidden_at IS NULL ORDER BY community_id, md5(id::text)) one WHERE one.id = post.id AND left(md5(post.community_id::text), 1) < '6'`);
  await filling.query(`INSERT INTO promotion (id, post_id, promoted_by_id, starts_at, ends_at, created_at)
    SELECT gen_random_uuid(), id, author_id, now() - interval '1 day', now() + interval '5 days', now() - interval '1 day' FROM (
      SELECT post.id, post.author_id FROM post JOIN ranked_community c ON c.id = post.community_id WHERE c.rank IN (1, 3, 4) AND post.hidden_at IS NULL ORDER BY post.created_at DESC LIMIT 4) latest`);
  await filling.numbered('numbered_post', `SELECT c.id, post.id AS post_id, c.member_count, c.language, post.created_at AS at, row_number() OVER (ORDER BY md5(post.id::text)) AS n
    FROM post JOIN ranked_community c ON c.id = post.community_id`, 'n');
}

/** Two thirds answer the post, most of them soon; the others answer a comment. */
async function fillComments(filling: Filling, { comments, posts }: BenchSize): Promise<void> {
  const replies = Math.floor(comments / 3);
  const insert = (from: string): string => `
    INSERT INTO comment (id, post_id, parent_id, author_id, body_markdown, body_tree, body_text, language, created_at, edited_at, hidden_at)
    SELECT pg_temp.id_at(x.at), x.post_id, x.parent_id, x.person_id, words.body_markdown, words.body_tree, words.body_text, x.language, x.at,
      CASE WHEN x.luck < 0.04 THEN x.at + interval '10 minutes' END, CASE WHEN x.fate < 0.002 THEN x.at + interval '1 hour' END
    FROM (SELECT c.post_id, c.parent_id, c.language, writer.person_id, a.luck, a.fate, date_trunc('milliseconds', c.at + power(a.age, 4) * (now() - interval '1 hour' - c.at)) AS at
      FROM ${from} ${someone}) x ${wordsOf('comment')} ORDER BY x.at`;
  await filling.query(insert(`${drawn('$1', '$2::int', 2.2)} JOIN (SELECT *, NULL::uuid AS parent_id FROM numbered_post) c ON c.n = a.n`), [comments - replies, posts]);
  await filling.numbered('answered', `
    SELECT p.id, p.post_id, p.member_count, p.language, comment.id AS parent_id, comment.created_at AS at, row_number() OVER (ORDER BY md5(comment.id::text)) AS n
    FROM comment JOIN numbered_post p ON p.post_id = comment.post_id WHERE comment.hidden_at IS NULL`, 'n');
  await filling.query(insert(`${drawn('$1', '(SELECT count(*) FROM answered)', 1.8)} JOIN answered c ON c.n = a.n`), [replies]);
}

/** Rows with dice, each with the number of a thing below `things`; the higher the power, the more of them fall on few things. */
const drawn = (rows: string, things: string, power: number): string => `(SELECT 1 + floor(${things} * power(random(), ${power}))::int AS n, ${dice} FROM generate_series(1, ${rows}::int)) a`;

async function fillReactions(filling: Filling, { posts, comments }: BenchSize): Promise<void> {
  const react = (thing: 'post_id' | 'comment_id', id: string, from: string): string => `
    INSERT INTO reaction (id, person_id, ${thing}, kind, created_at)
    SELECT pg_temp.id_at(at), person_id, thing_id, kind, at FROM (
      SELECT DISTINCT ON (c.${id}, writer.person_id) writer.person_id, c.${id} AS thing_id, ($1::text[])[1 + floor(power(a.luck, 2) * ${reactions.length})] AS kind, c.at + power(a.age, 4) * (now() - c.at) AS at
      FROM ${from} ${someone}) given ORDER BY at`;
  await filling.query(react('post_id', 'post_id', `${drawn('$2', '$3::int', 2)} JOIN numbered_post c ON c.n = a.n`), [reactions, posts * 3, posts]);
  await filling.query(react('comment_id', 'parent_id', `${drawn('$2', '(SELECT count(*) FROM answered)', 2)} JOIN answered c ON c.n = a.n`), [reactions, Math.floor(comments / 2)]);
}

/** Each post was opened by a few, some of them before its last comments. */
async function fillVisits(filling: Filling, { posts }: BenchSize): Promise<void> {
  await filling.query(`
    INSERT INTO post_visit (person_id, post_id, seen_at, read_at, read_id)
    SELECT person_id, post_id, at, at, 'ffffffff-ffff-ffff-ffff-ffffffffffff' FROM (SELECT DISTINCT ON (writer.person_id, c.post_id) writer.person_id, c.post_id, c.at + a.age * (now() - c.at) AS at
    FROM ${drawn('$1', '$2::int', 1.5)} JOIN numbered_post c ON c.n = a.n ${someone}) visit ORDER BY at`, [posts * 5, posts]);
}

async function count(filling: Filling): Promise<void> {
  await filling.query(`
    UPDATE post SET comment_count = c.n, last_activity_at = c.at
    FROM (SELECT c.post_id, count(*) AS n, max(c.created_at) AS at FROM comment c LEFT JOIN comment above ON above.id = c.parent_id WHERE c.hidden_at IS NULL AND above.hidden_at IS NULL GROUP BY c.post_id) c
    WHERE c.post_id = post.id`);
  await filling.query(`UPDATE community SET last_activity_at = p.at FROM (SELECT community_id, max(last_activity_at) AS at FROM post GROUP BY community_id) p WHERE p.community_id = community.id`);
}
