import { Injectable } from '@nestjs/common';
import { belongs } from '../../../policies/community.policy.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import type { KeyColumn, Page, PageArguments } from '../../../platform/database/keyset.ts';
import { distance, stands, wordsOf } from '../../../platform/database/search.ts';
import { and, join, raw, sql, type Sql } from '../../../platform/database/sql.ts';
import { Entity } from '../../entities/entity.entity.ts';
import { Community } from '../community.entity.ts';
import { FormerNames } from '../naming/former-names.service.ts';
import { CommunityActivity, CommunityOrder, type CommunitiesArgs, type DirectoryArgs } from './directory.types.ts';

const searched = sql`c.searched`;
const id: KeyColumn = { column: sql`c.id`, type: 'uuid' };
const keys: Record<Exclude<CommunityOrder, CommunityOrder.match>, KeyColumn[]> = {
  activity: [{ column: sql`c.last_activity_at`, type: 'timestamptz' }, id],
  size: [{ column: sql`c.member_count`, type: 'integer' }, id],
  name: [{ column: sql`c.folded_name`, type: 'text' }, id],
};

/** Words taken for one that was typed with a mistake, at most: the nearest. */
const mostNear = 20;

/** A word as the list of words has it: without what is neither letter nor digit. */
const partsOf = (word: string): string[] => word.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** One of these words, of letters and digits only, stands in what is searched. One pattern, so that the statement is the same for any number of them. */
function anyOf(words: string[]): Sql {
  // What stands in a longer one is found with it.
  const least = words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
  return least.length === 0 ? sql`FALSE` : sql`${searched} ~ ${least.join('|')}`;
}

/** How many communities with a name like another's are shown. */
const mostAlike = 5;

/** Days since the last activity: from, and up to but without. */
const bands: Record<CommunityActivity, [number, number | null]> = { week: [0, 7], month: [7, 28], quarter: [28, 90], quiet: [90, null] };

/** What narrows the directory, by the group of choices it belongs to. Null where nothing is chosen. */
export interface Narrowing {
  work: Sql | null;
  language: Sql | null;
  visibility: Sql | null;
  topic: Sql | null;
  entity: Sql | null;
  active: Sql | null;
  archived: Sql;
}

