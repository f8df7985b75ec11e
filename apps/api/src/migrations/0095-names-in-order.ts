import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names as they are compared and put in order, kept: to fold them anew for each of thousands who match took most of a search. */
export class NamesInOrder1700000095000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE person
        ADD COLUMN folded_first_name text NOT NULL GENERATED ALWAYS AS (fold(first_name)) STORED,
        ADD COLUMN folded_last_name text NOT NULL GENERATED ALWAYS AS (fold(last_name)) STORED;
      DROP INDEX person_by_name;
      CREATE INDEX person_by_name ON person (folded_last_name, folded_first_name, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
