import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words that stand in names, purposes and topics of communities. A word that was typed with a mistake is compared with each of these once, not with the
 * text of each community. Words of secret ones are among them: what is searched with them is still only what one may find. Words that nobody uses any more stay.
 */
export class WordsOfCommunities1700000061000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE community_word (word text PRIMARY KEY);
      CREATE INDEX community_word_near ON community_word USING gin (word gin_trgm_ops);
      CREATE FUNCTION keep_community_words(searched text[]) RETURNS void LANGUAGE sql AS $$
        INSERT INTO community_word SELECT DISTINCT word FROM unnest(searched) AS written(words) CROSS JOIN LATERAL regexp_split_to_table(written.words, '[^[:alnum:]]+') AS word
        WHERE length(word) > 2 ORDER BY word ON CONFLICT DO NOTHING
      $$;
      CREATE FUNCTION keep_words_of_opened() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM keep_community_words((SELECT array_agg(opened.searched) FROM opened));
        RETURN NULL;
      END $$;
      CREATE FUNCTION keep_words_of_edited() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM keep_community_words(ARRAY[NEW.searched]);
        RETURN NULL;
      END $$;
      CREATE TRIGGER keep_words_opened AFTER INSERT ON community REFERENCING NEW TABLE AS opened FOR EACH STATEMENT EXECUTE FUNCTION keep_words_of_opened();
      CREATE TRIGGER keep_words_edited AFTER UPDATE OF name, purpose, topics ON community FOR EACH ROW EXECUTE FUNCTION keep_words_of_edited();
      SELECT keep_community_words((SELECT array_agg(searched) FROM community));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
