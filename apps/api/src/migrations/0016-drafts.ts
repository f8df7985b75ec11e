import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are writing, kept until it is sent; and posts that wait for their hour. */
export class Drafts1700000016000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE draft (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        kind text NOT NULL CONSTRAINT draft_kind_known CHECK (kind IN ('post', 'comment', 'reply', 'postEdit', 'commentEdit')),
        -- the community, post or comment it is for; no key: the draft outlives the thing and the right to see it
        thing_id uuid CONSTRAINT draft_has_a_place CHECK (thing_id IS NOT NULL OR kind = 'post'),
        -- under which it will be sent, whatever the device
        client_id uuid NOT NULL,
        title text NOT NULL CONSTRAINT draft_title_length CHECK (length(title) <= 1000),
        body_markdown text NOT NULL CONSTRAINT draft_body_length CHECK (length(body_markdown) <= 60000),
        options text NOT NULL CONSTRAINT draft_options_length CHECK (length(options) <= 20000),
        revision integer NOT NULL,
        -- the browser that wrote it last
        device text NOT NULL CONSTRAINT draft_device_length CHECK (length(device) BETWEEN 1 AND 64),
        saved_at timestamptz(3) NOT NULL,
        CONSTRAINT draft_one_per_place UNIQUE NULLS NOT DISTINCT (person_id, kind, thing_id)
      );
      CREATE INDEX draft_by_person ON draft (person_id, saved_at DESC, id DESC);

      -- other words for the same place, from another device: kept until the person has chosen
      CREATE TABLE draft_version (
        id uuid PRIMARY KEY,
        draft_id uuid NOT NULL REFERENCES draft ON DELETE CASCADE,
        title text NOT NULL,
        body_markdown text NOT NULL,
        options text NOT NULL,
        -- of the draft when these were its words; null where they never were
        revision integer,
        saved_at timestamptz(3) NOT NULL
      );
      CREATE INDEX draft_version_by_draft ON draft_version (draft_id, saved_at DESC, id DESC);

      CREATE TABLE scheduled_post (
        id uuid PRIMARY KEY,
        author_id uuid NOT NULL REFERENCES person,
        community_id uuid NOT NULL REFERENCES community,
        -- of the post that it becomes
        client_id uuid NOT NULL,
        title text,
        body_markdown text NOT NULL,
        -- all that will be sent, as the interface takes it: validated again when it is
        input jsonb NOT NULL,
        send_at timestamptz(3) NOT NULL,
        created_at timestamptz(3) NOT NULL,
        sent_at timestamptz(3),
        post_id uuid REFERENCES post,
        refused_at timestamptz(3),
        refusal_code text,
        refusal_values jsonb NOT NULL DEFAULT '{}',
        CONSTRAINT scheduled_post_once UNIQUE (author_id, client_id),
        CONSTRAINT scheduled_post_one_end CHECK (num_nonnulls(sent_at, refused_at) <= 1),
        CONSTRAINT scheduled_post_sent_whole CHECK ((sent_at IS NULL) = (post_id IS NULL)),
        CONSTRAINT scheduled_post_refused_whole CHECK ((refused_at IS NULL) = (refusal_code IS NULL))
      );
      CREATE INDEX scheduled_post_due ON scheduled_post (send_at) WHERE sent_at IS NULL AND refused_at IS NULL;
      CREATE INDEX scheduled_post_by_author ON scheduled_post (author_id, send_at, id) WHERE sent_at IS NULL;
      CREATE INDEX scheduled_post_by_end ON scheduled_post (sent_at) WHERE sent_at IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
