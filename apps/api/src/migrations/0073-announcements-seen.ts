import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many saw an announcement is kept, not counted at each look: there are as many visits as people in the company. */
export class AnnouncementsSeen1700000073000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- a row of its own: whoever sees an announcement waits for nobody who changes the post
      CREATE TABLE announcement_seen (
        post_id uuid PRIMARY KEY REFERENCES post,
        -- without its author
        people integer NOT NULL
      ) WITH (fillfactor = 50);

      -- Counted where it happens, by the difference, so that two at once are both counted; in the order of the ids, so that no two wait for each other.
      CREATE FUNCTION count_seen() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO announcement_seen AS kept (post_id, people)
        SELECT post.id, count(*) * TG_ARGV[0]::int FROM changed_visit JOIN post ON post.id = changed_visit.post_id
        WHERE post.kind = 'announcement' AND post.author_id <> changed_visit.person_id GROUP BY post.id ORDER BY post.id
        ON CONFLICT (post_id) DO UPDATE SET people = kept.people + excluded.people;
        RETURN NULL;
      END $$;
      CREATE TRIGGER post_seen AFTER INSERT ON post_visit REFERENCING NEW TABLE AS changed_visit FOR EACH STATEMENT EXECUTE FUNCTION count_seen('1');
      CREATE TRIGGER post_seen_no_more AFTER DELETE ON post_visit REFERENCING OLD TABLE AS changed_visit FOR EACH STATEMENT EXECUTE FUNCTION count_seen('-1');

      INSERT INTO announcement_seen (post_id, people)
      SELECT post.id, count(*) FROM post JOIN post_visit ON post_visit.post_id = post.id AND post_visit.person_id <> post.author_id WHERE post.kind = 'announcement' GROUP BY post.id;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
