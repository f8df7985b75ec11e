import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Enter sends a comment for who chose so, on all devices of that person. */
export class EnterSends1700000043000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE person ADD COLUMN enter_sends boolean NOT NULL DEFAULT false');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
