import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was deleted can be taken back for some seconds; a wording of the past can be made unreadable, which shows. */
export class Undoing1700000019000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- The text of a post or comment that was just deleted; no read goes here, only its author's undoing. Wiped by the minute.
      CREATE TABLE deleted_text (
        thing_id uuid PRIMARY KEY,
        author_id uuid NOT NULL REFERENCES person,
        kept jsonb NOT NULL,
        deleted_at timestamptz(3) NOT NULL
      );
      CREATE INDEX deleted_text_by_time ON deleted_text (deleted_at);

      ALTER TABLE post_edit
        ADD COLUMN redacted_at timestamptz(3),
        ADD COLUMN redacted_by_id uuid REFERENCES person,
        ADD COLUMN redaction_reason text,
        ADD CONSTRAINT post_edit_redacted_whole CHECK (num_nonnulls(redacted_at, redacted_by_id, redaction_reason) IN (0, 3)),
        ADD CONSTRAINT post_edit_redacted_empty CHECK (redacted_at IS NULL OR (title IS NULL AND body_markdown = ''));
      ALTER TABLE comment_edit
        ADD COLUMN redacted_at timestamptz(3),
        ADD COLUMN redacted_by_id uuid REFERENCES person,
        ADD COLUMN redaction_reason text,
        ADD CONSTRAINT comment_edit_redacted_whole CHECK (num_nonnulls(redacted_at, redacted_by_id, redaction_reason) IN (0, 3)),
        ADD CONSTRAINT comment_edit_redacted_empty CHECK (redacted_at IS NULL OR body_markdown = '');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
