import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The answer to a request to join is told to who asked until seen. Answers given before are not told late. */
export class AnswersToRequests1700000049000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE join_request ADD COLUMN answer_seen_at timestamptz(3);
      UPDATE join_request SET answer_seen_at = decided_at WHERE decided_at IS NOT NULL;
      CREATE INDEX join_request_answered ON join_request (person_id, decided_at) WHERE decided_at IS NOT NULL AND answer_seen_at IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
