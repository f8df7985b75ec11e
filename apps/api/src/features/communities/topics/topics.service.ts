import { Injectable } from '@nestjs/common';
import { limits } from '@parvis/domain';
import { hashOf, topicsMeant } from '@parvis/rich-text';
import { seesAround } from '../../../policies/community.policy.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Database } from '../../../platform/database/database.ts';
import { stands, wordsOf } from '../../../platform/database/search.ts';
import { and, sql, type Sql } from '../../../platform/database/sql.ts';
import { batched } from '../../../platform/graphql/batch.ts';
import { Community } from '../community.entity.ts';
import type { MentionedTopic } from './topics.types.ts';

/** How many topics are offered while one types. */
const mostOffered = 8;

/** Topics of living communities that the viewer may find: what a text may name after a `#`. */
@Injectable()
export class Topics {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /** The topic that is meant by what stands in a text after a `#`, or null where those who read here know none. */
  private meant(viewer: Viewer, typed: string): Promise<string | null> {
    return batched<string, string | null>(viewer, 'topics meant', typed, async (all) => {
      const meanings = all.flatMap((one) => topicsMeant(one).map((topic) => ({ typed: one, topic })));
      const rows = await this.database.rows<{ typed: string; written: string }>(sql`
        SELECT DISTINCT ON (word.typed) word.typed, one.written
        FROM unnest(${meanings.map((one) => one.typed)}::text[], ${meanings.map(({ topic }) => topic)}::text[]) AS word(typed, topic) CROSS JOIN LATERAL (
          SELECT written FROM community c CROSS JOIN LATERAL unnest(c.topics) written
          WHERE c.folded_topics @> ARRAY[fold(word.topic)] AND fold(written) = fold(word.topic) AND ${this.findable(viewer)} LIMIT 1) one
        ORDER BY word.typed, one.written`);
      return new Map(rows.map((row) => [row.typed, row.written]));
    }, null);
  }

  /** Those of the words that stand in a text after `#` which are topics, each with its topic. */
  async named(viewer: Viewer, words: readonly string[]): Promise<MentionedTopic[]> {
    const found = await Promise.all(words.slice(0, limits.mentions.max).map(async (typed) => ({ typed, topic: await this.meant(viewer, typed) })));
    return found.flatMap(({ typed, topic }) => (topic === null ? [] : [{ typed, topic }]));
  }

  /** Topics in which a word begins with what is typed, and how many communities have each: those that begin so first, the most used before others. */
  async offered(viewer: Viewer, typed: string): Promise<{ topic: string; count: number }[]> {
    // A hyphen may stand for a blank, as it is typed in a text.
    const begun = typed.trim().slice(0, 40).replace(/[\\%_]/g, (sign) => `\\${sign}`).replaceAll('-', '_');
    if (!begun) return [];
    // Each of its words stands in all that is searched, where the index finds it.
    const near = and(...wordsOf(typed.replaceAll('-', ' ')).map((word) => stands(word, sql`c.searched`)));
    const rows = await this.database.rows<{ topic: string; count: number }>(sql`
      SELECT mode() WITHIN GROUP (ORDER BY topic) AS topic, count(*)::int AS count FROM community c, unnest(c.topics) topic
      WHERE ${near} AND ${this.findable(viewer)}
        AND (fold(topic) LIKE fold(${begun}) || '%' OR fold(topic) LIKE '% ' || fold(${begun}) || '%' OR fold(topic) LIKE '%-' || fold(${begun}) || '%')
      GROUP BY fold(topic) ORDER BY fold(mode() WITHIN GROUP (ORDER BY topic)) LIKE fold(${begun}) || '%' DESC, count(*) DESC, 1 LIMIT ${2 * mostOffered}`);
    return rows.filter(({ topic }) => hashOf(topic)).slice(0, mostOffered);
  }

  /** Who is only invited to a secret one knows nothing of its topics. */
  private findable(viewer: Viewer): Sql {
    return sql`c.archived_at IS NULL AND ${this.see.all(viewer, Community, 'c')} AND ${seesAround({ id: sql`${viewer.id}::uuid` }, sql`c.id`)}`;
  }
}
