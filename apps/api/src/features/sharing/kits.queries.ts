import { Inject, Injectable } from '@nestjs/common';
import { isAmbassador } from '../../policies/sharing.policy.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Page, PageArguments } from '../../platform/database/keyset.ts';
import { and, sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import type { Locale } from '../../platform/graphql/scalars.ts';
import { Section } from '../documents/section.entity.ts';
import { ShareKitSuggestion } from './share-kit-suggestion.entity.ts';
import { ShareKit } from './share-kit.entity.ts';
import { Share } from './share.entity.ts';
import type { KitText, Network, NetworkReach } from './sharing.types.ts';

@Injectable()
export class KitsQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** What an ambassador may share now, that which ends first first. */
  available(viewer: Viewer, page: PageArguments): Promise<Page<ShareKit>> {
    const now = this.clock.now();
    return this.database.page(ShareKit, {
      columns: sql`k.*`,
      from: sql`share_kit k`,
      where: and(this.see.all(viewer, ShareKit, 'k'), isAmbassador({ id: sql`${viewer.id}::uuid` }), sql`k.approved_at IS NOT NULL AND k.withdrawn_at IS NULL AND k.valid_from <= ${now} AND k.valid_until > ${now}`),
      key: [{ column: sql`k.valid_until`, type: 'timestamptz' }, { column: sql`k.id`, type: 'uuid' }],
      direction: 'ASC',
      ...page,
    });
  }

  /** Every kit that the viewer may see, whatever its state, the latest first: for communications. */
  all(viewer: Viewer, page: PageArguments): Promise<Page<ShareKit>> {
    return this.database.page(ShareKit, {
      columns: sql`k.*`,
      from: sql`share_kit k`,
      where: this.see.all(viewer, ShareKit, 'k'),
      key: [{ column: sql`k.created_at`, type: 'timestamptz' }, { column: sql`k.id`, type: 'uuid' }],
      direction: 'DESC',
      ...page,
    });
  }

  texts(viewer: Viewer, kitId: string): Promise<KitText[]> {
    return batched(viewer, 'ShareKit.texts', kitId, async (ids) => {
      const rows = await this.database.rows<{
        kit_id: string; language: Locale; title: string; description: string; body: string[]; disclosure: string; must_not_say: string; image_alt: string; page: string | null;
      }>(sql`
        SELECT t.*, p.language || '/' || p.slug || '-' || p.id AS page FROM share_kit_text t LEFT JOIN share_page p ON p.kit_id = t.kit_id AND p.language = t.language
        WHERE t.kit_id = ANY(${ids}::uuid[]) ORDER BY t.language DESC`);
      const texts = rows.map((row): [string, KitText] => [row.kit_id, {
        language: row.language, title: row.title, description: row.description, body: row.body, disclosure: row.disclosure, mustNotSay: row.must_not_say,
        imageAlt: row.image_alt, pageUrl: row.page && `${this.settings.shareUrl}/${row.page}`,
      }]);
      return grouped(texts);
    }, []);
  }

  suggestions(viewer: Viewer, kitId: string): Promise<ShareKitSuggestion[]> {
    return batched(viewer, 'ShareKit.suggestions', kitId, async (ids) => {
      const rows = await this.database.entities(ShareKitSuggestion, sql`
        SELECT * FROM share_kit_suggestion WHERE kit_id = ANY(${ids}::uuid[]) ORDER BY position`);
      return Map.groupBy(rows, (row) => row.kitId);
    }, []);
  }

  /** Shares and opens by network; counts of the kit as a whole, never of a person. */
  reach(viewer: Viewer, kitId: string): Promise<NetworkReach[]> {
    return batched(viewer, 'ShareKit.reach', kitId, async (ids) => {
      const rows = await this.database.rows<{ kit_id: string; network: Network | null; shares: number; opens: number }>(sql`
        SELECT kit_id, network, sum(shares)::int AS shares, sum(opens)::int AS opens FROM (
          SELECT kit_id, network, count(*) AS shares, 0 AS opens FROM share WHERE kit_id = ANY(${ids}::uuid[]) GROUP BY kit_id, network
          UNION ALL SELECT p.kit_id, v.network, 0, count(*) FROM share_visit v JOIN share_page p ON p.id = v.page_id WHERE p.kit_id = ANY(${ids}::uuid[]) GROUP BY p.kit_id, v.network
        ) counted GROUP BY kit_id, network ORDER BY opens DESC, network`);
      return grouped(rows.map(({ kit_id, network, shares, opens }): [string, NetworkReach] => [kit_id, { network, shares, opens }]));
    }, []);
  }

  /** Rules and risks of the guide in force that are shown at the moment of sharing; three at most. */
  reminders(viewer: Viewer): Promise<Section[]> {
    // The same for every kit of a list.
    return batched(viewer, 'ShareKit.reminders', 'guide', async () => {
      const sections = await this.database.entities(Section, sql`
        SELECT s.* FROM section s WHERE ${this.see.all(viewer, Section, 's')} AND s.shown_when_sharing AND s.version_id = (
          SELECT v.id FROM document_version v JOIN document d ON d.id = v.document_id WHERE d.kind = 'guide' AND v.published_at IS NOT NULL ORDER BY v.number DESC LIMIT 1)
        ORDER BY s.kind = 'rule' DESC, s.kind = 'risk' DESC, s.position LIMIT 3`);
      return new Map([['guide', sections]]);
    }, []);
  }

  /** The viewer's own shares, the latest first. */
  shares(viewer: Viewer, page: PageArguments): Promise<Page<Share>> {
    return this.database.page(Share, {
      columns: sql`s.*`,
      from: sql`share s`,
      where: and(sql`s.person_id = ${viewer.id}`, this.see.all(viewer, Share, 's')),
      key: [{ column: sql`s.created_at`, type: 'timestamptz' }, { column: sql`s.id`, type: 'uuid' }],
      direction: 'DESC',
      ...page,
    });
  }

  sharesOf(viewer: Viewer, kitId: string): Promise<Share[]> {
    return batched(viewer, 'ShareKit.viewerShares', kitId, async (ids) => {
      const shares = await this.database.entities(Share, sql`
        SELECT s.* FROM share s WHERE s.kit_id = ANY(${ids}::uuid[]) AND ${this.see.all(viewer, Share, 's')} ORDER BY s.created_at DESC LIMIT 500`);
      return Map.groupBy(shares, (share) => share.kitId);
    }, []);
  }

  opensOf(viewer: Viewer, code: string): Promise<number> {
    return batched(viewer, 'Share.opens', code, async (codes) => {
      const rows = await this.database.rows<{ link_code: string; opens: number }>(sql`
        SELECT link_code, count(*)::int AS opens FROM share_visit WHERE link_code = ANY(${codes}::text[]) GROUP BY link_code`);
      return new Map(rows.map(({ link_code, opens }) => [link_code, opens]));
    }, 0);
  }

  shortLink(code: string): string {
    return `${this.settings.shareUrl}/s/${code}`;
  }
}

function grouped<T>(pairs: [string, T][]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
