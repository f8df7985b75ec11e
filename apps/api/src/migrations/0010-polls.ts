import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Polls: options with their counts, who voted, and for named polls what; see docs/decisions/0020-anonymous-votes.md. */
export class Polls1700000010000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE poll (
        id uuid PRIMARY KEY REFERENCES post,
        choices text NOT NULL CHECK (choices IN ('one', 'several')),
        -- how many options one person may choose; null: as many as there are, or one
        most integer CHECK (most IS NULL OR (choices = 'several' AND most >= 2)),
        anonymous boolean NOT NULL,
        results text NOT NULL CHECK (results IN ('always', 'afterVote')),
        ends_at timestamptz(3),
        closed_at timestamptz(3),
        voter_count integer NOT NULL DEFAULT 0 CHECK (voter_count >= 0),
        CONSTRAINT poll_named_or_not UNIQUE (id, anonymous)
      );

      -- What was said before the first vote holds for all of them.
      CREATE FUNCTION keep_terms_of_poll() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (NEW.choices, NEW.most, NEW.anonymous, NEW.results) IS DISTINCT FROM (OLD.choices, OLD.most, OLD.anonymous, OLD.results) THEN
          RAISE EXCEPTION 'The terms of a poll never change.';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER poll_keeps_its_terms BEFORE UPDATE ON poll FOR EACH ROW EXECUTE FUNCTION keep_terms_of_poll();

      CREATE TABLE poll_option (
        id uuid PRIMARY KEY,
        poll_id uuid NOT NULL REFERENCES poll ON DELETE CASCADE,
        position integer NOT NULL,
        text text NOT NULL,
        vote_count integer NOT NULL DEFAULT 0 CHECK (vote_count >= 0),
        CONSTRAINT poll_option_in_order UNIQUE (poll_id, position),
        CONSTRAINT poll_option_of_poll UNIQUE (id, poll_id)
      );

      -- Who voted: nothing says what, nor when.
      CREATE TABLE poll_ballot (
        poll_id uuid NOT NULL REFERENCES poll ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person,
        CONSTRAINT poll_ballot_once PRIMARY KEY (poll_id, person_id)
      );

      -- Who chose what, in named polls alone: the database refuses a row of an anonymous one.
      CREATE TABLE poll_choice (
        option_id uuid NOT NULL,
        person_id uuid NOT NULL,
        poll_id uuid NOT NULL,
        anonymous boolean NOT NULL DEFAULT false CHECK (NOT anonymous),
        CONSTRAINT poll_choice_once PRIMARY KEY (option_id, person_id),
        CONSTRAINT poll_choice_of_option FOREIGN KEY (option_id, poll_id) REFERENCES poll_option (id, poll_id) ON DELETE CASCADE,
        CONSTRAINT poll_choice_of_ballot FOREIGN KEY (poll_id, person_id) REFERENCES poll_ballot (poll_id, person_id) ON DELETE CASCADE,
        CONSTRAINT poll_choice_named FOREIGN KEY (poll_id, anonymous) REFERENCES poll (id, anonymous) ON DELETE CASCADE
      );
      CREATE INDEX poll_choice_by_person ON poll_choice (poll_id, person_id);

      -- A hash over an anonymous vote and a secret that only the voter's device holds: no person, no option, no time.
      CREATE TABLE poll_seal (
        seal bytea PRIMARY KEY CHECK (octet_length(seal) = 32),
        poll_id uuid NOT NULL REFERENCES poll ON DELETE CASCADE
      );
      CREATE INDEX poll_seal_by_poll ON poll_seal (poll_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
