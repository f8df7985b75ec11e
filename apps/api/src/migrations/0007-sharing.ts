import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ambassadors, proposals for outside, share kits and shares. */
export class Sharing1700000007000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE ambassador (
        person_id uuid PRIMARY KEY REFERENCES person,
        since timestamptz(3) NOT NULL,
        left_at timestamptz(3)
      );

      CREATE TABLE share_proposal (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL REFERENCES post,
        proposed_by_id uuid NOT NULL REFERENCES person,
        note text NOT NULL DEFAULT '',
        created_at timestamptz(3) NOT NULL,
        decided_at timestamptz(3),
        decided_by_id uuid REFERENCES person,
        -- set when it was declined: reasons are owed
        refusal_reason text
      );
      CREATE UNIQUE INDEX share_proposal_pending_once ON share_proposal (post_id) WHERE decided_at IS NULL;
      CREATE INDEX share_proposal_open ON share_proposal (created_at, id) WHERE decided_at IS NULL;

      CREATE TABLE share_kit (
        id uuid PRIMARY KEY,
        proposal_id uuid CONSTRAINT share_kit_one_a_proposal UNIQUE REFERENCES share_proposal,
        created_by_id uuid NOT NULL REFERENCES person,
        created_at timestamptz(3) NOT NULL,
        link_url text,
        promotional boolean NOT NULL DEFAULT false,
        topics text[] NOT NULL DEFAULT '{}',
        valid_from timestamptz(3) NOT NULL,
        valid_until timestamptz(3) NOT NULL,
        approved_at timestamptz(3),
        approved_by_id uuid REFERENCES person,
        withdrawn_at timestamptz(3),
        withdrawn_by_id uuid REFERENCES person,
        withdrawal_reason text,
        image_sha256 text,
        CHECK (valid_until > valid_from)
      );
      CREATE INDEX share_kit_available ON share_kit (valid_until, id) WHERE approved_at IS NOT NULL AND withdrawn_at IS NULL;
      CREATE INDEX share_kit_by_creation ON share_kit (created_at DESC, id DESC);

      -- Apart from the kit, so that lists of kits don't carry pictures: JPEG of 1200 × 630, re-encoded.
      CREATE TABLE share_kit_image (
        kit_id uuid PRIMARY KEY REFERENCES share_kit,
        jpeg bytea NOT NULL
      );

      CREATE TABLE share_kit_text (
        kit_id uuid NOT NULL REFERENCES share_kit,
        language text NOT NULL CHECK (language IN ('fr', 'en')),
        title text NOT NULL,
        description text NOT NULL DEFAULT '',
        body text[] NOT NULL DEFAULT '{}',
        disclosure text NOT NULL,
        must_not_say text NOT NULL DEFAULT '',
        image_alt text NOT NULL DEFAULT '',
        PRIMARY KEY (kit_id, language)
      );

      CREATE TABLE share_kit_suggestion (
        id uuid PRIMARY KEY,
        kit_id uuid NOT NULL REFERENCES share_kit,
        language text NOT NULL CHECK (language IN ('fr', 'en')),
        network text NOT NULL,
        position integer NOT NULL,
        text text NOT NULL
      );
      CREATE INDEX share_kit_suggestion_by_kit ON share_kit_suggestion (kit_id, language, network, position);

      CREATE TABLE share (
        id uuid PRIMARY KEY,
        kit_id uuid NOT NULL REFERENCES share_kit,
        -- erased after 90 days: a share is not a dossier
        person_id uuid REFERENCES person,
        network text NOT NULL,
        language text NOT NULL CHECK (language IN ('fr', 'en')),
        link_code text NOT NULL CONSTRAINT share_link_code_once UNIQUE,
        -- the version of the guide whose rules and risks were shown
        guide_version_id uuid NOT NULL REFERENCES document_version,
        client_id uuid,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT share_sent_once UNIQUE (person_id, client_id)
      );
      CREATE INDEX share_by_person ON share (person_id, created_at DESC, id DESC) WHERE person_id IS NOT NULL;
      CREATE INDEX share_by_kit ON share (kit_id, network);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
