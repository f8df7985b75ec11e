import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shortcuts of a single key can be switched off, for a person on all devices. */
export class Shortcuts1700000040000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE person ADD COLUMN single_key_shortcuts boolean NOT NULL DEFAULT true');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
