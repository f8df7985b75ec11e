import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Beside following and muting: less of a person, a community or a topic. */
export class LessOfThis1700000041000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE follow DROP CONSTRAINT follow_state_known;
      -- A conversation is followed or muted: there is no less of one.
      ALTER TABLE follow ADD CONSTRAINT follow_state_known CHECK (state IN ('followed', 'muted') OR (state = 'less' AND kind <> 'post'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