@Injectable()
export class DirectoryQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
    private readonly formerNames: FormerNames,
  ) {}

  /**
   * Those one may find and that match what is searched, under the alias `c`. A secret one to which one is only invited waits among the invitations, and its place
   * here would tell its size. Letters are forgiven for words that stand nowhere among what the viewer may find: the near ones are sought among all words of the directory.
   */
  async found(viewer: Viewer, search: string | null | undefined): Promise<Sql> {
    const findable = and(this.see.all(viewer, Community, 'c'), sql`(c.visibility <> 'secret' OR ${belongs({ id: sql`${viewer.id}::uuid` }, sql`c.id`)})`);
    const words = wordsOf(search);
    if (words.length === 0) return findable;
    const near = (part: string): Sql => (part.length < 3 ? sql`ARRAY[fold(${part})]`
      : sql`ARRAY(SELECT w.word FROM community_word w WHERE fold(${part}) <% w.word ORDER BY word_similarity(fold(${part}), w.word) DESC, w.word LIMIT ${mostNear})`);
    /** Of a word that stands somewhere, null; of another, the words near to each of its parts. */
    const meant = (word: string): Sql => sql`CASE WHEN NOT EXISTS (SELECT 1 FROM community c WHERE ${stands(word, searched)} AND ${findable}) THEN json_build_array(${join(partsOf(word).map(near), ', ')}) END`;
    const [known] = await this.database.rows<{ meant: (string[][] | null)[] }>(sql`SELECT json_build_array(${join(words.map(meant), ', ')}) AS meant`);
    const asToday = and(...words.map((word, i) => {
      const parts = known!.meant[i];
      return parts ? and(parts.length === 0 ? sql`FALSE` : null, ...parts.map(anyOf)) : stands(word, searched);
    }));
    // By its id, so that both ways to be found keep their index.
    return and(findable, sql`(${asToday} OR c.id = ANY(${this.formerNames.foundBy(viewer, words)}))`);
  }

  /** What is chosen beside the search, over the alias `c`. */
  narrowing({ work, language, visibility, topic, entityId, active, archived }: CommunitiesArgs): Narrowing {
    return {
      work: work == null ? null : sql`c.work = ${work}`,
      language: language ? sql`c.language = ${language}` : null,
      visibility: visibility ? sql`c.visibility = ${visibility}` : null,
      topic: topic?.trim() ? sql`c.folded_topics @> ARRAY[fold(${topic.trim().slice(0, 100)})]` : null,
      entity: entityId ? this.managedWithin(entityId) : null,
      active: active ? this.activeIn(active) : null,
      archived: archived ? sql`c.archived_at IS NOT NULL` : sql`c.archived_at IS NULL`,
    };
  }

  /** When something was last written in the community `c`, as one of the words of `CommunityActivity`. */
  band(): Sql {
    const { week, month, quarter, quiet } = CommunityActivity;
    const since = (word: CommunityActivity): Sql => sql`c.last_activity_at > ${this.ago(bands[word][1]!)}::timestamptz`;
    return sql`CASE WHEN ${since(week)} THEN ${raw(`'${week}'`)} WHEN ${since(month)} THEN ${raw(`'${month}'`)} WHEN ${since(quarter)} THEN ${raw(`'${quarter}'`)} ELSE ${raw(`'${quiet}'`)} END`;
  }

  /** Something was written in the community `c` lately: it is not quiet. */
  lively(): Sql {
    return sql`c.last_activity_at > ${this.ago(bands.quarter[1]!)}::timestamptz`;
  }

  /** A page of the directory. */
  async directory(viewer: Viewer, filter: DirectoryArgs, page: PageArguments): Promise<Page<Community>> {
    const search = filter.search?.trim();
    const order = filter.order === CommunityOrder.match && !search ? CommunityOrder.activity : filter.order;
    // What stands in the name is at no distance; where the words stand in the purpose and topics, as typed, comes before where they nearly do.
    const asTyped = and(...wordsOf(search).map((word) => stands(word, searched)));
    const nearness: KeyColumn = { column: sql`(${distance(search ?? '', sql`c.folded_name`)} + CASE WHEN ${asTyped} THEN 0 ELSE 0.25 END)::real`, type: 'real' };
    const found = await this.found(viewer, search);
    return this.database.page(Community, {
      columns: sql`c.*`,
      from: sql`community c`,
      where: and(found, ...Object.values<Sql | null>({ ...this.narrowing(filter) })),
      key: order === CommunityOrder.match ? [nearness, id] : keys[order],
      direction: order === CommunityOrder.name || order === CommunityOrder.match ? 'ASC' : 'DESC',
      ...page,
    });
  }

  /** Those that the viewer may find whose names are nearest to what is typed. */
  alike(viewer: Viewer, name: string): Promise<Community[]> {
    const typed = name.trim().slice(0, 100);
    if (typed.length < 3) return Promise.resolve([]);
    return this.database.entities(Community, sql`
      SELECT c.* FROM community c
      WHERE ${this.see.all(viewer, Community, 'c')} AND (c.folded_name % fold(${typed}) OR fold(${typed}) <% c.folded_name)
      ORDER BY greatest(similarity(fold(${typed}), c.folded_name), word_similarity(fold(${typed}), c.folded_name)) DESC, c.member_count DESC, c.id
      LIMIT ${mostAlike}`);
  }

  private managedWithin(entityId: string): Sql {
    const entity = this.see.uuidOf(Entity, entityId);
    return entity ? sql`EXISTS (SELECT 1 FROM directory_entry d WHERE d.community_id = c.id AND d.entity_ids @> ARRAY[${entity}::uuid])` : sql`FALSE`;
  }

  private activeIn(word: CommunityActivity): Sql {
    const [from, to] = bands[word];
    // What lies ahead, by a clock that differs, is of this week too.
    return and(from === 0 ? null : sql`c.last_activity_at <= ${this.ago(from)}`, to === null ? null : sql`c.last_activity_at > ${this.ago(to)}`);
  }

  private ago(days: number): Date {
    return new Date(this.clock.now().getTime() - days * 86_400_000);
  }
}
