import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who closed a thread and why, for all who read it. What was closed before keeps its reason between its author and the managers. */
export class Closings1700000047000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE thread_closing (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL REFERENCES post,
        closed_by_id uuid NOT NULL REFERENCES person,
        reason text NOT NULL CONSTRAINT thread_closing_reason_length CHECK (char_length(reason) BETWEEN 1 AND 2000),
        closed_at timestamptz(3) NOT NULL,
        -- a manager opened it again: from then on nobody reads it any more
        reopened_at timestamptz(3)
      );
      CREATE UNIQUE INDEX thread_closing_one_at_a_time ON thread_closing (post_id) WHERE reopened_at IS NULL;
      CREATE INDEX thread_closing_by_post ON thread_closing (post_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
