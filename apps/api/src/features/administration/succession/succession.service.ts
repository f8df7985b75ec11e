import { Injectable } from '@nestjs/common';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { Signals } from '../../../platform/live/signal.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { Community } from '../../communities/community.entity.ts';
import { MembersService } from '../../communities/members.service.ts';
import { SuccessionOffer } from './succession-offer.entity.ts';

/** Taking over a community that nobody manages. Each act locks the community's row first, so that the first to accept is the one. */
@Injectable()
export class SuccessionService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly members: MembersService,
    private readonly audit: AuditService,
  ) {}

  accept(viewer: Viewer, offerId: string): Promise<Community> {
    return this.database.tx(async () => {
      const offer = await this.answerable(viewer, offerId);
      await this.database.manager.update(SuccessionOffer, { id: offer.id }, { answeredAt: this.clock.now(), accepted: true });
      await this.take(offer.communityId, offer.successionId, viewer.id, false);
      await this.audit.record({ actorId: viewer.id, act: 'succession.take', thingKind: 'person', thingId: viewer.id, communityId: offer.communityId });
      return this.see.require(viewer, Community, offer.communityId);
    });
  }

  decline(viewer: Viewer, offerId: string): Promise<Community> {
    return this.database.tx(async () => {
      const offer = await this.answerable(viewer, offerId);
      await this.database.manager.update(SuccessionOffer, { id: offer.id }, { answeredAt: this.clock.now(), accepted: false });
      return this.see.require(viewer, Community, offer.communityId);
    });
  }

  /** A member becomes the manager; what was offered to others is over, and they are told. The community's row is locked by the caller. */
  async take(communityId: string, successionId: string, personId: string, fellBack: boolean): Promise<void> {
    await this.members.takeOver(communityId, personId);
    const now = this.clock.now();
    await this.database.rows(sql`UPDATE succession SET closed_at = ${now}, taken_by_id = ${personId}, fell_back = ${fellBack} WHERE id = ${successionId} AND closed_at IS NULL`);
    const others = await this.database.rows<{ person_id: string }>(sql`UPDATE succession_offer SET answered_at = ${now} WHERE succession_id = ${successionId} AND answered_at IS NULL RETURNING person_id`);
    for (const { person_id } of others) await this.signals.send({ type: 'membershipChanged', communityId, personId: person_id });
  }

  /** The offer, with its community locked before it, as every act on members does. */
  private async answerable(viewer: Viewer, offerId: string): Promise<SuccessionOffer> {
    const { communityId } = await this.see.require(viewer, SuccessionOffer, offerId, { field: 'offerId' });
    await this.see.require(viewer, Community, communityId, { field: 'offerId', forUpdate: true });
    const offer = await this.see.require(viewer, SuccessionOffer, offerId, { field: 'offerId', forUpdate: true });
    await this.can.require(viewer, 'answer', SuccessionOffer, offer, 'offerId');
    return offer;
  }
}
