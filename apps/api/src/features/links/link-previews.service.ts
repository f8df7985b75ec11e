import { Inject, Injectable } from '@nestjs/common';
import { limits } from '@parvis/domain';
import { readAddress } from '@parvis/rich-text';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { addressOf } from './addresses.ts';
import { LinkPage } from './link-page.entity.ts';
import { LinksService } from './links.service.ts';
import type { LinkCard } from './links.types.ts';

const hourMs = 3_600_000;

/** What links lead to that someone is writing: shown to that person alone, from the same row that all texts share. */
@Injectable()
export class LinkPreviews {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
    private readonly links: LinksService,
  ) {}

  /** The card of an address, without title while its page is being asked for; null where there is none, and for who asks about very many. */
  of(viewer: Viewer, written: string): Promise<LinkCard | null> {
    const url = this.settings.linkCards ? readAddress(written) : null;
    if (url === null) return Promise.resolve(null);
    const address = addressOf(url, this.settings.url!);
    if (address.path !== null) return this.links.cardInside(viewer, address.url, address.path);
    return this.database.tx(async () => {
      const now = this.clock.now();
      // One at a time for each person, so that many at once do not pass the bound.
      await this.database.rows(sql`SELECT id FROM person WHERE id = ${viewer.id} FOR NO KEY UPDATE`);
      const [others] = await this.database.rows<{ asked: number }>(sql`
        SELECT count(*)::int AS asked FROM link_ask JOIN link_page ON link_page.id = link_ask.page_id
        WHERE person_id = ${viewer.id} AND link_ask.asked_at > ${new Date(now.getTime() - hourMs)} AND url <> ${url}`);
      if (others!.asked >= limits.linkPreviews.max) return null;
      await this.links.know([address]);
      await this.database.rows(sql`INSERT INTO link_ask (page_id, person_id, asked_at) SELECT id, ${viewer.id}, ${now} FROM link_page WHERE url = ${url} ON CONFLICT DO NOTHING`);
      const [page] = await this.database.entities<LinkPage>(LinkPage, sql`SELECT p.* FROM link_page p WHERE p.url = ${url} AND ${this.links.shown(sql`p`)} AND ${this.see.all(viewer, LinkPage, 'p')}`);
      return page ? this.links.card(viewer, page) : null;
    });
  }
}
