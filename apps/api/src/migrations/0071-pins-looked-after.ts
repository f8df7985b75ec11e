import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each pin has someone who looks after it and a day on which to do so. Those of before get the manager who is there longest, and half a year from the pin. */
export class PinsLookedAfter1700000071000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE post ADD COLUMN pin_owner_id uuid REFERENCES person, ADD COLUMN pin_review_on date;
      UPDATE post SET pin_review_on = (pinned_at + interval '180 days')::date,
        pin_owner_id = (SELECT person_id FROM membership WHERE membership.community_id = post.community_id AND role = 'manager' ORDER BY joined_at, person_id LIMIT 1)
      WHERE pinned_at IS NOT NULL;
      INSERT INTO reminder (id, person_id, kind, post_id, due_at)
      SELECT gen_random_uuid(), pin_owner_id, 'pin_review', id, pin_review_on + time '08:00' FROM post WHERE pinned_at IS NOT NULL AND deleted_at IS NULL AND pin_owner_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
