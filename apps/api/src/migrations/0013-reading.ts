import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How far each person has read, and who is mentioned: `seen_at` is when the post was last on screen (a row a reader), `read_at` with `read_id` the furthest comment
 * read. `membership.seen_at` becomes the instant until which all in a community counts as read.
 */
export class Reading1700000013000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE post_visit
        ADD COLUMN read_at timestamptz(3),
        ADD COLUMN read_id uuid,
        -- when the place in the thread was set by hand: what was read before that moves it no more
        ADD COLUMN marked_at timestamptz(3),
        -- when the post itself was marked unread by hand
        ADD COLUMN unread_at timestamptz(3),
        ADD CONSTRAINT post_visit_place_whole CHECK (num_nulls(read_at, read_id) IN (0, 2));
      -- Until now, to open a post was to read its comments.
      UPDATE post_visit SET read_at = seen_at, read_id = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
      CREATE INDEX post_visit_marked_unread ON post_visit (person_id, post_id) WHERE unread_at IS NOT NULL;

      -- What was unread before an act, for its undoing; swept after minutes.
      CREATE TABLE reading_undo (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        made_at timestamptz(3) NOT NULL,
        before jsonb NOT NULL
      );
      CREATE INDEX reading_undo_by_age ON reading_undo (made_at);

      -- Who is mentioned where, so that a person's own are found without reading what everyone wrote. The id is that of the interface, as texts hold it.
      CREATE TABLE mention (
        person_node_id text NOT NULL,
        post_id uuid REFERENCES post ON DELETE CASCADE,
        comment_id uuid REFERENCES comment ON DELETE CASCADE,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT mention_in_one_thing CHECK (num_nonnulls(post_id, comment_id) = 1)
      );
      CREATE INDEX mention_by_person ON mention (person_node_id, created_at DESC);
      CREATE UNIQUE INDEX mention_in_post_once ON mention (post_id, person_node_id) WHERE post_id IS NOT NULL;
      CREATE UNIQUE INDEX mention_in_comment_once ON mention (comment_id, person_node_id) WHERE comment_id IS NOT NULL;

      CREATE FUNCTION people_mentioned(tree jsonb) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
        SELECT DISTINCT found #>> '{}' FROM jsonb_path_query(tree, 'strict $.**?(@.type == "mention" && @.attrs.kind == "person").attrs.id', silent => true) AS found
      $$;
      CREATE FUNCTION note_mentions() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        in_post uuid := CASE WHEN TG_TABLE_NAME = 'post' THEN NEW.id END;
        in_comment uuid := CASE WHEN TG_TABLE_NAME = 'comment' THEN NEW.id END;
      BEGIN
        IF TG_OP = 'UPDATE' THEN
          DELETE FROM mention WHERE post_id = in_post;
          DELETE FROM mention WHERE comment_id = in_comment;
        END IF;
        -- Most texts mention nobody: their tree is not walked.
        IF NEW.body_markdown LIKE '%<person:%' THEN
          INSERT INTO mention (person_node_id, post_id, comment_id, created_at)
          SELECT who, in_post, in_comment, NEW.created_at FROM people_mentioned(NEW.body_tree) AS who;
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER note_mentions AFTER INSERT OR UPDATE OF body_tree ON post FOR EACH ROW EXECUTE FUNCTION note_mentions();
      CREATE TRIGGER note_mentions AFTER INSERT OR UPDATE OF body_tree ON comment FOR EACH ROW EXECUTE FUNCTION note_mentions();
      INSERT INTO mention (person_node_id, post_id, created_at)
        SELECT who, post.id, created_at FROM post, people_mentioned(body_tree) AS who WHERE body_markdown LIKE '%<person:%';
      INSERT INTO mention (person_node_id, comment_id, created_at)
        SELECT who, comment.id, created_at FROM comment, people_mentioned(body_tree) AS who WHERE body_markdown LIKE '%<person:%';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
