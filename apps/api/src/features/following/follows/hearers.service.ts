import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { sql, type Sql } from '../../../platform/database/sql.ts';

/** To whom a post comes, asked about many people at once; `Attention` says the same of one person's lists. */
@Injectable()
export class Hearers {
  constructor(private readonly database: Database) {}

  /** Those of `people` on whose home page a new post stands: who belongs or follows, and muted none of it. Whether they may see it is asked apart. */
  async homesOf(postId: string, people: readonly string[]): Promise<Set<string>> {
    const chose = (state: 'followed' | 'muted', what: Sql): Sql => sql`EXISTS (SELECT 1 FROM follow f WHERE f.person_id = candidate.id AND f.state = ${state} AND (${what}))`;
    const place = sql`f.kind = 'community' AND f.thing_id = p.community_id`;
    const topic = sql`f.kind = 'topic' AND f.folded_topic = ANY(c.folded_topics)`;
    const author = sql`f.kind = 'person' AND f.thing_id = p.author_id`;
    const rows = await this.database.rows<{ id: string }>(sql`
      SELECT candidate.id FROM post p JOIN community c ON c.id = p.community_id CROSS JOIN unnest(${people}::uuid[]) AS candidate(id)
      WHERE p.id = ${postId}
      AND (EXISTS (SELECT 1 FROM membership m WHERE m.community_id = p.community_id AND m.person_id = candidate.id)
        OR ${chose('followed', sql`(${place}) OR (${author}) OR (${topic} AND c.visibility = 'open' AND c.archived_at IS NULL)`)})
      AND NOT ${chose('muted', sql`(f.kind = 'post' AND f.thing_id = p.id) OR (${author} AND p.kind <> 'announcement') OR (${place})`)}
      AND NOT (${chose('muted', topic)} AND NOT ${chose('followed', place)})`);
    return new Set(rows.map(({ id }) => id));
  }
}
