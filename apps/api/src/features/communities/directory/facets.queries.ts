import { Injectable } from '@nestjs/common';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Database } from '../../../platform/database/database.ts';
import { and, raw, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Locale } from '../../../platform/graphql/scalars.ts';
import { Entity } from '../../entities/entity.entity.ts';
import { Community, type CommunityVisibility } from '../community.entity.ts';
import { DirectoryQueries } from './directory.queries.ts';
import { CommunityActivity, type CommunitiesArgs, type DirectoryFacets } from './directory.types.ts';

const mostTopics = 12;
const mostEntities = 40;

/** So many communities are counted one by one; where more match a search or a rare choice, no number stands beside the choices. */
const mostCounted = 1_000;

/** The entities of the first two levels below the top within which the community `c` is managed. Taken out of their array first: asked of each entity, whether it is in there, they are compared one with each. */
const managedWithin = sql`JOIN directory_entry d ON d.community_id = c.id CROSS JOIN LATERAL unnest(d.entity_ids) AS within(id) JOIN entity e ON e.id = within.id AND cardinality(e.path) BETWEEN 2 AND 3`;

/** Communities that are alike in all that is counted. `value` is that of the group: a topic, an entity, a time of activity; empty where only the rest counts. */
interface Cell {
  facet: 'living' | 'archived' | 'topic' | 'entity' | 'active';
  value: string;
  work: boolean;
  language: Locale;
  visibility: CommunityVisibility;
  n: number;
}

