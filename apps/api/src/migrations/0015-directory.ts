import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The directory at twelve thousand communities, people who come in bulk or by a rule, and who takes over from a manager who left. */
export class Directory1700000015000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- array_to_string() is STABLE for the sake of types whose text depends on settings; for text it is not so, and a kept column may hold it.
      CREATE FUNCTION words_of(text[]) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT array_to_string($1, ' ') $$;
      CREATE FUNCTION fold_each(text[]) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        AS $$ SELECT coalesce(array_agg(DISTINCT fold(word)), '{}') FROM unnest($1) word $$;

      -- Made anew: before PostgreSQL 17 the expression of a kept column can't be changed.
      ALTER TABLE community DROP COLUMN searched;
      ALTER TABLE community
        ADD COLUMN searched text NOT NULL GENERATED ALWAYS AS (fold(name || ' ' || purpose || ' ' || words_of(topics))) STORED,
        -- folding anew what was found took most of the time of a search
        ADD COLUMN folded_name text NOT NULL GENERATED ALWAYS AS (fold(name)) STORED,
        ADD COLUMN folded_topics text[] NOT NULL GENERATED ALWAYS AS (fold_each(topics)) STORED;
      CREATE INDEX community_search ON community USING gin (searched gin_trgm_ops);
      DROP INDEX community_by_name;
      CREATE INDEX community_named ON community USING gin (folded_name gin_trgm_ops);
      CREATE INDEX community_by_name ON community (folded_name, id);
      CREATE INDEX community_by_topic ON community USING gin (folded_topics);
      CREATE INDEX community_listed_activity ON community (last_activity_at, work, language, visibility) WHERE visibility <> 'secret' AND archived_at IS NULL;

      -- Who manages what, without reading who belongs.
      CREATE INDEX membership_managers ON membership (community_id, person_id) WHERE role = 'manager';
      CREATE INDEX person_gone ON person (id) WHERE deactivated_at IS NOT NULL;

      -- Under which entities a community is found: those of its managers and all above. Managers are known wherever the community is listed;
      -- entities of members would tell who belongs to a closed one. Written by refresh_directory(), which a sweep calls.
      CREATE TABLE directory_entry (
        community_id uuid PRIMARY KEY REFERENCES community,
        entity_ids uuid[] NOT NULL
      );
      CREATE INDEX directory_entry_by_entity ON directory_entry USING gin (entity_ids);
      -- How many listed communities (never a secret one) are about work, in a language, open or closed; by topic, and by entity of the first two levels below the top.
      -- Kept with each change, so that the counts beside the choices are what the list holds. An archived one counts as that alone.
      CREATE TABLE directory_count (
        facet text NOT NULL CHECK (facet IN ('living', 'archived', 'topic', 'entity')),
        value text NOT NULL,
        work boolean NOT NULL,
        language text NOT NULL,
        visibility text NOT NULL,
        n integer NOT NULL,
        PRIMARY KEY (facet, value, work, language, visibility)
      );
      CREATE FUNCTION add_to_directory_count(counted community[], by_how_many integer) RETURNS void LANGUAGE sql AS $$
        INSERT INTO directory_count (facet, value, work, language, visibility, n)
        SELECT facet, value, work, language, visibility, by_how_many * count(*) FROM (
          SELECT CASE WHEN c.archived_at IS NULL THEN 'living' ELSE 'archived' END AS facet, '' AS value, c.work, c.language, c.visibility
            FROM unnest(counted) c WHERE c.visibility <> 'secret'
          UNION ALL SELECT 'topic', topic, c.work, c.language, c.visibility
            FROM unnest(counted) c CROSS JOIN LATERAL unnest(c.folded_topics) topic WHERE c.visibility <> 'secret' AND c.archived_at IS NULL
          UNION ALL SELECT 'entity', e.id::text, c.work, c.language, c.visibility
            FROM unnest(counted) c JOIN directory_entry d ON d.community_id = c.id JOIN entity e ON e.id = ANY(d.entity_ids) AND cardinality(e.path) BETWEEN 2 AND 3
            WHERE c.visibility <> 'secret' AND c.archived_at IS NULL
        ) one GROUP BY facet, value, work, language, visibility ORDER BY facet, value, work, language, visibility
        ON CONFLICT (facet, value, work, language, visibility) DO UPDATE SET n = directory_count.n + excluded.n
      $$;
      CREATE FUNCTION count_in_directory() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          PERFORM add_to_directory_count((SELECT array_agg(c::community) FROM counted c), 1);
        ELSE
          PERFORM add_to_directory_count((SELECT array_agg(c::community) FROM counted c), -1);
        END IF;
        RETURN NULL;
      END $$;
      CREATE FUNCTION count_anew_in_directory() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM add_to_directory_count(ARRAY[OLD], -1);
        PERFORM add_to_directory_count(ARRAY[NEW], 1);
        RETURN NULL;
      END $$;
      CREATE TRIGGER count_opened AFTER INSERT ON community REFERENCING NEW TABLE AS counted FOR EACH STATEMENT EXECUTE FUNCTION count_in_directory();
      CREATE TRIGGER count_deleted AFTER DELETE ON community REFERENCING OLD TABLE AS counted FOR EACH STATEMENT EXECUTE FUNCTION count_in_directory();
      CREATE TRIGGER count_edited AFTER UPDATE OF topics, work, language, visibility, archived_at ON community FOR EACH ROW EXECUTE FUNCTION count_anew_in_directory();
      SELECT add_to_directory_count((SELECT array_agg(c) FROM community c), 1);

      CREATE FUNCTION refresh_directory() RETURNS void LANGUAGE plpgsql AS $$
      DECLARE moved uuid[];
      BEGIN
        CREATE TEMPORARY TABLE managed_by ON COMMIT DROP AS
          SELECT m.community_id, array_agg(DISTINCT above.id ORDER BY above.id) AS entity_ids FROM membership m
            JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL JOIN entity e ON e.id = p.entity_id CROSS JOIN LATERAL unnest(e.path) AS above(id)
          WHERE m.role = 'manager' GROUP BY m.community_id;
        SELECT array_agg(coalesce(d.community_id, managed_by.community_id)) INTO moved FROM directory_entry d
          FULL JOIN managed_by ON managed_by.community_id = d.community_id WHERE d.entity_ids IS DISTINCT FROM managed_by.entity_ids;
        IF moved IS NOT NULL THEN
          -- Those rows stand still until the counts are right again.
          PERFORM 1 FROM community WHERE id = ANY(moved) ORDER BY id FOR UPDATE;
          PERFORM add_to_directory_count((SELECT array_agg(c) FROM community c WHERE c.id = ANY(moved)), -1);
          DELETE FROM directory_entry WHERE community_id = ANY(moved);
          INSERT INTO directory_entry (community_id, entity_ids) SELECT community_id, entity_ids FROM managed_by WHERE community_id = ANY(moved);
          PERFORM add_to_directory_count((SELECT array_agg(c) FROM community c WHERE c.id = ANY(moved)), 1);
        END IF;
        DELETE FROM directory_count WHERE n = 0;
        DROP TABLE managed_by;
      END $$;

      -- One change of the counter for all who come or go in one statement.
      DROP TRIGGER count_members ON membership;
      DROP FUNCTION count_members();
      CREATE FUNCTION count_members() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE community SET member_count = member_count + changed.n
        FROM (SELECT community_id, CASE TG_OP WHEN 'INSERT' THEN count(*) ELSE -count(*) END AS n FROM changed_memberships GROUP BY community_id) changed
        WHERE community.id = changed.community_id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER count_entered AFTER INSERT ON membership REFERENCING NEW TABLE AS changed_memberships FOR EACH STATEMENT EXECUTE FUNCTION count_members();
      CREATE TRIGGER count_left AFTER DELETE ON membership REFERENCING OLD TABLE AS changed_memberships FOR EACH STATEMENT EXECUTE FUNCTION count_members();
      -- Asked of managers only: of a thousand members who leave together nothing is queued.
      DROP TRIGGER community_keeps_a_manager ON membership;
      CREATE CONSTRAINT TRIGGER community_keeps_a_manager AFTER UPDATE OR DELETE ON membership
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.role = 'manager') EXECUTE FUNCTION community_keeps_a_manager();

      -- Who belongs because a rule says so: leaves when no rule says it any more. Who came otherwise stays.
      ALTER TABLE membership ADD COLUMN via_rule boolean NOT NULL DEFAULT false;
      CREATE INDEX membership_via_rule ON membership (community_id, person_id) WHERE via_rule;
      CREATE TABLE membership_rule (
        id uuid PRIMARY KEY,
        community_id uuid NOT NULL REFERENCES community,
        entity_id uuid NOT NULL REFERENCES entity,
        -- of these, those of one site; null for all
        site text,
        mandatory boolean NOT NULL,
        created_by_id uuid NOT NULL REFERENCES person,
        client_id uuid NOT NULL,
        created_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3),
        ended_by_id uuid REFERENCES person,
        -- when it was last brought up to date, and how many of its people are in
        applied_at timestamptz(3),
        CONSTRAINT membership_rule_sent_once UNIQUE (created_by_id, client_id)
      );
      CREATE UNIQUE INDEX membership_rule_once ON membership_rule (community_id, entity_id, coalesce(site, '')) WHERE ended_at IS NULL;
      -- Who left, or was taken out, though a rule would let them in: a rule that is not mandatory does not fetch them back.
      CREATE TABLE rule_departure (
        community_id uuid NOT NULL REFERENCES community,
        person_id uuid NOT NULL REFERENCES person,
        left_at timestamptz(3) NOT NULL,
        PRIMARY KEY (community_id, person_id)
      );
      -- A person meets a rule: in its entity or below, at its site where it names one.
      CREATE INDEX person_by_site ON person (fold(site));

      -- People invited in bulk: a list is read line by line, an entity person by person; the place reached is kept, so that the work goes on where it stopped.
      CREATE TABLE bulk_invitation (
        id uuid PRIMARY KEY,
        community_id uuid NOT NULL REFERENCES community,
        started_by_id uuid NOT NULL REFERENCES person,
        client_id uuid NOT NULL,
        entity_id uuid REFERENCES entity,
        created_at timestamptz(3) NOT NULL,
        confirmed_at timestamptz(3),
        finished_at timestamptz(3),
        cancelled_at timestamptz(3),
        -- people to be looked at, looked at, and invited
        total integer NOT NULL DEFAULT 0,
        looked_at integer NOT NULL DEFAULT 0,
        invited integer NOT NULL DEFAULT 0,
        reached_id uuid,
        CONSTRAINT bulk_invitation_sent_once UNIQUE (started_by_id, client_id)
      );
      CREATE INDEX bulk_invitation_at_work ON bulk_invitation (confirmed_at) WHERE confirmed_at IS NOT NULL AND finished_at IS NULL AND cancelled_at IS NULL;
      CREATE INDEX bulk_invitation_by_community ON bulk_invitation (community_id, created_at DESC, id DESC);
      CREATE TABLE bulk_line (
        bulk_id uuid NOT NULL REFERENCES bulk_invitation ON DELETE CASCADE,
        number integer NOT NULL,
        text text NOT NULL,
        person_id uuid REFERENCES person,
        outcome text NOT NULL CHECK (outcome IN ('found', 'member', 'invited', 'unknown', 'ambiguous', 'repeated')),
        PRIMARY KEY (bulk_id, number)
      );
      CREATE INDEX bulk_line_by_outcome ON bulk_line (bulk_id, outcome, number);
      CREATE INDEX bulk_line_by_person ON bulk_line (bulk_id, person_id, number) WHERE person_id IS NOT NULL;
      -- A list names people one way or the other.
      CREATE INDEX person_by_full_name ON person (fold(first_name || ' ' || last_name));
      CREATE INDEX person_by_name_reversed ON person (fold(last_name || ' ' || first_name));

      -- A community whose managers have all left the company, and the members to whom it is offered.
      CREATE TABLE succession (
        id uuid PRIMARY KEY,
        community_id uuid NOT NULL REFERENCES community,
        opened_at timestamptz(3) NOT NULL,
        falls_back_at timestamptz(3) NOT NULL,
        closed_at timestamptz(3),
        taken_by_id uuid REFERENCES person,
        -- nobody took it in time: the entity's fallback did
        fell_back boolean NOT NULL DEFAULT false
      );
      CREATE UNIQUE INDEX succession_open_once ON succession (community_id) WHERE closed_at IS NULL;
      CREATE INDEX succession_by_end ON succession (falls_back_at, id) WHERE closed_at IS NULL;
      CREATE INDEX succession_by_community ON succession (community_id, opened_at DESC);
      CREATE TABLE succession_offer (
        id uuid PRIMARY KEY,
        succession_id uuid NOT NULL REFERENCES succession,
        community_id uuid NOT NULL REFERENCES community,
        person_id uuid NOT NULL REFERENCES person,
        created_at timestamptz(3) NOT NULL,
        answered_at timestamptz(3),
        accepted boolean,
        CONSTRAINT succession_offer_once UNIQUE (succession_id, person_id)
      );
      CREATE INDEX succession_offer_by_person ON succession_offer (person_id, created_at) WHERE answered_at IS NULL;
    `);
    await q.query('SELECT refresh_directory()');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
