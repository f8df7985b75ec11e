import { Injectable } from '@nestjs/common';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { pageOf, pageSize, pageStatement, type List, type Page, type PageArguments } from '../../platform/database/keyset.ts';
import { and, raw, sql, type Sql } from '../../platform/database/sql.ts';
import { Attention } from '../following/follows/attention.service.ts';
import { Post } from '../posts/post.entity.ts';

/** The home page promotes a few posts at once; the one that ends first comes first. */
const mostPromoted = 5;

@Injectable()
export class HomeQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly attention: Attention,
    private readonly clock: Clock,
  ) {}

  /**
   * Posts of the viewer's communities and of what is followed, without what is muted, the newest first. Only communities and people whose own next post is among the next
   * of all can be on the page: their next post is found first (one row each), then the next few of these are merged. The cost grows with neither posts
   * nor members.
   */
  async feed(viewer: Viewer, { first, after }: PageArguments): Promise<Page<Post>> {
    const rows = pageSize(first) + 1;
    const next = (whose: Sql): List => ({
      columns: sql`p.*`,
      from: sql`post p`,
      where: and(whose, sql`p.deleted_at IS NULL`, this.attention.heard(viewer, 'p'), this.see.all(viewer, Post, 'p')),
      key: [{ column: sql`p.created_at`, type: 'timestamptz' }, { column: sql`p.id`, type: 'uuid' }],
      direction: 'DESC',
      first,
      after,
    });
    const ofPlace = (id: Sql): List => next(sql`p.community_id = ${id}`);
    // What stands in a community that comes already is among its posts.
    const ofPerson = (id: Sql): List => next(sql`p.author_id = ${id} AND p.community_id <> ALL(ARRAY(SELECT community_id FROM place)) AND p.community_id <> ALL(${this.attention.mutedPlaces(viewer)})`);
    const newestOf = (alias: string): Sql => sql`ORDER BY ${raw(alias)}.created_at DESC, ${raw(alias)}.id DESC LIMIT ${rows}`;
    const lively = (from: Sql, id: Sql, list: List): Sql => sql`
      SELECT ${id} AS id FROM ${from} CROSS JOIN LATERAL (SELECT newest.* FROM (${pageStatement(list)}) newest LIMIT 1) top ${newestOf('top')}`;
    const found = await this.database.rows<Record<string, unknown> & { keyset: string[] }>(sql`
      WITH place AS MATERIALIZED (${this.attention.places(viewer)}),
      author AS MATERIALIZED (${this.attention.people(viewer)}),
      lively AS MATERIALIZED (${lively(sql`place`, sql`place.community_id`, ofPlace(sql`place.community_id`))}),
      heard AS MATERIALIZED (${lively(sql`author`, sql`author.person_id`, ofPerson(sql`author.person_id`))})
      SELECT posts.* FROM (
        SELECT ofplace.* FROM lively CROSS JOIN LATERAL (${pageStatement(ofPlace(sql`lively.id`))}) ofplace
        UNION ALL SELECT ofperson.* FROM heard CROSS JOIN LATERAL (${pageStatement(ofPerson(sql`heard.id`))}) ofperson
      ) posts ${newestOf('posts')}`);
    return pageOf(found, first, (row) => this.database.hydrate(Post, row));
  }

  /** Posts promoted today that the viewer may see and has not had on screen yet, on any device; the promotion that ends first comes first. */
  promoted(viewer: Viewer): Promise<Post[]> {
    const now = this.clock.now();
    return this.database.entities<Post>(Post, sql`
      SELECT p.* FROM promotion JOIN post p ON p.id = promotion.post_id
      WHERE promotion.ended_at IS NULL AND promotion.starts_at <= ${now} AND promotion.ends_at > ${now}
      AND NOT EXISTS (SELECT 1 FROM post_visit v WHERE v.person_id = ${viewer.id} AND v.post_id = p.id)
      AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND ${this.attention.heard(viewer, 'p')} AND ${this.see.all(viewer, Post, 'p')}
      ORDER BY promotion.ends_at, promotion.id LIMIT ${mostPromoted}`);
  }
}
