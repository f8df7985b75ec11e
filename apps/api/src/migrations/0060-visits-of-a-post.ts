import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether one person saw a post is looked up by both: by the post alone, all who saw it were read for that. */
export class VisitsOfAPost1700000060000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX post_visit_of_person ON post_visit (post_id, person_id);
      DROP INDEX post_visit_by_post;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
