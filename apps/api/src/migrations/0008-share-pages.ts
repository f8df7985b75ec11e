import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What leaves the company: copies of approved share kits, short links to them, and visits counted by page and network.
 * No person stands in any of the three tables. The public site reads them as `parvis_share` and sees nothing else.
 */
export class SharePages1700000008000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    // Lengths hold the page under 60 kB even when every character must be escaped: the limits count bytes as escaped.
    await q.query(`
      CREATE TABLE share_page (
        id text PRIMARY KEY CONSTRAINT share_page_id_is_unguessable CHECK (id ~ '^[0-9A-Za-z]{22}$'),
        kit_id uuid NOT NULL,
        language text NOT NULL CONSTRAINT share_page_language_known CHECK (language IN ('fr', 'en')),
        slug text NOT NULL CONSTRAINT share_page_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 100),
        title text NOT NULL CONSTRAINT share_page_title_length CHECK (length(title) BETWEEN 1 AND 200),
        description text NOT NULL CONSTRAINT share_page_description_length CHECK (length(description) <= 400),
        body jsonb NOT NULL
          CONSTRAINT share_page_body_is_paragraphs CHECK (jsonb_typeof(body) = 'array' AND NOT jsonb_path_exists(body, 'strict $[*] ? (@.type() != "string")'))
          CONSTRAINT share_page_body_size CHECK (octet_length(regexp_replace(body::text, '[&<>"'']', 'xxxxx', 'g')) <= 22000),
        disclosure text NOT NULL CONSTRAINT share_page_disclosure_length CHECK (length(disclosure) BETWEEN 1 AND 300),
        site_name text NOT NULL CONSTRAINT share_page_site_name_length CHECK (length(site_name) BETWEEN 1 AND 100),
        link_url text CONSTRAINT share_page_link_form CHECK (link_url ~ '^https?://[^[:space:][:cntrl:]]+$' AND length(link_url) <= 2000),
        image bytea
          CONSTRAINT share_page_image_size CHECK (octet_length(image) <= 1048576)
          CONSTRAINT share_page_image_is_jpeg CHECK (substring(image FROM 1 FOR 3) = '\\xffd8ff'::bytea),
        image_sha256 text CONSTRAINT share_page_image_hash CHECK (image_sha256 = encode(sha256(image), 'hex')),
        image_alt text CONSTRAINT share_page_image_alt_length CHECK (length(image_alt) BETWEEN 1 AND 300),
        image_width integer CONSTRAINT share_page_image_width CHECK (image_width BETWEEN 1 AND 10000),
        image_height integer CONSTRAINT share_page_image_height CHECK (image_height BETWEEN 1 AND 10000),
        published_at timestamptz(3) NOT NULL,
        valid_from timestamptz(3) NOT NULL,
        valid_until timestamptz(3) NOT NULL CONSTRAINT share_page_validity_order CHECK (valid_until > valid_from),
        withdrawn_at timestamptz(3),
        CONSTRAINT share_page_one_per_kit_and_language UNIQUE (kit_id, language),
        CONSTRAINT share_page_image_whole CHECK (num_nulls(image, image_sha256, image_alt, image_width, image_height) IN (0, 5))
      )`);
    await q.query(`CREATE INDEX share_page_by_image ON share_page (image_sha256) WHERE image_sha256 IS NOT NULL`);

    const networks = `('linkedin', 'x', 'facebook', 'whatsapp', 'email', 'mastodon', 'bluesky', 'copy', 'system')`;
    await q.query(`
      CREATE TABLE share_link (
        code text PRIMARY KEY CONSTRAINT share_link_code_is_unguessable CHECK (code ~ '^[0-9A-Za-z]{10,32}$'),
        page_id text NOT NULL REFERENCES share_page (id) ON DELETE CASCADE,
        network text NOT NULL CONSTRAINT share_link_network_known CHECK (network IN ${networks}),
        created_at timestamptz(3) NOT NULL DEFAULT now()
      )`);
    await q.query(`CREATE INDEX share_link_by_page ON share_link (page_id)`);

    // The hour is enough for a figure, and too coarse to recognize someone's visit.
    await q.query(`
      CREATE TABLE share_visit (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        page_id text NOT NULL REFERENCES share_page (id) ON DELETE CASCADE,
        link_code text REFERENCES share_link (code) ON DELETE SET NULL,
        network text CONSTRAINT share_visit_network_known CHECK (network IN ${networks}),
        visited_at timestamptz(3) NOT NULL DEFAULT date_trunc('hour', now(), 'UTC')
          CONSTRAINT share_visit_hour_only CHECK (visited_at = date_trunc('hour', visited_at, 'UTC'))
      )`);
    await q.query(`CREATE INDEX share_visit_by_page ON share_visit (page_id, network, visited_at)`);
    await q.query(`CREATE INDEX share_visit_by_link ON share_visit (link_code) WHERE link_code IS NOT NULL`);

    // A function, so that an administrator may create the role later and call it: the migrating role may lack CREATEROLE.
    await q.query(`
      CREATE FUNCTION grant_share_site() RETURNS boolean LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'parvis_share') THEN
          BEGIN
            CREATE ROLE parvis_share NOLOGIN NOINHERIT;
          EXCEPTION
            WHEN insufficient_privilege THEN
              RAISE WARNING 'The role parvis_share is missing and may not be created here. Create it, then run: SELECT grant_share_site()';
              RETURN false;
            WHEN duplicate_object OR unique_violation THEN
              NULL; -- roles belong to the whole server: another database was migrated at the same time
          END;
        END IF;
        REVOKE ALL ON share_page, share_link, share_visit FROM parvis_share;
        GRANT USAGE ON SCHEMA public TO parvis_share;
        GRANT SELECT ON share_page, share_link TO parvis_share;
        GRANT INSERT (page_id, link_code, network) ON share_visit TO parvis_share;
        RETURN true;
      END $$`);
    await q.query(`REVOKE ALL ON FUNCTION grant_share_site() FROM PUBLIC`);
    await q.query(`SELECT grant_share_site()`);

    // New databases are born so since PostgreSQL 15; one brought from an older server isn't, and only its schema's owner may change it.
    await q.query(`
      DO $$ BEGIN
        REVOKE CREATE ON SCHEMA public FROM PUBLIC;
      EXCEPTION WHEN insufficient_privilege THEN
        RAISE WARNING 'Anyone may create tables in the schema public. Its owner should run: REVOKE CREATE ON SCHEMA public FROM PUBLIC';
      END $$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
