import { Inject, Injectable } from '@nestjs/common';
import { newId, toNodeId } from '@parvis/domain';
import { addressesIn, linksIn, type RichTextTree } from '@parvis/rich-text';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';
import { Beside, row } from '../../platform/graphql/beside.ts';
import { Database } from '../../platform/database/database.ts';
import { raw, sql, type Sql } from '../../platform/database/sql.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import type { Holder } from '../files/files.service.ts';
import { addressOf, type Address } from './addresses.ts';
import { LinkPage } from './link-page.entity.ts';
import type { LinkCard } from './links.types.ts';

/** What a path of this Parvis names, as this person sees it; null for what is unknown or not this person's to see. */
export type CardInside = (viewer: Viewer, part: string) => Promise<{ title: string; description: string | null } | null>;

/** The sweep that asks pages. */
export const linkCardsSweep = 'link-cards';

/** A card is awaited for so many milliseconds; then nobody waits for it any more. */
export const awaited = 10 * 60_000;

/** A page that gave nothing is asked anew for a text that leads there so long after. */
const silence = 24 * 3_600_000;

const heldBy = (holder: Holder): Sql => ('postId' in holder ? sql`post_id = ${holder.postId}` : sql`comment_id = ${holder.commentId}`);

/** Cards of what texts lead to: kept with each writing, read with each text. Fetching is the work of the worker, which is woken when there is something to fetch. */
@Injectable()
export class LinksService {
  private readonly inside = new Map<string, CardInside>();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly beside: Beside,
    private readonly see: See,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** A feature says what a path that begins with this word names, when its module starts. */
  leadsInside(word: string, card: CardInside): void {
    this.inside.set(word, card);
  }

  /** A text shows what its links lead to from now on, but for the addresses in `without`. What the author took away stays away. Part of the transaction that writes the text. */
  async hold(holder: Holder, tree: RichTextTree, without: readonly string[] = []): Promise<void> {
    const addresses = this.settings.linkCards ? addressesIn(tree).map((url) => addressOf(url, this.settings.url!)) : [];
    await this.drop(holder, addresses.map(({ url }) => url));
    if (addresses.length === 0) return;
    await this.know(addresses);
    const [post, comment] = 'postId' in holder ? [holder.postId, null] : [null, holder.commentId];
    await this.database.rows(sql`
      INSERT INTO link_use (page_id, post_id, comment_id, position, removed_at)
      SELECT page.id, ${post}::uuid, ${comment}::uuid, address.position, CASE WHEN address.url = ANY(${without}::text[]) THEN ${this.clock.now()}::timestamptz END FROM unnest(${addresses.map(({ url }) => url)}::text[]) WITH ORDINALITY AS address(url, position) JOIN link_page page ON page.url = address.url
      ON CONFLICT DO NOTHING`);
  }

  /** Has one row for each address, and the worker woken where a page is to be asked. Part of the transaction that needs the rows. */
  async know(addresses: readonly Address[]): Promise<void> {
    const now = this.clock.now();
    // In the order of the addresses, so that two writers never wait for each other; the one row for an address is asked for once, however many write it at the same moment.
    const pages = await this.database.rows<{ due: boolean }>(sql`
      INSERT INTO link_page (id, url, path, asked_at, used_at)
      SELECT page.id, page.url, page.path, ${now}, ${now} FROM unnest(${addresses.map(() => newId(now.getTime()))}::uuid[], ${addresses.map(({ url }) => url)}::text[], ${addresses.map(({ path }) => path)}::text[]) AS page(id, url, path)
      ORDER BY page.url ON CONFLICT (url) DO UPDATE SET used_at = excluded.used_at,
        retry_at = CASE WHEN link_page.title IS NULL AND link_page.path IS NULL AND link_page.fetched_at < ${new Date(now.getTime() - silence)} THEN excluded.asked_at ELSE link_page.retry_at END
      RETURNING path IS NULL AND (fetched_at IS NULL OR retry_at <= ${now}) AS due`);
    if (pages.some(({ due }) => due)) await this.jobs.wake(linkCardsSweep);
  }

  /** A text was wiped: it leads nowhere any more. */
  release(holder: Holder): Promise<void> {
    return this.drop(holder, []);
  }

  /** Takes the card of an address away from a text, for all its readers. Where there is none, nothing happens. */
  async remove(holder: Holder, url: string): Promise<void> {
    await this.database.rows(sql`
      UPDATE link_use SET removed_at = ${this.clock.now()} FROM link_page WHERE link_page.id = link_use.page_id AND link_page.url = ${url} AND ${heldBy(holder)} AND removed_at IS NULL`);
  }

  /** The cards of a text that the viewer reads, in the order of its links. */
  async of(viewer: Viewer, kind: 'post' | 'comment', { id, bodyTree }: { id: string; bodyTree: RichTextTree }): Promise<LinkCard[]> {
    // Most texts lead nowhere.
    if (!this.settings.linkCards || linksIn(bodyTree).length === 0) return [];
    const found = await this.beside.read<{ pages: Record<string, unknown>[] | null }>(viewer, kind, id, 'links', () => ({
      pages: sql`(SELECT json_agg(shown ORDER BY shown.position) FROM (
        SELECT p.*, u.position FROM link_use u JOIN link_page p ON p.id = u.page_id
        WHERE u.${raw(kind)}_id = ${raw(row)}.id AND u.removed_at IS NULL AND ${this.see.all(viewer, LinkPage, 'p')} AND ${this.shown(sql`p`)}) shown)`,
    }));
    const pages = (found?.pages ?? []).map((page) => this.database.hydrate<LinkPage>(LinkPage, page));
    const cards = await Promise.all(pages.map((page) => this.card(viewer, page)));
    return cards.filter((card) => card !== null);
  }

  /** Whether a page has a card, or one is still awaited; in SQL, about a row of pages. */
  shown(page: Sql): Sql {
    return sql`(${page}.title IS NOT NULL OR ${page}.path IS NOT NULL OR (${page}.fetched_at IS NULL AND ${page}.asked_at > ${new Date(this.clock.now().getTime() - awaited)}))`;
  }

  /** The card of a page that the viewer sees. */
  async card(viewer: Viewer, { id, url, path, title, description, siteName, pictureId }: LinkPage): Promise<LinkCard | null> {
    if (path !== null) return this.cardInside(viewer, url, path);
    return { url, title, description, siteName, path, pictureUrl: pictureId && `/files/links/${toNodeId('linkpage', id)}/picture.jpg` };
  }

  /** The card of an address of this Parvis, for who may see what it names; null for whatever else. */
  async cardInside(viewer: Viewer, url: string, path: string): Promise<LinkCard | null> {
    const [, word = '', part = ''] = path.split(/[?#]/)[0]!.split('/');
    const found = await this.inside.get(word)?.(viewer, part);
    return found ? { url, ...found, siteName: null, path, pictureUrl: null } : null;
  }

  /** But for these addresses, the text shows nothing any more. */
  private async drop(holder: Holder, but: readonly string[]): Promise<void> {
    await this.database.rows(sql`
      WITH gone AS (DELETE FROM link_use WHERE ${heldBy(holder)} AND NOT EXISTS (SELECT 1 FROM link_page kept WHERE kept.id = page_id AND kept.url = ANY(${but}::text[])) RETURNING page_id)
      UPDATE link_page SET released_at = ${this.clock.now()} FROM gone WHERE link_page.id = gone.page_id`);
  }
}
