import { toNodeId } from '@parvis/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The files of a community, newest first: each place of a file knows its community, so that a page reads no other community's files. */
export class FilesOfCommunities1700000070000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE file ADD COLUMN folded_name text NOT NULL GENERATED ALWAYS AS (fold(name)) STORED;

      ALTER TABLE file_use
        ADD COLUMN id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        ADD COLUMN held_at timestamptz(3) NOT NULL DEFAULT now(),
        -- of its present wording, not of an earlier one alone
        ADD COLUMN in_text boolean NOT NULL DEFAULT true,
        -- the post itself, or the one that the comment stands under
        ADD COLUMN thread_id uuid REFERENCES post,
        ADD COLUMN community_id uuid REFERENCES community,
        ADD COLUMN is_image boolean;
      UPDATE file_use SET thread_id = thread.id, community_id = thread.community_id, is_image = file.kind = 'image', held_at = coalesce(comment.created_at, thread.created_at)
      FROM file_use held LEFT JOIN comment ON comment.id = held.comment_id JOIN post thread ON thread.id = coalesce(held.post_id, comment.post_id) JOIN file ON file.id = held.file_id
      WHERE held.id = file_use.id;
    `);
    const edited = (await q.query(`
      SELECT held.id, held.file_id, coalesce(comment.body_markdown, post.body_markdown) AS text
      FROM file_use held LEFT JOIN comment ON comment.id = held.comment_id LEFT JOIN post ON post.id = held.post_id WHERE coalesce(comment.edited_at, post.edited_at) IS NOT NULL
    `)) as { id: string; file_id: string; text: string }[];
    const gone = edited.filter(({ file_id: fileId, text }) => !text.includes(toNodeId('file', fileId))).map(({ id }) => id);
    await q.query('UPDATE file_use SET in_text = false WHERE id = ANY($1::uuid[])', [gone]);

    await q.query(`
      ALTER TABLE file_use ALTER COLUMN thread_id SET NOT NULL, ALTER COLUMN community_id SET NOT NULL, ALTER COLUMN is_image SET NOT NULL;
      CREATE INDEX file_use_in_community ON file_use (community_id, held_at DESC, id DESC) WHERE in_text;
      CREATE INDEX file_use_in_community_by_sort ON file_use (community_id, is_image, held_at DESC, id DESC) WHERE in_text;
      CREATE INDEX file_use_in_thread ON file_use (thread_id);

      -- Where a text stands is said once, by the text; its files follow it, also when it moves.
      CREATE FUNCTION place_file() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.thread_id := coalesce(NEW.post_id, (SELECT post_id FROM comment WHERE comment.id = NEW.comment_id));
        NEW.community_id := (SELECT community_id FROM post WHERE post.id = NEW.thread_id);
        NEW.is_image := (SELECT kind = 'image' FROM file WHERE file.id = NEW.file_id);
        RETURN NEW;
      END $$;
      CREATE TRIGGER place_file BEFORE INSERT ON file_use FOR EACH ROW EXECUTE FUNCTION place_file();

      CREATE FUNCTION files_follow_post() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE file_use SET community_id = NEW.community_id WHERE thread_id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER files_follow_post AFTER UPDATE OF community_id ON post
        FOR EACH ROW WHEN (NEW.community_id <> OLD.community_id) EXECUTE FUNCTION files_follow_post();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
