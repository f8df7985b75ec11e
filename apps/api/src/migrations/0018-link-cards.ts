import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages to which texts lead: a row for each address, fetched once and shared by all texts, and which text shows which. */
export class LinkCards1700000018000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE link_page (
        id uuid PRIMARY KEY,
        url text NOT NULL UNIQUE CONSTRAINT link_page_url_length CHECK (octet_length(url) BETWEEN 8 AND 2000),
        -- of an address of this Parvis, which is never fetched: what stands after its origin
        path text,
        asked_at timestamptz(3) NOT NULL,
        used_at timestamptz(3) NOT NULL,
        claimed_at timestamptz(3),
        fetched_at timestamptz(3),
        -- a text stopped showing it: forgotten by the minute, where no other text does
        released_at timestamptz(3),
        title text CONSTRAINT link_page_title_length CHECK (char_length(title) BETWEEN 1 AND 200),
        description text CONSTRAINT link_page_description_length CHECK (char_length(description) BETWEEN 1 AND 300),
        site_name text CONSTRAINT link_page_site_length CHECK (char_length(site_name) BETWEEN 1 AND 100),
        CONSTRAINT link_page_told_once_fetched CHECK (fetched_at IS NOT NULL OR num_nonnulls(title, description, site_name) = 0),
        CONSTRAINT link_page_inside_never_fetched CHECK (path IS NULL OR num_nonnulls(claimed_at, fetched_at) = 0)
      );
      CREATE INDEX link_page_to_fetch ON link_page (asked_at) WHERE fetched_at IS NULL AND path IS NULL;
      CREATE INDEX link_page_released ON link_page (released_at) WHERE released_at IS NOT NULL;

      -- Which text shows which page, in its present wording; its author may have taken the card away.
      CREATE TABLE link_use (
        page_id uuid NOT NULL REFERENCES link_page,
        post_id uuid REFERENCES post,
        comment_id uuid REFERENCES comment,
        position smallint NOT NULL,
        removed_at timestamptz(3),
        CHECK (num_nonnulls(post_id, comment_id) = 1)
      );
      CREATE UNIQUE INDEX link_use_of_post ON link_use (post_id, page_id) WHERE post_id IS NOT NULL;
      CREATE UNIQUE INDEX link_use_of_comment ON link_use (comment_id, page_id) WHERE comment_id IS NOT NULL;
      CREATE INDEX link_use_by_page ON link_use (page_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
