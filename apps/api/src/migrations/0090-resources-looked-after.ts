import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looks after a resource is told when its day has come, as who looks after a pin is: a reminder may speak of a resource. */
export class ResourcesLookedAfter1700000090000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE reminder
        ALTER COLUMN post_id DROP NOT NULL,
        -- a resource no longer kept reminds nobody
        ADD COLUMN resource_id uuid REFERENCES resource ON DELETE CASCADE,
        ADD CHECK ((post_id IS NULL) <> (resource_id IS NULL)),
        DROP CONSTRAINT reminder_once,
        ADD CONSTRAINT reminder_once UNIQUE NULLS NOT DISTINCT (person_id, kind, post_id, comment_id, resource_id);
      CREATE INDEX reminder_by_resource ON reminder (resource_id) WHERE resource_id IS NOT NULL;
      INSERT INTO reminder (id, person_id, kind, resource_id, due_at)
      SELECT gen_random_uuid(), owner_id, 'resource_review', resource.id, (review_on + time '09:00') AT TIME ZONE person.time_zone FROM resource JOIN person ON person.id = owner_id;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
