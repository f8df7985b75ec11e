import { Injectable } from '@nestjs/common';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { emptyPage, type Page, type PageArguments } from '../../../platform/database/keyset.ts';
import { and, sql } from '../../../platform/database/sql.ts';
import { Beside } from '../../../platform/graphql/beside.ts';
import { batched } from '../../../platform/graphql/batch.ts';
import { Community } from '../../communities/community.entity.ts';
import { SuccessionOffer } from './succession-offer.entity.ts';
import { Succession } from './succession.entity.ts';

/** Members are told for so long that someone took over. */
const toldFor = 14 * 86_400_000;

/** Offers that wait for one person, at most. */
const mostOffers = 20;

@Injectable()
export class SuccessionQueries {
  constructor(
    private readonly database: Database,
    private readonly beside: Beside,
    private readonly see: See,
    private readonly clock: Clock,
  ) {}

  /** That nobody manages the community, or that someone took it over lately. */
  ofCommunity(viewer: Viewer, communityId: string): Promise<Succession | null> {
    const since = new Date(this.clock.now().getTime() - toldFor);
    return batched<string, Succession | null>(viewer, 'Community.succession', communityId, async (communities) => {
      const found = await this.database.entities(Succession, sql`
        SELECT DISTINCT ON (s.community_id) s.* FROM succession s WHERE s.community_id = ANY(${communities}::uuid[])
          AND (s.closed_at IS NULL OR (s.closed_at > ${since} AND s.taken_by_id IS NOT NULL)) AND ${this.see.all(viewer, Succession, 's')}
        ORDER BY s.community_id, s.opened_at DESC`);
      return new Map(found.map((succession) => [succession.communityId, succession]));
    }, null);
  }

  /** Those offered to the viewer that wait for an answer, oldest first. */
  offersTo(viewer: Viewer): Promise<SuccessionOffer[]> {
    return this.beside.entities<SuccessionOffer>(viewer, 'person', viewer.id, 'offers of succession', SuccessionOffer, () => sql`
      SELECT o.* FROM succession_offer o WHERE o.person_id = ${viewer.id} AND o.answered_at IS NULL AND ${this.see.all(viewer, SuccessionOffer, 'o')} ORDER BY o.created_at, o.id LIMIT ${mostOffers}`);
  }

  /** The offer of one succession to the viewer. */
  offerIn(viewer: Viewer, successionId: string): Promise<SuccessionOffer | null> {
    return batched<string, SuccessionOffer | null>(viewer, 'Succession.viewerOffer', successionId, async (successions) => {
      const found = await this.database.entities(SuccessionOffer, sql`
        SELECT o.* FROM succession_offer o WHERE o.succession_id = ANY(${successions}::uuid[]) AND o.person_id = ${viewer.id} AND o.answered_at IS NULL AND ${this.see.all(viewer, SuccessionOffer, 'o')}`);
      return new Map(found.map((offer) => [offer.successionId, offer]));
    }, null);
  }

  /** For administrators: what nobody manages, that falls back first. */
  open(viewer: Viewer, page: PageArguments): Promise<Page<Succession>> {
    if (!viewer.roles.has('administrator')) return Promise.resolve(emptyPage);
    return this.database.page(Succession, {
      columns: sql`s.*`,
      from: sql`succession s JOIN community c ON c.id = s.community_id`,
      where: and(sql`s.closed_at IS NULL`, this.see.all(viewer, Succession, 's'), this.see.all(viewer, Community, 'c')),
      key: [{ column: sql`s.falls_back_at`, type: 'timestamptz' }, { column: sql`s.id`, type: 'uuid' }],
      direction: 'ASC',
      ...page,
    });
  }
}
