import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Communities, who belongs to them, who asks to and who is invited. */
export class Communities1700000002000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE community (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        slug text NOT NULL,
        purpose text NOT NULL DEFAULT '',
        visibility text NOT NULL CHECK (visibility IN ('open', 'closed', 'secret')),
        language text NOT NULL CHECK (language IN ('fr', 'en')),
        work boolean NOT NULL DEFAULT true,
        topics text[] NOT NULL DEFAULT '{}',
        member_count integer NOT NULL DEFAULT 0,
        last_activity_at timestamptz(3) NOT NULL,
        archived_at timestamptz(3),
        created_by_id uuid NOT NULL REFERENCES person,
        client_id uuid,
        created_at timestamptz(3) NOT NULL,
        -- what a search reads
        searched text NOT NULL GENERATED ALWAYS AS (fold(name || ' ' || purpose)) STORED,
        CONSTRAINT community_sent_once UNIQUE (created_by_id, client_id)
      );
      CREATE INDEX community_by_size ON community (member_count DESC, id DESC);
      CREATE INDEX community_by_activity ON community (last_activity_at DESC, id DESC);
      CREATE INDEX community_by_name ON community USING gin (fold(name) gin_trgm_ops);
      CREATE INDEX community_search ON community USING gin (searched gin_trgm_ops);

      CREATE TABLE membership (
        community_id uuid NOT NULL REFERENCES community,
        person_id uuid NOT NULL REFERENCES person,
        role text NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'manager')),
        joined_at timestamptz(3) NOT NULL,
        seen_at timestamptz(3),
        -- the role with it: "is this person its manager" is asked of every post and comment, and without it PostgreSQL 18 may skip through membership_by_arrival
        PRIMARY KEY (community_id, person_id) INCLUDE (role)
      );
      CREATE INDEX membership_by_person ON membership (person_id, community_id);
      CREATE INDEX membership_by_arrival ON membership (community_id, role, joined_at, person_id);

      -- A community always has a manager. Checked when the transaction ends, so that a successor may be named in the same one;
      -- the row of the community is locked first, so that two managers leaving at once are seen one after the other.
      CREATE FUNCTION community_keeps_a_manager() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.role = 'manager' THEN
          PERFORM 1 FROM community WHERE id = OLD.community_id FOR UPDATE;
          IF FOUND AND NOT EXISTS (SELECT 1 FROM membership WHERE community_id = OLD.community_id AND role = 'manager') THEN
            RAISE EXCEPTION 'A community always has a manager' USING ERRCODE = 'check_violation', CONSTRAINT = 'community_keeps_a_manager';
          END IF;
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER community_keeps_a_manager AFTER UPDATE OR DELETE ON membership
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION community_keeps_a_manager();

      CREATE FUNCTION count_members() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          UPDATE community SET member_count = member_count + 1 WHERE id = NEW.community_id;
        ELSE
          UPDATE community SET member_count = member_count - 1 WHERE id = OLD.community_id;
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER count_members AFTER INSERT OR DELETE ON membership FOR EACH ROW EXECUTE FUNCTION count_members();

      CREATE TABLE join_request (
        id uuid PRIMARY KEY,
        community_id uuid NOT NULL REFERENCES community,
        person_id uuid NOT NULL REFERENCES person,
        message text NOT NULL DEFAULT '',
        created_at timestamptz(3) NOT NULL,
        decided_at timestamptz(3),
        decided_by_id uuid REFERENCES person,
        accepted boolean,
        reason text
      );
      CREATE UNIQUE INDEX join_request_pending_once ON join_request (community_id, person_id) WHERE decided_at IS NULL;
      CREATE INDEX join_request_by_community ON join_request (community_id, created_at, id) WHERE decided_at IS NULL;
      CREATE INDEX join_request_by_person ON join_request (person_id, created_at DESC);

      CREATE TABLE invitation (
        id uuid PRIMARY KEY,
        community_id uuid NOT NULL REFERENCES community,
        person_id uuid NOT NULL REFERENCES person,
        invited_by_id uuid NOT NULL REFERENCES person,
        created_at timestamptz(3) NOT NULL,
        answered_at timestamptz(3),
        accepted boolean
      );
      CREATE UNIQUE INDEX invitation_pending_once ON invitation (community_id, person_id) WHERE answered_at IS NULL;
      CREATE INDEX invitation_by_person ON invitation (person_id, created_at DESC) WHERE answered_at IS NULL;

      -- A member whom a manager removed: the reason is owed to that person.
      CREATE TABLE removal (
        id uuid PRIMARY KEY,
        community_id uuid NOT NULL REFERENCES community,
        person_id uuid NOT NULL REFERENCES person,
        removed_by_id uuid NOT NULL REFERENCES person,
        reason text NOT NULL,
        removed_at timestamptz(3) NOT NULL
      );
      CREATE INDEX removal_by_person ON removal (person_id, community_id, removed_at DESC);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
