import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people follow and mute, and what they put aside with a note of their own. */
export class Following1700000017000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- One row a person and thing. No key to the thing: what is gone, or no longer this person's to see, can still be given up.
      CREATE TABLE follow (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        kind text NOT NULL CONSTRAINT follow_kind_known CHECK (kind IN ('post', 'person', 'community', 'topic')),
        thing_id uuid,
        topic text CONSTRAINT follow_topic_length CHECK (length(topic) BETWEEN 1 AND 40),
        folded_topic text GENERATED ALWAYS AS (fold(topic)) STORED,
        state text NOT NULL CONSTRAINT follow_state_known CHECK (state IN ('followed', 'muted')),
        since timestamptz(3) NOT NULL,
        CONSTRAINT follow_names_its_thing CHECK ((kind = 'topic') = (topic IS NOT NULL) AND num_nonnulls(thing_id, topic) = 1),
        CONSTRAINT follow_not_oneself CHECK (kind <> 'person' OR thing_id <> person_id),
        CONSTRAINT follow_once UNIQUE NULLS NOT DISTINCT (person_id, kind, thing_id, folded_topic)
      );
      CREATE INDEX follow_by_person ON follow (person_id, since DESC, id DESC);
      CREATE INDEX follow_by_state ON follow (person_id, state, kind) INCLUDE (thing_id, folded_topic);

      CREATE TABLE bookmark (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        post_id uuid NOT NULL REFERENCES post ON DELETE CASCADE,
        comment_id uuid REFERENCES comment ON DELETE CASCADE,
        -- for nobody but this person
        note text NOT NULL CONSTRAINT bookmark_note_length CHECK (char_length(note) <= 500),
        remind_at timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT bookmark_once UNIQUE NULLS NOT DISTINCT (person_id, post_id, comment_id)
      );
      CREATE INDEX bookmark_by_person ON bookmark (person_id, created_at DESC, id DESC);
      CREATE INDEX bookmark_by_post ON bookmark (post_id);
      CREATE INDEX bookmark_by_comment ON bookmark (comment_id) WHERE comment_id IS NOT NULL;

      -- What a person who is followed wrote, by its last answer.
      CREATE INDEX post_by_author_and_activity ON post (author_id, last_activity_at DESC, id DESC) WHERE deleted_at IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
