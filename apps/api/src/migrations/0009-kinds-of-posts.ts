import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kinds of posts; answers to questions and who asks the same; what a thread is ordered by; whom a reply answers. */
export class KindsOfPosts1700000009000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE post
        ADD COLUMN kind text NOT NULL DEFAULT 'discussion'
          CONSTRAINT post_kind_known CHECK (kind IN ('discussion', 'question', 'poll', 'event', 'announcement')),
        -- the comment accepted as the answer, and whether it stands there for all readers (neither deleted nor hidden)
        ADD COLUMN answer_id uuid REFERENCES comment,
        ADD COLUMN answered boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT post_answer_of_question CHECK (kind = 'question' OR (answer_id IS NULL AND NOT answered));
      CREATE INDEX post_unanswered ON post (community_id, created_at DESC, id DESC) WHERE kind = 'question' AND NOT answered AND deleted_at IS NULL;

      CREATE TABLE answer_choice (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL REFERENCES post,
        -- null: the answer was withdrawn
        comment_id uuid REFERENCES comment,
        chosen_by_id uuid NOT NULL REFERENCES person,
        chosen_at timestamptz(3) NOT NULL
      );
      CREATE INDEX answer_choice_by_post ON answer_choice (post_id, chosen_at DESC, id DESC);

      CREATE TABLE same_question (
        post_id uuid NOT NULL REFERENCES post,
        person_id uuid NOT NULL REFERENCES person,
        created_at timestamptz(3) NOT NULL,
        PRIMARY KEY (post_id, person_id)
      );
      CREATE INDEX same_question_by_person ON same_question (person_id);

      ALTER TABLE comment
        -- the reply that a reply answers; null where it answers the comment under which it stands
        ADD COLUMN answers_id uuid REFERENCES comment,
        ADD COLUMN reaction_count integer NOT NULL DEFAULT 0,
        ADD COLUMN reply_count integer NOT NULL DEFAULT 0;
      CREATE INDEX comment_by_worth ON comment (post_id, reaction_count DESC, reply_count DESC, created_at DESC, id DESC) WHERE parent_id IS NULL;

      CREATE INDEX post_visit_by_post ON post_visit (post_id);
    `);

    // Counted where they happen, whoever writes: by the difference, so that two at once are both counted.
    await q.query(`
      CREATE FUNCTION count_reactions_to_comments() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE comment SET reaction_count = reaction_count + changed.difference
        FROM (SELECT comment_id, count(*) * TG_ARGV[0]::int AS difference FROM changed_reaction WHERE comment_id IS NOT NULL GROUP BY comment_id) changed
        WHERE comment.id = changed.comment_id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER reaction_given AFTER INSERT ON reaction REFERENCING NEW TABLE AS changed_reaction
        FOR EACH STATEMENT EXECUTE FUNCTION count_reactions_to_comments('1');
      CREATE TRIGGER reaction_taken_back AFTER DELETE ON reaction REFERENCING OLD TABLE AS changed_reaction
        FOR EACH STATEMENT EXECUTE FUNCTION count_reactions_to_comments('-1');

      CREATE FUNCTION count_replies_posted() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE comment SET reply_count = reply_count + posted.replies
        FROM (SELECT parent_id, count(*) AS replies FROM posted_comment
          WHERE parent_id IS NOT NULL AND deleted_at IS NULL AND hidden_at IS NULL GROUP BY parent_id) posted
        WHERE comment.id = posted.parent_id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER comment_posted AFTER INSERT ON comment REFERENCING NEW TABLE AS posted_comment
        FOR EACH STATEMENT EXECUTE FUNCTION count_replies_posted();

      CREATE FUNCTION count_reply_seen() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE comment SET reply_count = reply_count
          + (num_nonnulls(NEW.deleted_at, NEW.hidden_at) = 0)::int - (num_nonnulls(OLD.deleted_at, OLD.hidden_at) = 0)::int
        WHERE comment.id = NEW.parent_id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER reply_gone_or_back AFTER UPDATE OF deleted_at, hidden_at ON comment
        FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION count_reply_seen();
    `);
    await q.query(`
      UPDATE comment SET reaction_count = given.reactions
      FROM (SELECT comment_id, count(*)::int AS reactions FROM reaction WHERE comment_id IS NOT NULL GROUP BY comment_id) given WHERE comment.id = given.comment_id;
      UPDATE comment SET reply_count = under.replies
      FROM (SELECT parent_id, count(*)::int AS replies FROM comment WHERE parent_id IS NOT NULL AND deleted_at IS NULL AND hidden_at IS NULL GROUP BY parent_id) under
      WHERE comment.id = under.parent_id;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
