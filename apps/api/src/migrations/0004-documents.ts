import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents in versions, their sections and audiences; a published version never changes. */
export class Documents1700000004000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE document (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('guide', 'policy')),
        audience text NOT NULL CHECK (audience IN ('everyone', 'restricted')),
        owner_id uuid NOT NULL REFERENCES person,
        -- made by who created it, so that a repeat creates nothing more
        client_id uuid,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT document_sent_once UNIQUE (owner_id, client_id)
      );
      CREATE UNIQUE INDEX document_one_guide ON document (kind) WHERE kind = 'guide';

      CREATE TABLE document_audience (
        id uuid PRIMARY KEY,
        document_id uuid NOT NULL REFERENCES document,
        entity_id uuid REFERENCES entity,
        person_id uuid REFERENCES person,
        CHECK (num_nonnulls(entity_id, person_id) = 1)
      );
      CREATE UNIQUE INDEX document_audience_entity_once ON document_audience (document_id, entity_id) WHERE entity_id IS NOT NULL;
      CREATE UNIQUE INDEX document_audience_person_once ON document_audience (document_id, person_id) WHERE person_id IS NOT NULL;

      CREATE TABLE document_version (
        id uuid PRIMARY KEY,
        document_id uuid NOT NULL REFERENCES document,
        number integer NOT NULL,
        change text NOT NULL DEFAULT 'material' CHECK (change IN ('material', 'minor')),
        accept_by date,
        created_at timestamptz(3) NOT NULL,
        published_at timestamptz(3),
        published_by_id uuid REFERENCES person,
        CONSTRAINT document_version_number_once UNIQUE (document_id, number)
      );
      CREATE UNIQUE INDEX document_one_draft ON document_version (document_id) WHERE published_at IS NULL;

      CREATE TABLE document_version_text (
        version_id uuid NOT NULL REFERENCES document_version ON DELETE CASCADE,
        language text NOT NULL CHECK (language IN ('fr', 'en')),
        title text NOT NULL,
        introduction text NOT NULL,
        change_summary text NOT NULL DEFAULT '',
        -- the exact text that a person accepts and its SHA-256, set when the version is published
        text text,
        text_sha256 text,
        PRIMARY KEY (version_id, language)
      );

      CREATE TABLE section (
        id uuid PRIMARY KEY,
        version_id uuid NOT NULL REFERENCES document_version ON DELETE CASCADE,
        -- the same section in all versions, so that a change can be followed
        key text NOT NULL,
        position integer NOT NULL,
        kind text NOT NULL CHECK (kind IN ('rule', 'recommendation', 'risk')),
        shown_when_sharing boolean NOT NULL DEFAULT false,
        CONSTRAINT section_key_once UNIQUE (version_id, key),
        CONSTRAINT section_position_once UNIQUE (version_id, position) DEFERRABLE INITIALLY DEFERRED
      );

      CREATE TABLE section_text (
        section_id uuid NOT NULL REFERENCES section ON DELETE CASCADE,
        language text NOT NULL CHECK (language IN ('fr', 'en')),
        chapter text NOT NULL DEFAULT '',
        title text NOT NULL,
        body_markdown text NOT NULL,
        body_tree jsonb NOT NULL,
        source text NOT NULL DEFAULT '',
        PRIMARY KEY (section_id, language)
      );

      CREATE TABLE update_note (
        id uuid PRIMARY KEY,
        version_id uuid NOT NULL REFERENCES document_version,
        author_id uuid NOT NULL REFERENCES person,
        text_fr text NOT NULL,
        text_en text NOT NULL,
        pinned_at timestamptz(3) NOT NULL,
        unpinned_at timestamptz(3)
      );
      CREATE UNIQUE INDEX update_note_one_pinned ON update_note (version_id) WHERE unpinned_at IS NULL;

      CREATE TABLE reading (
        person_id uuid NOT NULL REFERENCES person,
        version_id uuid NOT NULL REFERENCES document_version,
        sections_seen integer[] NOT NULL DEFAULT '{}',
        reached_end_at timestamptz(3),
        PRIMARY KEY (person_id, version_id)
      );

      CREATE FUNCTION published_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE target uuid;
      BEGIN
        IF TG_TABLE_NAME = 'document_version' THEN
          IF OLD.published_at IS NOT NULL THEN
            RAISE EXCEPTION 'A published version never changes' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'published_never_changes';
          END IF;
        ELSE
          IF TG_TABLE_NAME = 'section_text' THEN
            FOR target IN SELECT s.version_id FROM section s
              WHERE (TG_OP <> 'INSERT' AND s.id = OLD.section_id) OR (TG_OP <> 'DELETE' AND s.id = NEW.section_id)
            LOOP
              IF EXISTS (SELECT 1 FROM document_version WHERE id = target AND published_at IS NOT NULL) THEN
                RAISE EXCEPTION 'A published version never changes' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'published_never_changes';
              END IF;
            END LOOP;
          ELSIF EXISTS (SELECT 1 FROM document_version WHERE published_at IS NOT NULL
              AND ((TG_OP <> 'INSERT' AND id = OLD.version_id) OR (TG_OP <> 'DELETE' AND id = NEW.version_id))) THEN
            RAISE EXCEPTION 'A published version never changes' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'published_never_changes';
          END IF;
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
      END $$;
      CREATE FUNCTION never_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'These rows are kept' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'never_truncated';
      END $$;
      CREATE TRIGGER published_never_changes BEFORE UPDATE OR DELETE ON document_version FOR EACH ROW EXECUTE FUNCTION published_never_changes();
      CREATE TRIGGER published_never_changes BEFORE INSERT OR UPDATE OR DELETE ON document_version_text FOR EACH ROW EXECUTE FUNCTION published_never_changes();
      CREATE TRIGGER published_never_changes BEFORE INSERT OR UPDATE OR DELETE ON section FOR EACH ROW EXECUTE FUNCTION published_never_changes();
      CREATE TRIGGER published_never_changes BEFORE INSERT OR UPDATE OR DELETE ON section_text FOR EACH ROW EXECUTE FUNCTION published_never_changes();
      CREATE TRIGGER never_truncated BEFORE TRUNCATE ON document_version EXECUTE FUNCTION never_truncated();
      CREATE TRIGGER never_truncated BEFORE TRUNCATE ON document_version_text EXECUTE FUNCTION never_truncated();
      CREATE TRIGGER never_truncated BEFORE TRUNCATE ON section EXECUTE FUNCTION never_truncated();
      CREATE TRIGGER never_truncated BEFORE TRUNCATE ON section_text EXECUTE FUNCTION never_truncated();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
