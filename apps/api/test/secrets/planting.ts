import { createHash } from 'node:crypto';
import type { Database } from '../../src/platform/database/database.ts';
import { raw, sql, type Sql } from '../../src/platform/database/sql.ts';

/** A marker put into one private thing, and who may read it: said here in plain SQL, apart from the policies that it checks. */
export interface Secret {
  marker: string;
  /** What it is, for the message of a failure. */
  what: string;
  readers: Set<string>;
}

export interface Planted {
  secrets: Secret[];
  /** Node ids of private things, to be asked for by everyone. */
  ids: string[];
  /** Who may know that a private thing is there, by its node id. */
  readers: Map<string, Set<string>>;
  /** Addresses of private files, and who may have them. */
  files: { path: string; readers: Set<string> }[];
  /** Addresses that say whose they are by a secret in them: read by who has them, with the sight of that person. */
  calendars: { path: string; personId: string }[];
}

/** Puts a content into the storage of files. */
export type Keep = (key: string, content: Buffer) => Promise<void>;

/** What every planter needs: who is who in plain SQL, ways to write, and what was planted so far. */
export type Planting = Awaited<ReturnType<typeof openPlanting>>;

export async function openPlanting(database: Database, keep?: Keep) {
  const secrets: Secret[] = [];
  const ids: string[] = [];
  const readers = new Map<string, Set<string>>();
  const files: Planted['files'] = [];
  const calendars: Planted['calendars'] = [];
  const people = async (query: Sql): Promise<Set<string>> => new Set((await database.rows<{ id: string }>(query)).map(({ id }) => id));
  const secret = async (what: string, readers: Sql): Promise<string> => {
    // Letters unlike each other, so that a search that forgives typing mistakes does not take one for another.
    // Of all letters: of six alone two markers are alike enough for a search that forgives typing.
    const marker = `zq${[...createHash('sha256').update(what + secrets.length).digest()].map((byte) => String.fromCharCode(97 + (byte % 26))).join('').slice(0, 14)}`;
    secrets.push({ marker, what, readers: await people(readers) });
    return marker;
  };
  const one = async <Row>(query: Sql): Promise<Row> => {
    const [row] = await database.rows<Row>(query);
    if (!row) throw new Error('The sample company lacks a thing to plant a secret in.');
    return row;
  };
  // Published texts and ledgers never change by ordinary means; a planter is no ordinary means.
  const force = (statement: Sql): Promise<void> =>
    database.tx(async () => {
      await database.rows(sql`SET LOCAL session_replication_role = replica`);
      await database.rows(statement);
    });

  const community = (slug: string): Promise<{ id: string }> => one(sql`SELECT id FROM community WHERE slug = ${slug}`);
  const members = (communityId: string): Sql => sql`SELECT person_id AS id FROM membership WHERE community_id = ${communityId}`;
  const managers = (communityId: string): Sql => sql`${members(communityId)} AND role = 'manager'`;
  const person = (mailbox: string): Sql => sql`SELECT id FROM person WHERE email LIKE ${`${mailbox}@%`}`;
  const holders = (role: string): Sql => sql`SELECT person_id AS id FROM role_grant WHERE role = ${role}`;
  const author = (id: string): Sql => sql`SELECT id FROM person WHERE id = ${id}`;
  const union = (...queries: Sql[]): Sql => queries.slice(1).reduce((all, query) => sql`${all} UNION ${query}`, queries[0]!);

  const writeText = (table: 'post' | 'comment', id: string, marker: string): Promise<unknown> =>
    database.rows(sql`UPDATE ${raw(table)} SET body_markdown = ${marker}, body_text = ${marker},
      body_tree = ${JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: marker }] }] })}::jsonb WHERE id = ${id}`);
  /** The last post of a community that has comments. */
  const commented = async (communityId: string): Promise<string> =>
    (await one<{ id: string }>(sql`SELECT id FROM post WHERE community_id = ${communityId} AND comment_count > 0 ORDER BY created_at DESC LIMIT 1`)).id;
  const boreal = await community('projet-boreal');
  return {
    database, keep, secrets, ids, readers, files, calendars, people, secret, one, force, community, members, managers, person, holders, author, union, writeText, commented,
    boreal,
    ouest: await community('unite-intervention-ouest'),
    fibre: await community('fibre-au-quotidien'),
    /** Belongs neither to the secret one nor to the closed one. */
    asker: await one<{ id: string }>(person('karim.benhaddou')),
    /** Manages the secret one. */
    inviting: await one<{ id: string }>(managers(boreal.id)),
  };
}
