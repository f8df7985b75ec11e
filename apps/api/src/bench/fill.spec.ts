import { randomUUID } from 'node:crypto';
import { parse, plainText } from '@parvis/rich-text';
import type { DataSource } from 'typeorm';
import { onDatabase } from '../../test/postgres.ts';
import { dataSourceFor } from '../platform/database/data-source.ts';
import { fill } from './fill.ts';

const size = { people: 500, communities: 20, posts: 500, comments: 1500 };
const server = process.env.PARVIS_SPEC_SERVER!;
const name = `spec_${randomUUID().replaceAll('-', '')}`;
let dataSource: DataSource;
let migrated: unknown;

beforeAll(async () => {
  await onDatabase(server, `CREATE DATABASE ${name}`);
  dataSource = await dataSourceFor(Object.assign(new URL(server), { pathname: `/${name}` }).href, 2).initialize();
  await dataSource.runMigrations({ transaction: 'each' });
  migrated = await indexes();
  const connection = dataSource.createQueryRunner();
  await fill(connection, size, () => undefined);
  await connection.release();
}, 60_000);
afterAll(async () => {
  await dataSource.destroy();
  await onDatabase(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
});

const indexes = (): Promise<unknown> => dataSource.query(`SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexdef`);
const one = async (statement: string): Promise<unknown> => Object.values((await dataSource.query<object[]>(statement))[0]!)[0];

test('the company has the size that was asked for', async () => {
  for (const [table, amount] of [['person', size.people], ['community', size.communities], ['post', size.posts], ['comment', size.comments]] as const) {
    expect({ [table]: await one(`SELECT count(*)::int FROM ${table}`) }).toEqual({ [table]: amount });
  }
  expect(await one('SELECT count(*)::int FROM comment WHERE parent_id IS NOT NULL')).toBe(size.comments / 3);
});

test('one community is everyone’s and most are small; each has a manager', async () => {
  expect(await one('SELECT max(member_count) FROM community')).toBe(size.people);
  expect(await one('SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY member_count) FROM community')).toBeLessThan(size.people / 5);
  expect(await one(`SELECT count(*)::int FROM community c WHERE NOT EXISTS (SELECT 1 FROM membership m WHERE m.community_id = c.id AND m.role = 'manager')`)).toBe(0);
});

test('counters say what there is, and nothing lies in the future', async () => {
  expect(await one('SELECT count(*)::int FROM community c WHERE member_count <> (SELECT count(*) FROM membership m WHERE m.community_id = c.id)')).toBe(0);
  expect(await one(`SELECT count(*)::int FROM post p WHERE comment_count <> (SELECT count(*) FROM comment c LEFT JOIN comment above ON above.id = c.parent_id
    WHERE c.post_id = p.id AND c.hidden_at IS NULL AND above.hidden_at IS NULL)`)).toBe(0);
  expect(await one('SELECT (SELECT count(*) FROM post WHERE last_activity_at > now())::int + (SELECT count(*) FROM comment WHERE created_at > now())::int')).toBe(0);
});

test('texts stand in the three forms that the product writes, in both languages', async () => {
  const texts = await dataSource.query<{ body_markdown: string; body_tree: object; body_text: string }[]>('SELECT body_markdown, body_tree, body_text FROM post UNION ALL SELECT body_markdown, body_tree, body_text FROM comment LIMIT 700');
  for (const { body_markdown, body_tree, body_text } of texts) {
    const parsed = parse(body_markdown);
    if (!parsed.ok) throw new Error(parsed.error.code);
    expect({ tree: parsed.tree, text: plainText(parsed.tree) }).toEqual({ tree: body_tree, text: body_text });
  }
  expect(await one('SELECT count(DISTINCT language)::int FROM post')).toBe(2);
});

test('only members write, and the indexes and the references between tables are back', async () => {
  expect(await one('SELECT count(*)::int FROM post p WHERE NOT EXISTS (SELECT 1 FROM membership m WHERE m.community_id = p.community_id AND m.person_id = p.author_id)')).toBe(0);
  expect(await indexes()).toEqual(migrated);
  await expect(dataSource.query(`UPDATE post SET author_id = gen_random_uuid()`)).rejects.toThrow('post_author_id_fkey');
  expect(await one(`SELECT count(*)::int FROM acknowledgement a JOIN reading USING (person_id, version_id)`)).toBeGreaterThan(100);
});
