import { Injectable } from '@nestjs/common';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { belongs } from '../../policies/community.policy.ts';
import { Database } from '../../platform/database/database.ts';
import type { KeyColumn, Page, PageArguments } from '../../platform/database/keyset.ts';
import { distance, matchesWords } from '../../platform/database/search.ts';
import { and, sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { Membership } from './membership.entity.ts';
import { Community } from './community.entity.ts';
import { CommunityOrder, type CommunitiesArgs } from './communities.types.ts';

const id: KeyColumn = { column: sql`c.id`, type: 'uuid' };
const keys: Record<Exclude<CommunityOrder, CommunityOrder.match>, KeyColumn[]> = {
  activity: [{ column: sql`c.last_activity_at`, type: 'timestamptz' }, id],
  size: [{ column: sql`c.member_count`, type: 'integer' }, id],
  name: [{ column: sql`fold(c.name)`, type: 'text' }, id],
};

/** How many communities with a name like another's are shown. */
const mostAlike = 5;

@Injectable()
export class CommunitiesQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /** Those one may find. A secret one to which one is only invited waits among the invitations, and its place here would tell its size. */
  directory(viewer: Viewer, filter: CommunitiesArgs, page: PageArguments): Promise<Page<Community>> {
    const search = filter.search?.trim();
    const order = filter.order === CommunityOrder.match && !search ? CommunityOrder.activity : filter.order;
    // What stands in the name is at no distance; a word of the purpose counts for less.
    const nearness: KeyColumn = { column: sql`(${distance(search ?? '', sql`fold(c.name)`)} + ${distance(search ?? '', sql`c.searched`)} / 4)::real`, type: 'real' };
    return this.database.page(Community, {
      columns: sql`c.*`,
      from: sql`community c`,
      where: and(
        this.see.all(viewer, Community, 'c'),
        sql`(c.visibility <> 'secret' OR ${belongs({ id: sql`${viewer.id}::uuid` }, sql`c.id`)})`,
        matchesWords(search, sql`c.searched`),
        filter.work == null ? null : sql`c.work = ${filter.work}`,
        filter.language ? sql`c.language = ${filter.language}` : null,
        filter.visibility ? sql`c.visibility = ${filter.visibility}` : null,
      ),
      key: order === CommunityOrder.match ? [nearness, id] : keys[order],
      direction: order === CommunityOrder.name || order === CommunityOrder.match ? 'ASC' : 'DESC',
      ...page,
    });
  }

  /** Those that the viewer belongs to, by last activity. */
  mine(viewer: Viewer, page: PageArguments): Promise<Page<Community>> {
    return this.ofPerson(viewer, viewer.id, page);
  }

  /** Those that a person belongs to, as far as the viewer may know. */
  ofPerson(viewer: Viewer, personId: string, page: PageArguments): Promise<Page<Community>> {
    return this.database.page(Community, {
      columns: sql`c.*`,
      from: sql`membership m JOIN community c ON c.id = m.community_id`,
      where: and(sql`m.person_id = ${personId}`, this.see.all(viewer, Membership, 'm'), this.see.all(viewer, Community, 'c')),
      key: keys.activity,
      direction: 'DESC',
      ...page,
    });
  }

  /** Those that a person manages, as far as the viewer may know, by name; at most 50 a person. */
  managedBy(viewer: Viewer, personId: string): Promise<Community[]> {
    return batched(viewer, 'Person.managerOf', personId, async (people) => {
      const rows = await this.database.rows<Record<string, unknown> & { manager_id: string }>(sql`
        SELECT manager.id AS manager_id, managed.* FROM unnest(${people}::uuid[]) AS manager(id) CROSS JOIN LATERAL (
          SELECT c.* FROM membership m JOIN community c ON c.id = m.community_id
          WHERE m.person_id = manager.id AND m.role = 'manager' AND ${this.see.all(viewer, Membership, 'm')} AND ${this.see.all(viewer, Community, 'c')}
          ORDER BY fold(c.name), c.id LIMIT 50) managed`);
      const found = new Map<string, Community[]>();
      for (const row of rows) found.set(row.manager_id, [...(found.get(row.manager_id) ?? []), this.database.hydrate(Community, row)]);
      return found;
    }, []);
  }

  /** Those that the viewer may find whose names are nearest to what is typed. */
  alike(viewer: Viewer, name: string): Promise<Community[]> {
    const typed = name.trim().slice(0, 100);
    if (typed.length < 3) return Promise.resolve([]);
    return this.database.entities(Community, sql`
      SELECT c.* FROM community c
      WHERE ${this.see.all(viewer, Community, 'c')} AND (fold(${typed}) % fold(c.name) OR fold(${typed}) <% fold(c.name))
      ORDER BY greatest(similarity(fold(${typed}), fold(c.name)), word_similarity(fold(${typed}), fold(c.name))) DESC, c.member_count DESC, c.id
      LIMIT ${mostAlike}`);
  }
}
