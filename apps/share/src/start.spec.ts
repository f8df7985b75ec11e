import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ask } from '../test/asking.ts';
import { Communications } from '../test/publishing.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const ours = process.env.SPEC_SHARE_URL ?? '';
const owners = process.env.SPEC_OWNER_URL ?? '';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function start(settings: Record<string, string>): { site: ChildProcess; said: () => string; ended: Promise<number | null> } {
  // Node reads the sources as they are: the program under test is the one that the build bundles.
  const site = spawn(process.execPath, ['--no-warnings', main], { env: { PATH: process.env.PATH ?? '', ...settings } });
  let words = '';
  for (const stream of [site.stdout, site.stderr]) stream.on('data', (part: Buffer) => { words += part.toString(); });
  return { site, said: () => words, ended: once(site, 'close').then(([status]) => status as number | null) };
}

describe('starting', () => {
  test('says all that is wrong with the settings at once, without the password, and ends with 78', async () => {
    const { said, ended } = start({
      PARVIS_SHARE_DATABASE_URL: 'mysql://me:hush@db', PARVIS_SHARE_PORT: '70000', PARVIS_SHARE_URL: 'https://example.com/share', PARVIS_COMPANY: 'x'.repeat(81),
    });
    expect(await ended).toBe(78);
    expect(said().trim().split('\n')).toEqual([
      'PARVIS_SHARE_DATABASE_URL must be an address like postgres://parvis_share:password@host:5432/parvis.',
      'PARVIS_SHARE_PORT must be a whole number from 1 to 65535, not "70000".',
      'PARVIS_SHARE_URL must be an http or https address without path, user or query, not "https://example.com/share".',
      'PARVIS_COMPANY must be a name of at most 80 characters.',
    ]);
  });

  test('refuses a role that may read more than the published copies', async () => {
    const { said, ended } = start({ PARVIS_SHARE_DATABASE_URL: owners });
    expect(await ended).toBe(78);
    expect(said()).toContain('may use more than the published copies (internal_note');
  });

  test('says in a sentence that its database is out of reach', async () => {
    const { said, ended } = start({ PARVIS_SHARE_DATABASE_URL: 'postgres://parvis_share:hush@127.0.0.1:1/parvis' });
    expect(await ended).toBe(1);
    expect(said()).toMatch(/^The share site can't reach its database: .+\.\n$/);
    expect(said()).not.toContain('hush');
  });

  test('answers until it is asked to stop, leaves no room for a second one on its port, writes the last visit, and ends with 0', async () => {
    const communications = new Communications(owners);
    const page = await communications.publish();
    const port = await freePort();
    const { site, said, ended } = start({ PARVIS_SHARE_DATABASE_URL: ours, PARVIS_SHARE_PORT: String(port), PARVIS_COMPANY: 'Groupe Méridian' });
    while (!said().includes(`Share site: http://localhost:${port}`)) await once(site.stdout ?? site, 'data');
    const busy = start({ PARVIS_SHARE_DATABASE_URL: ours, PARVIS_SHARE_PORT: String(port) });
    expect(await busy.ended).toBe(1);
    expect(busy.said()).toBe(`The share site can't listen on 127.0.0.1:${port}: another program uses it.\n`);
    expect((await ask(port, '/healthz')).text).toBe('ok\n');
    expect((await ask(port, `/fr/${page.slug}-${page.id}`)).status).toBe(200);
    site.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(await communications.visits(page)).toHaveLength(1);
    await communications.end();
  });
});

describe('the role of the share site', () => {
  let role: pg.Pool;
  beforeAll(() => { role = new pg.Pool({ connectionString: ours, max: 1 }); });
  afterAll(() => role.end());

  test.each([
    'SELECT * FROM internal_note',
    'INSERT INTO internal_note VALUES (1)',
    'SELECT * FROM share_visit',
    'UPDATE share_visit SET network = null',
    'DELETE FROM share_visit',
    'TRUNCATE share_visit',
    `INSERT INTO share_visit (page_id, visited_at) VALUES ('x', '2020-01-01')`,
    `INSERT INTO share_page (id, kit_id) VALUES ('x', gen_random_uuid())`,
    'UPDATE share_page SET withdrawn_at = null',
    'DELETE FROM share_page',
    `INSERT INTO share_link (code, page_id, network) VALUES ('abcdefghij', 'x', 'x')`,
    'UPDATE share_link SET network = null',
    'DELETE FROM share_link',
    'SELECT grant_share_site()',
    'CREATE TABLE mine (id int)',
    'CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
    'CREATE ROLE friend',
    'SET ROLE postgres',
  ])('may not: %s', async (sql) => {
    await expect(role.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  test('holds exactly what it was given', async () => {
    const communications = new Communications(owners);
    const tables = await communications.database.query<{ may: string }>(
      `SELECT table_name || ' ' || privilege_type AS may FROM information_schema.table_privileges WHERE grantee IN ('parvis_share', 'PUBLIC')
        AND table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    expect(tables.rows.map((row) => row.may)).toEqual(['share_link SELECT', 'share_page SELECT']);
    const columns = await communications.database.query<{ may: string }>(
      `SELECT column_name || ' ' || privilege_type AS may FROM information_schema.column_privileges WHERE grantee = 'parvis_share' AND table_name = 'share_visit' ORDER BY 1`,
    );
    expect(columns.rows.map((row) => row.may)).toEqual(['link_code INSERT', 'network INSERT', 'page_id INSERT']);
    await communications.end();
  });
});

test('the database takes no guessable id, no foreign form of text and no image that is not what it says', async () => {
  const communications = new Communications(owners);
  await expect(communications.publish({ id: '1' })).rejects.toThrow('share_page_id_is_unguessable');
  await expect(communications.publish({ body: [{ html: '<b>' }] as unknown as string[] })).rejects.toThrow('share_page_body_is_paragraphs');
  await expect(communications.publish({ slug: 'a/../b' })).rejects.toThrow('share_page_slug_form');
  await expect(communications.publish({ link_url: 'javascript:alert(1)' })).rejects.toThrow('share_page_link_form');
  await expect(communications.publish({}, Buffer.from('<svg/>'))).rejects.toThrow('share_page_image_is_jpeg');
  const page = await communications.publish();
  await expect(communications.publish({ kit_id: page.kit_id })).rejects.toThrow('share_page_one_per_kit_and_language');
  await communications.end();
});
