import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Signals } from '../../platform/live/signal.ts';
import { Outside } from '../../platform/outside/outside.ts';
import { describedBy, textOf, type Described } from './described.ts';

const atOnce = 8;
/** A run stops after so long; the next one goes on. */
const patience = 40_000;
/** A worker that took a page and fell silent for so long has died: another takes it. */
const claimHolds = 5 * 60_000;
/** Open screens are told of a card in so many texts at most; the others show it when they are read. */
const toldAtMost = 200;

interface Due {
  id: string;
  url: string;
}

/** Fetches each page once, whatever the number of texts that lead to it, and forgets those to which none leads any more. */
@Injectable()
export class LinksJobs implements OnModuleInit, OnApplicationShutdown {
  private readonly outside: Outside;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly signals: Signals,
  ) {
    this.outside = new Outside({ allowed: settings.linkCardHosts });
  }

  onModuleInit(): void {
    this.jobs.every('* * * * *', 'link-cards', () => this.run());
  }

  onApplicationShutdown(): Promise<void> {
    return this.outside.close();
  }

  async run(): Promise<void> {
    await this.forget();
    if (!this.settings.linkCards) return;
    const until = Date.now() + patience;
    for (let due = await this.claim(); due.length > 0; due = Date.now() < until ? await this.claim() : []) {
      await Promise.all(due.map((page) => this.fetch(page)));
    }
  }

  /** Takes the next pages for this worker alone. */
  private claim(): Promise<Due[]> {
    const now = this.clock.now();
    return this.database.rows<Due>(sql`
      UPDATE link_page SET claimed_at = ${now} WHERE id IN (
        SELECT id FROM link_page WHERE fetched_at IS NULL AND path IS NULL AND (claimed_at IS NULL OR claimed_at < ${new Date(now.getTime() - claimHolds)})
        ORDER BY asked_at, id LIMIT ${atOnce} FOR UPDATE SKIP LOCKED) RETURNING id, url`);
  }

  private async fetch({ id, url }: Due): Promise<void> {
    const page = await this.outside.page(url);
    const told = page ? describedBy(textOf(page.body, page.contentType)) : null;
    await this.keep(id, told?.title ? told : null);
  }

  /** What was found, or that nothing was: no page is asked twice. */
  private keep(id: string, told: Described | null): Promise<void> {
    return this.database.tx(async () => {
      await this.database.rows(sql`
        UPDATE link_page SET fetched_at = ${this.clock.now()}, title = ${told?.title ?? null}, description = ${told?.description ?? null}, site_name = ${told?.siteName ?? null} WHERE id = ${id}`);
      if (!told) return;
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
    // One that is taken up again meanwhile has another `used_at`, and stays.
    await this.database.rows(sql`DELETE FROM link_page WHERE released_at IS NOT NULL AND used_at < ${settled} AND NOT EXISTS (SELECT 1 FROM link_use WHERE link_use.page_id = link_page.id)`);
    await this.database.rows(sql`UPDATE link_page SET released_at = NULL WHERE released_at IS NOT NULL AND EXISTS (SELECT 1 FROM link_use WHERE link_use.page_id = link_page.id)`);
  }
}
