import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events with their answers, calendar feeds, and reminders of what is due. */
export class Events1700000011000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE reminder (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        kind text NOT NULL,
        post_id uuid NOT NULL REFERENCES post,
        comment_id uuid REFERENCES comment,
        due_at timestamptz(3) NOT NULL,
        -- of no use from then on: what it speaks of is over
        expires_at timestamptz(3),
        delivered_at timestamptz(3),
        read_at timestamptz(3),
        CONSTRAINT reminder_once UNIQUE NULLS NOT DISTINCT (person_id, kind, post_id, comment_id)
      );
      CREATE INDEX reminder_due ON reminder (due_at, id) WHERE delivered_at IS NULL;
      CREATE INDEX reminder_waiting ON reminder (person_id, delivered_at DESC, id DESC) WHERE delivered_at IS NOT NULL AND read_at IS NULL;
      CREATE INDEX reminder_by_post ON reminder (post_id);

      -- The event of a post has the post's id.
      CREATE TABLE event (
        id uuid PRIMARY KEY REFERENCES post,
        community_id uuid NOT NULL REFERENCES community,
        -- what the organizer's clock shows, as it was written: 2026-12-05T10:00; the instants follow from it and the zone
        local_start text NOT NULL CHECK (local_start ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$'),
        local_end text NOT NULL CHECK (local_end ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$'),
        time_zone text NOT NULL,
        all_day boolean NOT NULL,
        starts_at timestamptz(3) NOT NULL,
        ends_at timestamptz(3) NOT NULL,
        place text,
        call_url text,
        recording_url text,
        capacity integer CHECK (capacity > 0),
        -- of calendar files: grows with each change
        sequence integer NOT NULL DEFAULT 0,
        moved_at timestamptz(3),
        moved_from timestamptz(3),
        cancelled_at timestamptz(3),
        cancelled_by_id uuid REFERENCES person,
        cancel_reason text,
        -- kept by the trigger on answers
        yes_count integer NOT NULL DEFAULT 0,
        waiting_count integer NOT NULL DEFAULT 0,
        maybe_count integer NOT NULL DEFAULT 0,
        no_count integer NOT NULL DEFAULT 0,
        CHECK (ends_at > starts_at),
        CONSTRAINT event_holds_no_more CHECK (yes_count <= capacity)
      );
      CREATE INDEX event_to_come ON event (starts_at, id);
      CREATE INDEX event_of_community ON event (community_id, starts_at, id);

      CREATE TABLE event_answer (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES event,
        person_id uuid NOT NULL REFERENCES person,
        answer text NOT NULL CHECK (answer IN ('yes', 'maybe', 'no')),
        -- the order of the waiting list; null for who has a place
        waiting_number integer CHECK (waiting_number IS NULL OR answer = 'yes'),
        answered_at timestamptz(3) NOT NULL,
        CONSTRAINT event_answer_once UNIQUE (event_id, person_id),
        CONSTRAINT event_answer_in_turn UNIQUE (event_id, waiting_number)
      );
      CREATE INDEX event_answer_list ON event_answer (event_id, answer, answered_at, id);
      CREATE INDEX event_answer_by_person ON event_answer (person_id) WHERE answer <> 'no';

      CREATE FUNCTION event_count_answers() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        one record;
        sign integer;
      BEGIN
        -- Taking away first: a place that passes from one to the other is never counted twice.
        FOR sign IN SELECT * FROM (VALUES (-1), (1)) AS signs LOOP
          IF sign = -1 THEN CONTINUE WHEN TG_OP = 'INSERT'; one := OLD; ELSE CONTINUE WHEN TG_OP = 'DELETE'; one := NEW; END IF;
          UPDATE event SET
            yes_count = yes_count + CASE WHEN one.answer = 'yes' AND one.waiting_number IS NULL THEN sign ELSE 0 END,
            waiting_count = waiting_count + CASE WHEN one.waiting_number IS NOT NULL THEN sign ELSE 0 END,
            maybe_count = maybe_count + CASE WHEN one.answer = 'maybe' THEN sign ELSE 0 END,
            no_count = no_count + CASE WHEN one.answer = 'no' THEN sign ELSE 0 END
          WHERE id = one.event_id;
        END LOOP;
        RETURN NULL;
      END $$;
      CREATE TRIGGER event_count_answers AFTER INSERT OR UPDATE OR DELETE ON event_answer FOR EACH ROW EXECUTE FUNCTION event_count_answers();

      -- An event follows its post: where it stands, what calendars show of it, and what is left of it once it is deleted.
      CREATE FUNCTION event_follow_post() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE event SET
          community_id = NEW.community_id,
          sequence = sequence + 1,
          place = CASE WHEN NEW.deleted_at IS NULL THEN place END,
          call_url = CASE WHEN NEW.deleted_at IS NULL THEN call_url END,
          recording_url = CASE WHEN NEW.deleted_at IS NULL THEN recording_url END,
          cancel_reason = CASE WHEN NEW.deleted_at IS NULL THEN cancel_reason END,
          cancelled_at = coalesce(cancelled_at, NEW.deleted_at)
        WHERE id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER event_follow_post AFTER UPDATE OF title, body_markdown, community_id, deleted_at ON post FOR EACH ROW
        WHEN (OLD.title IS DISTINCT FROM NEW.title OR OLD.body_markdown IS DISTINCT FROM NEW.body_markdown
          OR OLD.community_id <> NEW.community_id OR OLD.deleted_at IS DISTINCT FROM NEW.deleted_at)
        EXECUTE FUNCTION event_follow_post();

      -- The address of a person's own calendar; its token itself is kept nowhere.
      CREATE TABLE calendar_feed (
        person_id uuid PRIMARY KEY REFERENCES person,
        token_hash bytea NOT NULL CONSTRAINT calendar_feed_token_once UNIQUE,
        created_at timestamptz(3) NOT NULL,
        last_read_at timestamptz(3)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
