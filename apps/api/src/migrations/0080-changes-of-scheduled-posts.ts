import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What someone changes of a post that waits is a draft as any other: on the server, on all devices, with its files. */
export class ChangesOfScheduledPosts1700000080000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE draft DROP CONSTRAINT draft_kind_known,
        ADD CONSTRAINT draft_kind_known CHECK (kind IN ('post', 'comment', 'reply', 'postEdit', 'commentEdit', 'scheduledEdit'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
