import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a community says of itself, who posts in it, its official mark, its end and its moves. */
export class Places1700000014000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE community
        ADD COLUMN posting text NOT NULL DEFAULT 'everyone' CHECK (posting IN ('everyone', 'managers')),
        ADD COLUMN description_markdown text NOT NULL DEFAULT '',
        ADD COLUMN welcome_markdown text NOT NULL DEFAULT '',
        -- none: drawn from the id
        ADD COLUMN cover_paving text CHECK (cover_paving IN ('fan', 'bond', 'herringbone', 'hexagon', 'opus', 'octagon', 'wave')),
        ADD COLUMN cover_tint smallint CHECK (cover_tint BETWEEN 1 AND 8),
        ADD COLUMN archive_reason text,
        ADD COLUMN archived_by_id uuid REFERENCES person,
        -- its posts and members went there
        ADD COLUMN merged_into_id uuid REFERENCES community,
        ADD CONSTRAINT community_merged_is_archived CHECK (merged_into_id IS NULL OR (archived_at IS NOT NULL AND merged_into_id <> id));
      CREATE INDEX community_merged ON community (merged_into_id) WHERE merged_into_id IS NOT NULL;

      CREATE TABLE house_rule (
        id uuid PRIMARY KEY,
        community_id uuid NOT NULL REFERENCES community,
        position integer NOT NULL,
        text text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        client_id uuid NOT NULL,
        -- Checked when the transaction ends, so that two rules may change places.
        CONSTRAINT house_rule_place UNIQUE (community_id, position) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT house_rule_sent_once UNIQUE (community_id, client_id)
      );

      CREATE TABLE resource (
        id uuid PRIMARY KEY,
        community_id uuid NOT NULL REFERENCES community,
        title text NOT NULL,
        url text,
        post_id uuid REFERENCES post,
        -- who looks after it, and the day on which it is to be looked at again
        owner_id uuid NOT NULL REFERENCES person,
        review_on date NOT NULL,
        created_at timestamptz(3) NOT NULL,
        client_id uuid NOT NULL,
        CONSTRAINT resource_leads_somewhere CHECK (num_nonnulls(url, post_id) = 1),
        CONSTRAINT resource_sent_once UNIQUE (community_id, client_id)
      );
      CREATE INDEX resource_by_community ON resource (community_id, created_at, id);
      CREATE INDEX resource_by_post ON resource (post_id) WHERE post_id IS NOT NULL;

      -- Kept when someone leaves: who comes back was welcomed already. Who belongs today needs no welcome.
      CREATE TABLE welcome_seen (
        community_id uuid NOT NULL REFERENCES community,
        person_id uuid NOT NULL REFERENCES person,
        seen_at timestamptz(3) NOT NULL,
        PRIMARY KEY (community_id, person_id)
      );
      INSERT INTO welcome_seen (community_id, person_id, seen_at) SELECT community_id, person_id, joined_at FROM membership;

      CREATE TABLE official_mark (
        id uuid PRIMARY KEY,
        community_id uuid NOT NULL REFERENCES community,
        granted_by_id uuid NOT NULL REFERENCES person,
        reason text NOT NULL,
        granted_at timestamptz(3) NOT NULL,
        until timestamptz(3) NOT NULL,
        ended_at timestamptz(3),
        ended_by_id uuid REFERENCES person
      );
      CREATE UNIQUE INDEX official_mark_once ON official_mark (community_id) WHERE ended_at IS NULL;

      -- Its managers are asked whether a quiet community goes on.
      CREATE TABLE quiet_question (
        id uuid PRIMARY KEY,
        community_id uuid NOT NULL REFERENCES community,
        asked_at timestamptz(3) NOT NULL,
        answered_at timestamptz(3),
        answered_by_id uuid REFERENCES person,
        -- lapsed: somebody wrote meanwhile
        answer text CHECK (answer IN ('keep', 'archive', 'lapsed'))
      );
      CREATE UNIQUE INDEX quiet_question_once ON quiet_question (community_id) WHERE answered_at IS NULL;
      CREATE INDEX quiet_question_last ON quiet_question (community_id, asked_at DESC);

      CREATE TABLE former_name (
        id uuid PRIMARY KEY,
        community_id uuid NOT NULL REFERENCES community,
        name text NOT NULL,
        renamed_at timestamptz(3) NOT NULL,
        -- found under it until then
        until timestamptz(3) NOT NULL,
        searched text NOT NULL GENERATED ALWAYS AS (fold(name)) STORED
      );
      CREATE INDEX former_name_by_community ON former_name (community_id, renamed_at DESC);
      CREATE INDEX former_name_search ON former_name USING gin (searched gin_trgm_ops);

      CREATE TABLE post_move (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL REFERENCES post,
        from_community_id uuid NOT NULL REFERENCES community,
        to_community_id uuid NOT NULL REFERENCES community,
        moved_by_id uuid NOT NULL REFERENCES person,
        moved_at timestamptz(3) NOT NULL
      );
      CREATE INDEX post_move_by_post ON post_move (post_id, moved_at DESC, id DESC);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
