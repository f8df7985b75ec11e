import type { Language, Network } from '@parvis/domain';
import pg from 'pg';

/** `early`: its dates have not begun, so it is unknown to the world. `gone`: withdrawn, or its dates are over. */
export type State = 'live' | 'gone' | 'early';

export interface PageImage {
  sha256: string;
  alt: string;
  width: number;
  height: number;
}

export interface SharePage {
  id: string;
  language: Language;
  slug: string;
  title: string;
  description: string;
  body: string[];
  disclosure: string;
  siteName: string;
  linkUrl: string | null;
  image: PageImage | null;
  publishedAt: Date;
  state: State;
  /** The same kit in the other language, while it is live. */
  other: { id: string; slug: string; language: Language } | null;
}

export interface ShareLink {
  network: Network;
  page: { id: string; slug: string; language: Language; state: State };
}

export interface Visit {
  pageId: string;
  network: Network | null;
  linkCode: string | null;
}

/** Every read asks the database: nothing is kept here, so a withdrawal shows at the next request. */
export interface Pages {
  page(id: string): Promise<SharePage | null>;
  link(code: string): Promise<ShareLink | null>;
  image(sha256: string): Promise<{ content: Buffer | null; state: State } | null>;
  /** Counts in the background. Never throws, never waits, and drops visits rather than queue without end. */
  count(visit: Visit): void;
  /** Resolves when the visits given so far are written or lost. */
  counted(): Promise<void>;
  /** Tables the role may use beyond its three; anything here means that the address names the wrong role. */
  excess(): Promise<string[]>;
  close(): Promise<void>;
}

const state = (page: string) =>
  `CASE WHEN ${page}.valid_from > now() THEN 'early' WHEN ${page}.withdrawn_at IS NOT NULL OR ${page}.valid_until <= now() THEN 'gone' ELSE 'live' END`;

const pageSql = `
  SELECT p.id, p.language, p.slug, p.title, p.description, p.body, p.disclosure, p.site_name AS "siteName", p.link_url AS "linkUrl",
    p.published_at AS "publishedAt", ${state('p')} AS state,
    CASE WHEN p.image_sha256 IS NOT NULL
      THEN json_build_object('sha256', p.image_sha256, 'alt', p.image_alt, 'width', p.image_width, 'height', p.image_height) END AS image,
    CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'slug', o.slug, 'language', o.language) END AS other
  FROM share_page p
  LEFT JOIN share_page o ON o.kit_id = p.kit_id AND o.language <> p.language AND ${state('o')} = 'live'
  WHERE p.id = $1`;

const linkSql = `
  SELECT l.network, json_build_object('id', p.id, 'slug', p.slug, 'language', p.language, 'state', ${state('p')}) AS page
  FROM share_link l JOIN share_page p ON p.id = l.page_id WHERE l.code = $1`;

// One image may serve several pages: it lives while one of them does.
const imageSql = `
  SELECT ${state('p')} AS state, CASE WHEN ${state('p')} = 'live' THEN p.image END AS content
  FROM share_page p WHERE p.image_sha256 = $1 AND ${state('p')} <> 'early'
  ORDER BY ${state('p')} = 'live' DESC LIMIT 1`;

// A code that isn't of this page counts for the page alone.
const visitSql = `
  INSERT INTO share_visit (page_id, link_code, network)
  VALUES ($1, (SELECT code FROM share_link WHERE code = $2 AND page_id = $1), $3)`;

// What belongs to an extension is open to every role by its own design.
const excessSql = `
  SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%' AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
    AND (has_table_privilege(c.oid, 'DELETE, TRUNCATE') OR CASE
      WHEN n.nspname = 'public' AND c.relname IN ('share_page', 'share_link') THEN has_any_column_privilege(c.oid, 'INSERT, UPDATE')
      WHEN n.nspname = 'public' AND c.relname = 'share_visit' THEN has_any_column_privilege(c.oid, 'SELECT, UPDATE')
      ELSE has_any_column_privilege(c.oid, 'SELECT, INSERT, UPDATE') END)
  ORDER BY 1`;

const deadline = 2_000;
const visitsWaiting = 200;

/** Opens the published copies at this address, with at most eight connections: six read, two count. */
export function openPages(databaseUrl: string, log: (sentence: string) => void): Pages {
  const settings = {
    connectionString: databaseUrl,
    application_name: 'parvis-share',
    connectionTimeoutMillis: deadline,
    statement_timeout: deadline,
    query_timeout: deadline + 250,
    idleTimeoutMillis: 30_000,
  };
  const reading = new pg.Pool({ ...settings, max: 6, options: '-c default_transaction_read_only=on' });
  const counting = new pg.Pool({ ...settings, max: 2 });
  // Without a listener, a connection that breaks while idle would end the process.
  for (const pool of [reading, counting]) pool.on('error', () => log('A connection to the database was lost.'));

  const first = async <Row extends object>(sql: string, value: string): Promise<Row | null> => {
    const result = await reading.query<Row>({ text: sql, values: [value] });
    return result.rows[0] ?? null;
  };
  let waiting = 0;
  let counted = Promise.resolve();

  return {
    page: (id) => first<SharePage>(pageSql, id),
    link: (code) => first<ShareLink>(linkSql, code),
    image: (sha256) => first<{ content: Buffer | null; state: State }>(imageSql, sha256),
    count({ pageId, linkCode, network }) {
      if (waiting >= visitsWaiting) return;
      waiting += 1;
      const done = counting
        .query(visitSql, [pageId, linkCode, network])
        .then(() => undefined, () => log('A visit could not be counted.'))
        .finally(() => { waiting -= 1; });
      counted = Promise.all([counted, done]).then(() => undefined);
    },
    counted: () => counted,
    async excess() {
      const result = await reading.query<{ name: string }>(excessSql);
      return result.rows.map((row) => row.name);
    },
    async close() {
      await counted;
      await Promise.all([reading.end(), counting.end()]);
    },
  };
}
