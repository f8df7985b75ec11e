import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Home is by time alone: nothing asks what a person wrote by its last answer, and each comment paid for keeping that order. */
export class HomeByTime1700000050000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX post_by_author_and_activity');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
