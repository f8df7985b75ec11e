import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts, comments, their edits, reactions, and what each person has seen. */
export class Posts1700000003000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE post (
        id uuid PRIMARY KEY,
        community_id uuid NOT NULL REFERENCES community,
        author_id uuid NOT NULL REFERENCES person,
        title text,
        body_markdown text NOT NULL,
        body_tree jsonb NOT NULL,
        body_text text NOT NULL,
        language text NOT NULL CHECK (language IN ('fr', 'en')),
        created_at timestamptz(3) NOT NULL,
        last_activity_at timestamptz(3) NOT NULL,
        comment_count integer NOT NULL DEFAULT 0,
        edited_at timestamptz(3),
        deleted_at timestamptz(3),
        hidden_at timestamptz(3),
        locked_at timestamptz(3),
        pinned_at timestamptz(3),
        featured_at timestamptz(3),
        featured_by_id uuid REFERENCES person,
        client_id uuid,
        CONSTRAINT post_sent_once UNIQUE (author_id, client_id)
      );
      CREATE INDEX post_by_community ON post (community_id, created_at DESC, id DESC) WHERE deleted_at IS NULL;
      CREATE INDEX post_by_activity ON post (community_id, last_activity_at DESC, id DESC) WHERE deleted_at IS NULL;
      CREATE INDEX post_pinned ON post (community_id, pinned_at) WHERE pinned_at IS NOT NULL;
      CREATE INDEX post_featured ON post (community_id, featured_at DESC) WHERE featured_at IS NOT NULL;
      CREATE INDEX post_by_author ON post (author_id, created_at DESC, id DESC);

      CREATE TABLE post_edit (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL REFERENCES post,
        title text,
        body_markdown text NOT NULL,
        -- when this wording was replaced
        replaced_at timestamptz(3) NOT NULL
      );
      CREATE INDEX post_edit_by_post ON post_edit (post_id, replaced_at DESC, id DESC);

      CREATE TABLE comment (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL REFERENCES post,
        parent_id uuid REFERENCES comment,
        author_id uuid NOT NULL REFERENCES person,
        body_markdown text NOT NULL,
        body_tree jsonb NOT NULL,
        body_text text NOT NULL,
        language text NOT NULL CHECK (language IN ('fr', 'en')),
        created_at timestamptz(3) NOT NULL,
        edited_at timestamptz(3),
        deleted_at timestamptz(3),
        hidden_at timestamptz(3),
        client_id uuid,
        CONSTRAINT comment_sent_once UNIQUE (author_id, client_id)
      );
      CREATE INDEX comment_by_post ON comment (post_id, created_at, id) WHERE parent_id IS NULL;
      CREATE INDEX comment_by_parent ON comment (parent_id, created_at, id) WHERE parent_id IS NOT NULL;
      CREATE INDEX comment_of_post ON comment (post_id, created_at);
      CREATE INDEX comment_by_author ON comment (author_id, created_at DESC);

      CREATE TABLE comment_edit (
        id uuid PRIMARY KEY,
        comment_id uuid NOT NULL REFERENCES comment,
        body_markdown text NOT NULL,
        replaced_at timestamptz(3) NOT NULL
      );
      CREATE INDEX comment_edit_by_comment ON comment_edit (comment_id, replaced_at DESC, id DESC);

      CREATE TABLE reaction (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        post_id uuid REFERENCES post,
        comment_id uuid REFERENCES comment,
        kind text NOT NULL CHECK (kind IN ('like', 'thanks', 'bravo', 'support', 'insightful', 'funny')),
        created_at timestamptz(3) NOT NULL,
        CHECK (num_nonnulls(post_id, comment_id) = 1)
      );
      CREATE UNIQUE INDEX reaction_to_post_once ON reaction (post_id, person_id) WHERE post_id IS NOT NULL;
      CREATE UNIQUE INDEX reaction_to_comment_once ON reaction (comment_id, person_id) WHERE comment_id IS NOT NULL;

      CREATE TABLE post_visit (
        person_id uuid NOT NULL REFERENCES person,
        post_id uuid NOT NULL REFERENCES post,
        seen_at timestamptz(3) NOT NULL,
        PRIMARY KEY (person_id, post_id)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
