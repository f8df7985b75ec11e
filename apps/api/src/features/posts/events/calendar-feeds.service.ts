import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { SETTINGS, type Settings } from '../../../platform/config/config.module.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { SessionService } from '../../identity/session.service.ts';
import { Person } from '../../people/person.entity.ts';
import { Post } from '../post.entity.ts';
import { WrittenTexts } from '../written-text.service.ts';
import type { CalendarEvent } from './calendar-file.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import { Event } from './event.entity.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** A calendar keeps what was, for a season; and no calendar is longer than this. */
const keptMs = 90 * dayMs;
const mostEvents = 500;
const titleCharacters = 80;
const textCharacters = 1000;
const tokenForm = /^[A-Za-z0-9_-]{43}$/;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Calendars of people, for programs that have no session. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
    private readonly sessions: SessionService,
    private readonly texts: WrittenTexts,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Mine, if I have one. */
  async of(viewer: Viewer): Promise<CalendarFeed | null> {
    const [feed] = await this.database.entities<CalendarFeed>(CalendarFeed, sql`SELECT * FROM calendar_feed WHERE person_id = ${viewer.id}`);
    return feed ?? null;
  }

  /** A new address, told this once; the one before, if any, reads nothing from now on. */
  async renew(viewer: Viewer): Promise<{ url: string }> {
    const token = randomBytes(32).toString('base64url');
    await this.database.rows(sql`
      INSERT INTO calendar_feed (person_id, token_hash, created_at) VALUES (${viewer.id}, ${hashOf(token)}, ${this.clock.now()})
      ON CONFLICT (person_id) DO UPDATE SET token_hash = excluded.token_hash, created_at = excluded.created_at, last_read_at = NULL`);
    return { url: new URL(`/files/calendars/${token}/events.ics`, this.settings.url).href };
  }

  /** The address reads nothing from now on. */
  async revoke(viewer: Viewer): Promise<void> {
    await this.database.rows(sql`DELETE FROM calendar_feed WHERE person_id = ${viewer.id}`);
  }

  /** What a calendar reads at an address: events that its person answered yes or maybe and may see today. Null for any address that is nobody's. */
  async read(token: string): Promise<{ viewer: Viewer; events: CalendarEvent[] } | null> {
    if (!tokenForm.test(token)) return null;
    const now = this.clock.now();
    const [feed] = await this.database.rows<{ person_id: string; stale: boolean }>(sql`
      SELECT person_id, last_read_at IS NULL OR last_read_at < ${now}::timestamptz - interval '1 hour' AS stale FROM calendar_feed WHERE token_hash = ${hashOf(token)}`);
    const viewer = feed && (await this.sessions.viewerFor(feed.person_id));
    if (!viewer) return null;
    if (feed.stale) await this.database.rows(sql`UPDATE calendar_feed SET last_read_at = ${now} WHERE person_id = ${viewer.id}`);
    const rows = await this.database.rows<Record<string, unknown> & { id: string; certain: boolean }>(sql`
      SELECT e.*, a.answer = 'yes' AND a.waiting_number IS NULL AS certain FROM event_answer a JOIN event e ON e.id = a.event_id
      WHERE a.person_id = ${viewer.id} AND a.answer <> 'no' AND e.ends_at > ${new Date(now.getTime() - keptMs)} AND ${this.see.all(viewer, Event, 'e')}
      ORDER BY e.starts_at, e.id LIMIT ${mostEvents}`);
    const found = await Promise.all(rows.map(({ certain, ...row }) => this.shown(viewer, this.database.hydrate(Event, row), certain, 0)));
    return { viewer, events: found.filter((one) => one !== null) };
  }

  /** The event of a post; one that was deleted where others answered is left without its words. */
  async eventOf(viewer: Viewer, postId: string): Promise<CalendarEvent | null> {
    const post = await this.see.one(viewer, Post, postId);
    if (!post) return null;
    const [event] = await this.database.entities<Event>(Event, sql`SELECT * FROM event WHERE id = ${post.id}`);
    return event ? this.shown(viewer, event, true, textCharacters) : null;
  }

  private async shown(viewer: Viewer, event: Event, certain: boolean, characters: number): Promise<CalendarEvent | null> {
    const post = await this.see.one(viewer, Post, event.id);
    if (!post) return null;
    const [author, beginning] = await Promise.all([this.see.one(viewer, Person, post.authorId), post.title ? post.title : this.texts.excerpt(viewer, post.bodyTree, titleCharacters)]);
    const text = characters === 0 || post.deletedAt ? '' : await this.texts.excerpt(viewer, post.bodyTree, characters);
    return { event, certain, title: post.deletedAt ? '—' : beginning, text, organizer: author ? `${author.firstName} ${author.lastName}` : this.settings.company };
  }
}
