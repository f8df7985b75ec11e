import { Injectable } from '@nestjs/common';
import { limits } from '@parvis/domain';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { emptyPage, type KeyColumn, type Page, type PageArguments } from '../../../platform/database/keyset.ts';
import { and, raw, sql, type Sql } from '../../../platform/database/sql.ts';
import { Beside, row } from '../../../platform/graphql/beside.ts';
import { batched } from '../../../platform/graphql/batch.ts';
import { Community } from '../../communities/community.entity.ts';
import { Post } from '../post.entity.ts';
import { EventAnswer } from './event-answer.entity.ts';
import { Event } from './event.entity.ts';
import { EventAnswerKind, EventList } from './events.enums.ts';

const inTurn: Record<EventList, { where: Sql; key: KeyColumn[] }> = {
  yes: { where: sql`a.answer = 'yes' AND a.waiting_number IS NULL`, key: [{ column: sql`a.answered_at`, type: 'timestamptz' }, { column: sql`a.id`, type: 'uuid' }] },
  maybe: { where: sql`a.answer = 'maybe'`, key: [{ column: sql`a.answered_at`, type: 'timestamptz' }, { column: sql`a.id`, type: 'uuid' }] },
  waiting: { where: sql`a.waiting_number IS NOT NULL`, key: [{ column: sql`a.waiting_number`, type: 'integer' }] },
};
const byStart: KeyColumn[] = [{ column: sql`e.starts_at`, type: 'timestamptz' }, { column: sql`e.id`, type: 'uuid' }];
const dayMs = 24 * 60 * 60 * 1000;

@Injectable()
export class EventsQueries {
  constructor(
    private readonly database: Database,
    private readonly beside: Beside,
    private readonly see: See,
    private readonly clock: Clock,
  ) {}

  /** The event of a post, with the viewer's own answer; null for a post of another kind. */
  async ofPost(viewer: Viewer, postId: string): Promise<Event | null> {
    type Row = Record<string, unknown> & { mine: EventAnswerKind | null; waiting_place: number | null };
    const found = await this.beside.read<{ event: Row | null }>(viewer, 'post', postId, 'event', () => ({
      event: sql`(SELECT row_to_json(planned) FROM (
        SELECT e.*, a.answer AS mine, CASE WHEN a.waiting_number IS NOT NULL THEN
          (SELECT count(*)::int FROM event_answer b WHERE b.event_id = e.id AND b.waiting_number <= a.waiting_number) END AS waiting_place
        FROM event e LEFT JOIN event_answer a ON a.event_id = e.id AND a.person_id = ${viewer.id}
        WHERE e.id = ${raw(row)}.id AND ${this.see.all(viewer, Event, 'e')}) planned)`,
    }));
    if (!found?.event) return null;
    const { mine, waiting_place: waitingPlace, ...event } = found.event;
    return Object.assign(this.database.hydrate<Event>(Event, event), { mine: mine && { answer: mine, waitingPlace } });
  }

  /** Who answered, list by list. */
  answers(viewer: Viewer, event: Event, list: EventList, page: PageArguments): Promise<Page<EventAnswer>> {
    return batched<string, Page<EventAnswer>>(
      viewer,
      `answers to events ${list} ${page.first} ${page.after}`,
      event.id,
      (ids) =>
        this.database.pages(EventAnswer, ids, page, (id) => ({
          columns: sql`a.*`,
          from: sql`event_answer a`,
          where: and(sql`a.event_id = ${id} AND ${inTurn[list].where}`, this.see.all(viewer, EventAnswer, 'a')),
          key: inTurn[list].key,
          direction: 'ASC',
        })),
      emptyPage,
    );
  }

  /** What comes: events that the viewer answered yes or maybe, also cancelled ones, and those of the viewer's communities not declined. */
  upcoming(viewer: Viewer, page: PageArguments): Promise<Page<Post>> {
    return this.database.page(Post, {
      ...this.toCome(viewer),
      where: and(
        this.toCome(viewer).where,
        sql`(EXISTS (SELECT 1 FROM event_answer a WHERE a.event_id = e.id AND a.person_id = ${viewer.id} AND a.answer <> 'no')
          OR (e.cancelled_at IS NULL AND e.community_id IN (SELECT m.community_id FROM membership m WHERE m.person_id = ${viewer.id})
            AND NOT EXISTS (SELECT 1 FROM event_answer a WHERE a.event_id = e.id AND a.person_id = ${viewer.id} AND a.answer = 'no')))`,
      ),
      ...page,
    });
  }

  /** What comes in a community. */
  ofCommunity(viewer: Viewer, community: Community, page: PageArguments): Promise<Page<Post>> {
    return batched<string, Page<Post>>(
      viewer,
      `events of communities ${page.first} ${page.after}`,
      community.id,
      (ids) =>
        this.database.pages(Post, ids, page, (id) => {
          const list = this.toCome(viewer);
          return { ...list, where: and(sql`e.community_id = ${id} AND e.cancelled_at IS NULL`, list.where) };
        }),
      emptyPage,
    );
  }

  /** Not over yet, the next first. No event is longer than the longest: what began before that is not looked at. */
  private toCome(viewer: Viewer) {
    const now = this.clock.now();
    const longestAgo = new Date(now.getTime() - (limits.eventDuration.max + 1) * dayMs);
    return {
      columns: sql`p.*`,
      from: sql`event e JOIN post p ON p.id = e.id`,
      where: and(sql`e.starts_at > ${longestAgo} AND e.ends_at > ${now} AND p.deleted_at IS NULL AND p.hidden_at IS NULL`, this.see.all(viewer, Post, 'p')),
      key: byStart,
      direction: 'ASC' as const,
    };
  }
}
