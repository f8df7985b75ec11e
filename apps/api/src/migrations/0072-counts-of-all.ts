import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A number for all that is unread, for who chose so; else a number for what is addressed to the person and a dot for the rest. */
export class CountsOfAll1700000072000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE person ADD COLUMN counts_all_unread boolean NOT NULL DEFAULT false');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
