import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { onDatabase } from '../../../test/postgres.ts';
import { dataSourceFor } from './data-source.ts';
import { Database } from './database.ts';
import { aliasOf, raw, sql, type Sql } from './sql.ts';

const server = process.env.PARVIS_SPEC_SERVER!;
const name = `spec_${randomUUID().replaceAll('-', '')}`;
let dataSource: DataSource;
let database: Database;

beforeAll(async () => {
  await onDatabase(server, `CREATE DATABASE ${name}`);
  // One connection: what it has prepared is what all asks have.
  dataSource = await dataSourceFor(Object.assign(new URL(server), { pathname: `/${name}` }).href, 1).initialize();
  database = new Database(dataSource);
  await dataSource.query(`CREATE TABLE note (id int PRIMARY KEY, words text); INSERT INTO note VALUES (1, 'un'), (2, 'deux'), (3, 'trois')`);
});
afterAll(async () => {
  await dataSource.destroy();
  await onDatabase(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
});

const note = (id: number): Sql => {
  const alias = aliasOf('note');
  return sql`SELECT ${raw(alias)}.* FROM note ${raw(alias)} WHERE ${raw(alias)}.id = ${id} LIMIT ${20}`;
};
const prepared = async (): Promise<string[]> => (await dataSource.query<{ statement: string }[]>('SELECT statement FROM pg_prepared_statements')).map((row) => row.statement);

test('a statement that differs in its values alone has one text, and tells the database how many rows are wanted', () => {
  expect(note(1).compile()).toEqual({ text: 'SELECT note_1.* FROM note note_1 WHERE note_1.id = $1 LIMIT 20', values: [1] });
  expect(note(2).compile().text).toBe(note(1).compile().text);
  const [outer, inner] = [aliasOf('note'), aliasOf('note')];
  expect(sql`SELECT 1 FROM note ${raw(outer)} JOIN note ${raw(inner)} ON ${raw(inner)}.id = ${raw(outer)}.id`.compile().text).toBe('SELECT 1 FROM note note_1 JOIN note note_2 ON note_2.id = note_1.id');
});

test('what is asked again and again is prepared; what is asked once is not', async () => {
  await database.rows(sql`SELECT 'once'`);
  for (const id of [1, 2, 3]) expect(await database.rows(note(id))).toEqual([expect.objectContaining({ id })]);
  expect(await prepared()).toEqual([note(1).compile().text]);
});

test('a table that gains a column while the server runs is read on', async () => {
  await dataSource.query(`ALTER TABLE note ADD COLUMN language text NOT NULL DEFAULT 'fr'`);
  for (const id of [1, 2, 3]) expect(await database.rows(note(id))).toEqual([expect.objectContaining({ id, language: 'fr' })]);
  await dataSource.query('DEALLOCATE ALL');
  expect(await database.rows(note(1))).toHaveLength(1);
});

test('inside a transaction nothing is prepared, and a refusal is the database’s', async () => {
  await dataSource.query('DEALLOCATE ALL');
  await database.tx(async () => {
    for (const id of [1, 2, 3, 1]) await database.rows(sql`SELECT words FROM note WHERE id = ${id}`);
  });
  expect((await prepared()).filter((statement) => statement.includes('words'))).toEqual([]);
  await expect(database.rows(sql`SELECT 1 / ${0}::int`)).rejects.toThrow('division by zero');
});
