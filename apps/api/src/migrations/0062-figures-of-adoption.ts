import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is there by entity, and who accepted what when, are counted over the whole company: from these indexes alone. */
export class FiguresOfAdoption1700000062000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX person_there_by_entity ON person (entity_id) INCLUDE (id) WHERE deactivated_at IS NULL;
      CREATE INDEX acknowledgement_of_document ON acknowledgement (document_id, person_id, version_number) INCLUDE (acknowledged_at);
      DROP INDEX acknowledgement_by_document;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
