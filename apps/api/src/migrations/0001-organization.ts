import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entities, people, roles, and what identifies a person at the door. */
export class Organization1700000001000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS unaccent;

      -- unaccent() itself is only STABLE; naming its dictionary makes the result depend on the text alone, so that an index may hold it.
      CREATE FUNCTION fold(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        AS $$ SELECT lower(public.unaccent('public.unaccent', $1)) $$;

      CREATE TABLE entity (
        id uuid PRIMARY KEY,
        parent_id uuid REFERENCES entity,
        name_fr text NOT NULL,
        name_en text NOT NULL,
        manager_id uuid,
        -- itself and its ancestors, root first: "within this entity" is one array test
        path uuid[] NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX entity_by_path ON entity USING gin (path);
      CREATE INDEX entity_by_manager ON entity (manager_id);

      CREATE TABLE person (
        id uuid PRIMARY KEY,
        first_name text NOT NULL,
        last_name text NOT NULL,
        email text NOT NULL,
        job_title_fr text NOT NULL DEFAULT '',
        job_title_en text NOT NULL DEFAULT '',
        entity_id uuid NOT NULL REFERENCES entity,
        site text NOT NULL DEFAULT '',
        languages text[] NOT NULL DEFAULT '{fr}',
        language text NOT NULL DEFAULT 'fr' CHECK (language IN ('fr', 'en')),
        time_zone text NOT NULL DEFAULT 'Europe/Paris',
        photo_url text,
        home_seen_at timestamptz(3),
        deactivated_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        -- what a search reads; kept, since folding each found row anew took most of the time of a search
        searched text NOT NULL GENERATED ALWAYS AS (fold(first_name || ' ' || last_name || ' ' || job_title_fr || ' ' || job_title_en || ' ' || site)) STORED
      );
      CREATE UNIQUE INDEX person_email_once ON person (lower(email));
      CREATE INDEX person_by_entity ON person (entity_id);
      CREATE INDEX person_by_name ON person (fold(last_name), fold(first_name), id);
      CREATE INDEX person_search ON person USING gin (searched gin_trgm_ops);
      ALTER TABLE entity ADD CONSTRAINT entity_manager FOREIGN KEY (manager_id) REFERENCES person DEFERRABLE INITIALLY DEFERRED;

      CREATE TABLE person_photo (
        person_id uuid PRIMARY KEY REFERENCES person,
        jpeg bytea NOT NULL
      );

      CREATE TABLE role_grant (
        person_id uuid NOT NULL REFERENCES person,
        role text NOT NULL CHECK (role IN ('hr_editor', 'security_officer', 'staff_representative', 'communications_editor', 'administrator')),
        granted_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (person_id, role)
      );

      CREATE TABLE password_credential (
        person_id uuid PRIMARY KEY REFERENCES person,
        password_hash text NOT NULL,
        changed_at timestamptz(3) NOT NULL DEFAULT now()
      );

      -- A person is (issuer, subject); an address or a name never identifies.
      CREATE TABLE external_identity (
        issuer text NOT NULL,
        subject text NOT NULL,
        person_id uuid NOT NULL REFERENCES person,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (issuer, subject)
      );

      CREATE TABLE oidc_attempt (
        state_hash bytea PRIMARY KEY,
        nonce text NOT NULL,
        code_verifier text NOT NULL,
        return_to text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        used_at timestamptz(3)
      );

      CREATE TABLE session (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        token_hash bytea NOT NULL CONSTRAINT session_token_once UNIQUE,
        device text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        last_seen_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3)
      );
      CREATE INDEX session_by_person ON session (person_id, last_seen_at DESC) WHERE ended_at IS NULL;
      CREATE INDEX session_by_expiry ON session (expires_at);

      -- The store of rate-limiter-flexible, in the form that library expects.
      CREATE TABLE rate_limit (
        key varchar(255) PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      );
      CREATE INDEX rate_limit_by_expiry ON rate_limit (expire);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
