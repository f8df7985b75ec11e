import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Texts as a machine says them in another language. Gone at once with the wording they come from: edited, redacted, deleted. */
export class Translations1700000051000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE translation (
        id uuid PRIMARY KEY,
        post_id uuid REFERENCES post ON DELETE CASCADE,
        comment_id uuid REFERENCES comment ON DELETE CASCADE,
        language text NOT NULL,
        title text,
        body_tree jsonb NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT translation_of_one_thing CHECK (num_nonnulls(post_id, comment_id) = 1)
      );
      CREATE UNIQUE INDEX translation_of_post ON translation (post_id, language) WHERE post_id IS NOT NULL;
      CREATE UNIQUE INDEX translation_of_comment ON translation (comment_id, language) WHERE comment_id IS NOT NULL;

      CREATE FUNCTION forget_translations() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_TABLE_NAME = 'post' THEN
          DELETE FROM translation WHERE post_id = NEW.id;
        ELSE
          DELETE FROM translation WHERE comment_id = NEW.id;
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER forget_translations AFTER UPDATE OF title, body_markdown, language ON post FOR EACH ROW EXECUTE FUNCTION forget_translations();
      CREATE TRIGGER forget_translations AFTER UPDATE OF body_markdown, language ON comment FOR EACH ROW EXECUTE FUNCTION forget_translations();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
