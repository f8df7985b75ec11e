import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports, the decisions taken on them, and promotion to the home page. */
export class Moderation1700000006000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE moderation_decision (
        id uuid PRIMARY KEY,
        community_id uuid NOT NULL REFERENCES community,
        post_id uuid NOT NULL REFERENCES post,
        -- null when the decision is about the post itself
        comment_id uuid REFERENCES comment,
        act text NOT NULL CHECK (act IN ('hide', 'restore', 'dismiss', 'lock', 'unlock')),
        decided_by_id uuid NOT NULL REFERENCES person,
        reason text NOT NULL,
        -- the rule of the guide it rests on, as that section read on the day
        section_id uuid REFERENCES section,
        decided_at timestamptz(3) NOT NULL
      );
      CREATE INDEX moderation_decision_by_post ON moderation_decision (post_id, decided_at DESC, id DESC);
      CREATE INDEX moderation_decision_by_comment ON moderation_decision (comment_id, decided_at DESC, id DESC) WHERE comment_id IS NOT NULL;
      CREATE INDEX moderation_decision_by_community ON moderation_decision (community_id, decided_at DESC, id DESC);

      CREATE TABLE report (
        id uuid PRIMARY KEY,
        community_id uuid NOT NULL REFERENCES community,
        post_id uuid NOT NULL REFERENCES post,
        comment_id uuid REFERENCES comment,
        reporter_id uuid NOT NULL REFERENCES person,
        reason text NOT NULL CHECK (reason IN ('disrespect', 'confidential', 'personal_data', 'off_topic', 'misleading', 'other')),
        note text NOT NULL DEFAULT '',
        created_at timestamptz(3) NOT NULL,
        decision_id uuid REFERENCES moderation_decision
      );
      CREATE UNIQUE INDEX report_post_once ON report (post_id, reporter_id) WHERE comment_id IS NULL AND decision_id IS NULL;
      CREATE UNIQUE INDEX report_comment_once ON report (comment_id, reporter_id) WHERE comment_id IS NOT NULL AND decision_id IS NULL;
      CREATE INDEX report_open ON report (community_id, created_at, id) WHERE decision_id IS NULL;
      CREATE INDEX report_by_reporter ON report (reporter_id, created_at DESC, id DESC);
      CREATE INDEX report_by_decision ON report (decision_id) WHERE decision_id IS NOT NULL;

      CREATE TABLE promotion (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL REFERENCES post,
        promoted_by_id uuid NOT NULL REFERENCES person,
        starts_at timestamptz(3) NOT NULL,
        ends_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        CHECK (ends_at > starts_at)
      );
      CREATE UNIQUE INDEX promotion_one_at_a_time ON promotion (post_id) WHERE ended_at IS NULL;
      CREATE INDEX promotion_in_time ON promotion (ends_at, starts_at) WHERE ended_at IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
