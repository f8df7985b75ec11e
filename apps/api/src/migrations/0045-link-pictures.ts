import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cards have a picture; a page that gave nothing is asked again, some times; and one may see what a link leads to while one writes. */
export class LinkPictures1700000045000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- The picture of a page, drawn anew by us; its content stands in the storage. Those that no page has any more go once a day.
      CREATE TABLE link_picture (
        id uuid PRIMARY KEY,
        drawn_at timestamptz(3) NOT NULL
      );
      ALTER TABLE link_page
        ADD COLUMN picture_id uuid REFERENCES link_picture,
        ADD COLUMN attempts smallint NOT NULL DEFAULT 0,
        -- it gave nothing, and is asked again then; null where it is not asked again by itself
        ADD COLUMN retry_at timestamptz(3),
        ADD CONSTRAINT link_page_picture_with_title CHECK (picture_id IS NULL OR title IS NOT NULL),
        ADD CONSTRAINT link_page_retried_for_nothing_found CHECK (retry_at IS NULL OR (title IS NULL AND fetched_at IS NOT NULL AND path IS NULL));
      CREATE INDEX link_page_picture ON link_page (picture_id) WHERE picture_id IS NOT NULL;
      CREATE INDEX link_page_to_retry ON link_page (retry_at) WHERE retry_at IS NOT NULL;

      -- Who asked what an address leads to, while writing it: forgotten within a day.
      CREATE TABLE link_ask (
        page_id uuid NOT NULL REFERENCES link_page,
        person_id uuid NOT NULL REFERENCES person,
        asked_at timestamptz(3) NOT NULL,
        PRIMARY KEY (page_id, person_id)
      );
      CREATE INDEX link_ask_of_person ON link_ask (person_id, asked_at);
      CREATE INDEX link_ask_by_age ON link_ask (asked_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
