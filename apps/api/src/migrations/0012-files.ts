import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that people attach: a row from the first byte on its way, and the texts that hold them. Their contents stand in the storage. */
export class Files1700000012000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE file (
        id uuid PRIMARY KEY,
        owner_id uuid NOT NULL REFERENCES person,
        name text NOT NULL CONSTRAINT file_name_length CHECK (char_length(name) BETWEEN 1 AND 120),
        -- announced while it is on its way; then what is kept of it, in all sizes
        bytes integer NOT NULL CONSTRAINT file_bytes_positive CHECK (bytes > 0),
        created_at timestamptz(3) NOT NULL,
        received_at timestamptz(3),
        kind text CONSTRAINT file_kind_known CHECK (kind IN ('image', 'pdf', 'document', 'spreadsheet', 'slides', 'text', 'archive', 'audio', 'video', 'markup')),
        width integer,
        height integer,
        colour text CONSTRAINT file_colour_form CHECK (colour ~ '^#[0-9a-f]{6}$'),
        animated boolean NOT NULL DEFAULT false,
        -- widths in which an image is kept, the smallest first
        sizes integer[] NOT NULL DEFAULT '{}',
        CONSTRAINT file_received_whole CHECK ((received_at IS NULL) = (kind IS NULL)),
        CONSTRAINT file_image_whole CHECK ((kind = 'image') = (num_nulls(width, height, colour) = 0 AND cardinality(sizes) > 0))
      );
      CREATE INDEX file_by_owner ON file (owner_id, created_at);
      CREATE INDEX file_by_age ON file (created_at);

      -- Which text holds which file, in its present or an earlier wording.
      CREATE TABLE file_use (
        file_id uuid NOT NULL REFERENCES file,
        post_id uuid REFERENCES post,
        comment_id uuid REFERENCES comment,
        CHECK (num_nonnulls(post_id, comment_id) = 1)
      );
      CREATE UNIQUE INDEX file_use_of_post ON file_use (post_id, file_id) WHERE post_id IS NOT NULL;
      CREATE UNIQUE INDEX file_use_of_comment ON file_use (comment_id, file_id) WHERE comment_id IS NOT NULL;
      CREATE INDEX file_use_by_file ON file_use (file_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
