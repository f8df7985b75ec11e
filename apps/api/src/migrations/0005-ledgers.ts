import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The two append-only ledgers, chained by hash: acknowledgements and the audit trail. */
export class Ledgers1700000005000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE acknowledgement (
        index bigint PRIMARY KEY,
        id uuid NOT NULL CONSTRAINT acknowledgement_id_once UNIQUE,
        person_id uuid NOT NULL REFERENCES person,
        document_id uuid NOT NULL REFERENCES document,
        version_id uuid NOT NULL REFERENCES document_version,
        version_number integer NOT NULL,
        language text NOT NULL CHECK (language IN ('fr', 'en')),
        text_sha256 text NOT NULL CHECK (text_sha256 ~ '^[0-9a-f]{64}$'),
        acknowledged_at timestamptz(3) NOT NULL,
        previous_hash text NOT NULL CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
        CONSTRAINT acknowledgement_once UNIQUE (person_id, version_id)
      );
      CREATE INDEX acknowledgement_by_document ON acknowledgement (document_id, person_id, version_number);

      CREATE TABLE audit_entry (
        index bigint PRIMARY KEY,
        id uuid NOT NULL CONSTRAINT audit_entry_id_once UNIQUE,
        at timestamptz(3) NOT NULL,
        actor_id uuid REFERENCES person,
        act text NOT NULL,
        thing_kind text NOT NULL,
        thing_id uuid NOT NULL,
        community_id uuid REFERENCES community,
        -- what else was decided, as canonical JSON text: the chain covers these exact characters
        details text NOT NULL DEFAULT '{}',
        previous_hash text NOT NULL CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$')
      );
      CREATE INDEX audit_entry_by_thing ON audit_entry (thing_id, index);
      CREATE INDEX audit_entry_by_community ON audit_entry (community_id, index DESC);

      CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'This ledger is append-only' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'append_only';
      END $$;
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON acknowledgement FOR EACH ROW EXECUTE FUNCTION append_only();
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION append_only();
      CREATE TRIGGER never_truncated BEFORE TRUNCATE ON acknowledgement EXECUTE FUNCTION never_truncated();
      CREATE TRIGGER never_truncated BEFORE TRUNCATE ON audit_entry EXECUTE FUNCTION never_truncated();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
