import { Injectable } from '@nestjs/common';
import { unreadForDays } from '@parvis/domain';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { raw, sql, type Sql } from '../../platform/database/sql.ts';

/** After every id there is: a place behind all comments of its instant. */
export const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
/** Before every id there is. */
export const firstId = '00000000-0000-0000-0000-000000000000';

/**
 * What a person has not read, in SQL that lists and counts share. The sentences speak of `p` (a post), of `v` (the person's visit to it) and of
 * `m` (the person's membership of its community); `joins` brings the latter two. Who does not belong has nothing unread, but what was begun.
 */
@Injectable()
export class ReadState {
  constructor(private readonly clock: Clock) {}

  /** The visit of a post `p`, looked up post by post: joined, all that the viewer ever read may be read. */
  visit(viewer: Viewer): Sql {
    return sql`LEFT JOIN LATERAL (SELECT visit.* FROM post_visit visit WHERE visit.post_id = p.id AND visit.person_id = ${viewer.id} OFFSET 0) v ON true`;
  }

  /** The visit and the membership of a post `p`. */
  joins(viewer: Viewer): Sql {
    return sql`${this.visit(viewer)} LEFT JOIN membership m ON m.community_id = p.community_id AND m.person_id = ${viewer.id}`;
  }

  /** Until when all in the community of `m` counts as read; null for who does not belong. */
  floor(): Sql {
    const forgotten = new Date(this.clock.now().getTime() - unreadForDays * 86_400_000);
    return sql`CASE WHEN m.person_id IS NOT NULL THEN greatest(coalesce(m.seen_at, m.joined_at), ${forgotten}::timestamptz) END`;
  }

  /** Whether the post itself is unread. A mark by hand stands until it is read later, or all is. */
  post(viewer: Viewer): Sql {
    return sql`(p.author_id <> ${viewer.id} AND p.deleted_at IS NULL AND coalesce(CASE
      WHEN v.unread_at IS NOT NULL THEN v.unread_at > coalesce(m.seen_at, '-infinity')
      WHEN v.seen_at IS NOT NULL THEN false
      ELSE p.created_at > ${this.floor()} END, false))`;
  }

  /** The instant from which comments may be unread, that of the furthest one read included; null where none can be. */
  since(): Sql {
    return sql`CASE WHEN v.read_at IS NULL THEN ${this.floor()}
      WHEN m.seen_at IS NULL OR m.seen_at <= v.read_at OR v.marked_at > m.seen_at THEN v.read_at ELSE m.seen_at END`;
  }

  /** Whether the comment under this alias is unread; `since` is a column with the instant above. */
  comment(viewer: Viewer, alias: string, since: Sql): Sql {
    const c = raw(alias);
    return sql`(${c}.author_id <> ${viewer.id} AND ${c}.deleted_at IS NULL AND ${c}.created_at >= ${since}
      AND (${c}.created_at > ${since} OR (v.read_at = ${since} AND ${c}.id > v.read_id)))`;
  }
}
