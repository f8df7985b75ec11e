import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Signals } from '../../platform/live/signal.ts';
import { Outside } from '../../platform/outside/outside.ts';
import { describedBy, textOf, type Described } from './described.ts';
import { LinkPictures } from './link-pictures.service.ts';
import { awaited, linkCardsSweep } from './links.service.ts';

const atOnce = 8;
/** A run stops after so long; the next one goes on. */
const patience = 40_000;
/** A worker that took a page and fell silent for so long has died: another takes it. */
const claimHolds = 5 * 60_000;
/** Open screens are told of a card in so many texts at most; the others show it when they are read. */
const toldAtMost = 200;

/** A page that gave nothing is asked again so many milliseconds after its first, second and third silence, then no more by itself. */
const patienceAfter = [10 * 60_000, 2 * 3_600_000, 24 * 3_600_000];
/** What someone asked about while writing is forgotten after so many milliseconds. */
const asksLast = 24 * 3_600_000;

interface Due {
  id: string;
  url: string;
  attempts: number;
}

/** Fetches each page once, whatever the number of texts that lead to it, with its picture, and forgets those to which none leads any more. */
@Injectable()
export class LinksJobs implements OnModuleInit, OnApplicationShutdown {
  private readonly outside: Outside;
  /** Pages being asked now. */
  private lanes = 0;
  /** It was called while all were at work, or about to end. */
  private again = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly signals: Signals,
    private readonly pictures: LinkPictures,
  ) {
    this.outside = new Outside({ allowed: settings.linkCardHosts });
  }

  onModuleInit(): void {
    this.jobs.every('* * * * *', linkCardsSweep, () => this.run());
    this.jobs.every('41 3 * * *', 'link-pictures', () => this.pictures.sweep());
  }

  onApplicationShutdown(): Promise<void> {
    return this.outside.close();
  }

  async run(): Promise<void> {
    await this.forget();
    if (!this.settings.linkCards) return;
    this.again = true;
    const until = Date.now() + patience;
    // One that is slow keeps no other waiting.
    await Promise.all(Array.from({ length: atOnce - this.lanes }, () => this.lane(until)));
  }

  /** Asks one page after the other for as long as there are any. */
  private async lane(until: number): Promise<void> {
    this.lanes += 1;
    try {
      do {
        this.again = false;
        for (let page = await this.claim(); page; page = Date.now() < until ? await this.claim() : undefined) await this.fetch(page);
      } while (this.again);
    } finally {
      this.lanes -= 1;
    }
  }

  /** Takes the next page for this worker alone. */
  private async claim(): Promise<Due | undefined> {
    const now = this.clock.now();
    const [due] = await this.database.rows<Due>(sql`
      UPDATE link_page SET claimed_at = ${now} WHERE id IN (
        SELECT id FROM link_page WHERE path IS NULL AND (fetched_at IS NULL OR retry_at <= ${now}) AND (claimed_at IS NULL OR claimed_at < ${new Date(now.getTime() - claimHolds)})
        ORDER BY asked_at, id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id, url, attempts`);
    return due;
  }

  private async fetch(due: Due): Promise<void> {
    const page = await this.outside.page(due.url);
    const told = page ? describedBy(textOf(page.body, page.contentType)) : null;
    if (!page || !told?.title) return this.keep(due, null, null);
    const at = told.picture && URL.parse(told.picture, page.url);
    const found = at ? await this.outside.picture(at.href) : null;
    await this.keep(due, told, found && (await this.pictures.keep(found.body)));
  }

  /** What was found, or that nothing was; open screens give it its words, or take back its place. Who has waited too long has no place for it any more: nothing moves there. */
  private keep({ id, attempts }: Due, told: Described | null, pictureId: string | null): Promise<void> {
    return this.database.tx(async () => {
      const now = this.clock.now();
      const wait = told ? undefined : patienceAfter[attempts];
      const [page] = await this.database.rows<{ asked_at: Date }>(sql`
        UPDATE link_page SET fetched_at = ${now}, attempts = attempts + 1, retry_at = ${wait === undefined ? null : new Date(now.getTime() + wait)}, picture_id = ${pictureId},
          title = ${told?.title ?? null}, description = ${told?.description ?? null}, site_name = ${told?.siteName ?? null} WHERE id = ${id} RETURNING asked_at`);
      if (!page || attempts > 0 || page.asked_at.getTime() < now.getTime() - awaited) return;
      const asked = await this.database.rows<{ person_id: string }>(sql`SELECT person_id FROM link_ask WHERE page_id = ${id} ORDER BY asked_at DESC LIMIT ${toldAtMost}`);
      for (const { person_id: personId } of asked) await this.signals.send({ type: 'linkPageChanged', personId, linkPageId: id });
      const uses = await this.database.rows<{ community_id: string; post_id: string; comment_id: string | null }>(sql`
        SELECT p.community_id, p.id AS post_id, u.comment_id FROM link_use u LEFT JOIN comment c ON c.id = u.comment_id JOIN post p ON p.id = coalesce(u.post_id, c.post_id)
        WHERE u.page_id = ${id} AND u.removed_at IS NULL ORDER BY coalesce(u.comment_id, u.post_id) DESC LIMIT ${toldAtMost}`);
      for (const { community_id: communityId, post_id: postId, comment_id: commentId } of uses) {
        await this.signals.send(commentId ? { type: 'commentChanged', communityId, postId, commentId } : { type: 'postChanged', communityId, postId });
      }
    });
  }

  /** An address is words of a text: it goes with the last text that leads there. */
  private async forget(): Promise<void> {
    const settled = new Date(this.clock.now().getTime() - 30_000);
    await this.database.rows(sql`
      WITH gone AS (DELETE FROM link_ask WHERE asked_at < ${new Date(this.clock.now().getTime() - asksLast)} RETURNING page_id)
      UPDATE link_page SET released_at = ${this.clock.now()} FROM gone WHERE link_page.id = gone.page_id`);
    const inUse = sql`(EXISTS (SELECT 1 FROM link_use WHERE link_use.page_id = link_page.id) OR EXISTS (SELECT 1 FROM link_ask WHERE link_ask.page_id = link_page.id))`;
    // One that is taken up again meanwhile has another `used_at`, and stays.
    await this.database.rows(sql`DELETE FROM link_page WHERE released_at IS NOT NULL AND used_at < ${settled} AND NOT ${inUse}`);
    await this.database.rows(sql`UPDATE link_page SET released_at = NULL WHERE released_at IS NOT NULL AND ${inUse}`);
  }
}