/** Counts beside the choices of the directory: what its list holds, for the viewer who asks. */
@Injectable()
export class FacetsQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly directory: DirectoryQueries,
  ) {}

  async of(viewer: Viewer, filter: CommunitiesArgs): Promise<DirectoryFacets> {
    const kept = !filter.search?.trim() && !filter.topic?.trim() && !filter.entityId && !filter.active && !filter.archived;
    const counted = kept ? null : await this.counted(viewer, filter);
    // Where too many match to be counted, the choices stand without their numbers.
    return this.shown(viewer, filter, counted ?? (await this.kept(viewer)), kept || counted !== null);
  }

  /** All that is listed, from the counts that each change keeps, and the viewer's own secret ones. */
  private async kept(viewer: Viewer): Promise<Cell[]> {
    return this.database.rows<Cell>(sql`
      WITH own AS MATERIALIZED (SELECT c.* FROM membership m JOIN community c ON c.id = m.community_id WHERE m.person_id = ${viewer.id} AND c.visibility = 'secret' AND ${this.see.all(viewer, Community, 'c')})
      SELECT facet, value, work, language, visibility, n FROM directory_count WHERE n > 0
      UNION ALL SELECT 'active', ${this.directory.band()}, c.work, c.language, c.visibility, count(*)::int FROM community c
        WHERE c.visibility <> 'secret' AND c.archived_at IS NULL AND ${this.directory.lively()} GROUP BY 2, 3, 4, 5
      UNION ALL SELECT CASE WHEN c.archived_at IS NULL THEN 'living' ELSE 'archived' END, '', c.work, c.language, c.visibility, 1 FROM own c
      UNION ALL SELECT 'active', ${this.directory.band()}, c.work, c.language, c.visibility, 1 FROM own c WHERE c.archived_at IS NULL AND ${this.directory.lively()}
      UNION ALL SELECT 'topic', topic, c.work, c.language, c.visibility, 1 FROM own c CROSS JOIN LATERAL unnest(c.folded_topics) topic WHERE c.archived_at IS NULL
      UNION ALL SELECT 'entity', e.id::text, c.work, c.language, c.visibility, 1 FROM own c ${managedWithin} WHERE c.archived_at IS NULL`);
  }

  /** What matches, counted now; null where it is too much. Work, language and visibility are told apart by the cells, so that each may count without its own choice. */
  private async counted(viewer: Viewer, filter: CommunitiesArgs): Promise<Cell[] | null> {
    const { topic, entity, active, archived } = this.directory.narrowing(filter);
    const found = await this.directory.found(viewer, filter.search);
    const cells = (facet: Cell['facet'], value: Sql, where: Sql, from: Sql = sql``): Sql => sql`
      SELECT ${raw(`'${facet}'`)} AS facet, ${value} AS value, c.work, c.language, c.visibility, count(*)::int AS n FROM matching c ${from} WHERE ${where} GROUP BY 2, 3, 4, 5`;
    const rows = await this.database.rows<Cell | (Cell & { facet: null })>(sql`
      WITH matching AS MATERIALIZED (SELECT c.id, c.work, c.language, c.visibility, c.folded_topics, c.last_activity_at, c.archived_at FROM community c
        WHERE ${and(found, topic, entity, active)} LIMIT ${mostCounted + 1})
      SELECT NULL AS facet, '' AS value, NULL::boolean AS work, NULL AS language, NULL AS visibility, 1 AS n FROM (SELECT count(*) AS n FROM matching) all_of WHERE n > ${mostCounted}
      UNION ALL ${cells('living', sql`''`, sql`c.archived_at IS NULL`)}
      UNION ALL ${cells('archived', sql`''`, sql`c.archived_at IS NOT NULL`)}
      UNION ALL ${cells('active', this.directory.band(), and(archived, this.directory.lively()))}
      UNION ALL ${cells('topic', sql`topic`, archived, sql`CROSS JOIN LATERAL unnest(c.folded_topics) topic`)}
      UNION ALL ${cells('entity', sql`e.id::text`, archived, managedWithin)}`);
    return rows.some(({ facet }) => facet === null) ? null : rows;
  }

  private async shown(viewer: Viewer, filter: CommunitiesArgs, cells: Cell[], numbers: boolean): Promise<DirectoryFacets> {
    const listed = filter.archived ? 'archived' : 'living';
    const chosen = (cell: Cell, but?: 'work' | 'language' | 'visibility'): boolean =>
      (but === 'work' || filter.work == null || cell.work === filter.work)
      && (but === 'language' || !filter.language || cell.language === filter.language)
      && (but === 'visibility' || !filter.visibility || cell.visibility === filter.visibility);
    /** The largest first; what nobody would find is no choice. */
    const summed = (facet: Cell['facet'], by: (cell: Cell) => string, but?: 'work' | 'language' | 'visibility'): [string, number][] => {
      const sums = new Map<string, number>();
      for (const cell of cells) if (cell.facet === facet && chosen(cell, but)) sums.set(by(cell), (sums.get(by(cell)) ?? 0) + cell.n);
      return [...sums].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    };
    const told = (n: number | undefined): number | null => (numbers ? (n ?? 0) : null);
    const all = (facet: 'living' | 'archived'): number => summed(facet, () => '')[0]?.[1] ?? 0;
    const work = new Map(summed(listed, (cell) => String(cell.work), 'work'));
    const lively = new Map(summed('active', ({ value }) => value));
    const quiet = all(listed) - [...lively.values()].reduce((sum, n) => sum + n, 0);
    const topics = summed('topic', ({ value }) => value).slice(0, mostTopics);
    const entities = summed('entity', ({ value }) => value).slice(0, mostEntities);
    const [words, units] = await Promise.all([this.asWritten(viewer, topics.map(([topic]) => topic)), this.see.many(viewer, Entity, entities.map(([id]) => id))]);
    return {
      totalCount: told(all(listed)),
      archivedCount: told(all('archived')),
      workCount: told(work.get('true')),
      besideWorkCount: told(work.get('false')),
      topics: topics.flatMap(([topic, n]) => (words.has(topic) ? [{ topic: words.get(topic)!, count: told(n) }] : [])),
      languages: summed(listed, ({ language }) => language, 'language').map(([language, n]) => ({ language: language as Locale, count: told(n) })),
      visibilities: summed(listed, ({ visibility }) => visibility, 'visibility').map(([visibility, n]) => ({ visibility: visibility as CommunityVisibility, count: told(n) })),
      activity: Object.values(CommunityActivity).map((active) => ({ active, count: told(active === CommunityActivity.quiet ? quiet : lively.get(active)) })),
      entities: entities.flatMap(([id, n]) => units.filter((unit) => unit.id === id).map((entity) => ({ entity, count: told(n) }))),
    };
  }

  /** Each topic as a community that the viewer may find writes it. */
  private async asWritten(viewer: Viewer, topics: string[]): Promise<Map<string, string>> {
    const found = await this.directory.found(viewer, null);
    const rows = await this.database.rows<{ folded: string; written: string }>(sql`
      SELECT topic.folded, one.written FROM unnest(${topics}::text[]) AS topic(folded) CROSS JOIN LATERAL (
        SELECT written FROM community c CROSS JOIN LATERAL unnest(c.topics) written
        WHERE c.folded_topics @> ARRAY[topic.folded] AND fold(written) = topic.folded AND ${found} LIMIT 1) one`);
    return new Map(rows.map(({ folded, written }) => [folded, written]));
  }
}
