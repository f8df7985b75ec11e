import { Injectable } from '@nestjs/common';
import { limits, newId } from '@parvis/domain';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { batched } from '../../../platform/graphql/batch.ts';
import { checked } from '../../../platform/graphql/checked.ts';
import { Signals } from '../../../platform/live/signal.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { Community } from '../community.entity.ts';
import { OfficialMark } from './official-mark.entity.ts';
import type { GrantOfficialMarkInput } from './official.types.ts';

const day = 86_400_000;

/** The official mark. It ends at its date by what it says, without anybody doing anything. */
@Injectable()
export class OfficialMarksService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly audit: AuditService,
  ) {}

  /** The mark that a community bears today, as far as the viewer may know. */
  today(viewer: Viewer, communityId: string): Promise<OfficialMark | null> {
    return batched<string, OfficialMark | null>(viewer, 'Community.officialMark', communityId, async (ids) => {
      const marks = await this.database.entities(OfficialMark, sql`
        SELECT m.* FROM official_mark m WHERE m.community_id = ANY(${ids}::uuid[]) AND m.ended_at IS NULL AND m.until > ${this.clock.now()} AND ${this.see.all(viewer, OfficialMark, 'm')}`);
      return new Map(marks.map((mark) => [mark.communityId, mark]));
    }, null);
  }

  /** Gives the mark, in place of the one there may be. */
  grant(viewer: Viewer, input: GrantOfficialMarkInput): Promise<Community> {
    const now = this.clock.now();
    const reason = input.reason.trim();
    checked((check) => {
      if (reason) check.text('reason', reason, limits.reason);
      else check.refuse('reason', 'REASON_REQUIRED');
      if (input.until <= now) check.refuse('until', 'DATE_PASSED');
      else check.amount('until', Math.ceil((input.until.getTime() - now.getTime()) / day), limits.officialMark);
    });
    return this.onCommunity(viewer, input.communityId, async (community) => {
      await this.end(community.id, viewer.id, now);
      const mark = await this.database.insert(OfficialMark, {
        id: newId(), communityId: community.id, grantedById: viewer.id, reason, grantedAt: now, until: input.until, endedAt: null, endedById: null,
      });
      await this.audit.record({
        actorId: viewer.id, act: 'mark.grant', thingKind: 'mark', thingId: mark.id, communityId: community.id, details: { until: input.until.toISOString() },
      });
    });
  }

  /** Takes the mark back before its end. Where there is none nothing happens. */
  withdraw(viewer: Viewer, communityId: string): Promise<Community> {
    return this.onCommunity(viewer, communityId, async (community) => {
      const ended = await this.end(community.id, viewer.id, this.clock.now());
      for (const { id } of ended) await this.audit.record({ actorId: viewer.id, act: 'mark.withdraw', thingKind: 'mark', thingId: id, communityId: community.id });
    });
  }

  /** One that is over already ended at its date; one that runs ends now. */
  private end(communityId: string, byId: string, now: Date): Promise<{ id: string }[]> {
    return this.database.rows<{ id: string }>(sql`
      UPDATE official_mark SET ended_at = least(until, ${now}), ended_by_id = CASE WHEN until > ${now} THEN ${byId}::uuid END
      WHERE community_id = ${communityId} AND ended_at IS NULL RETURNING id`);
  }

  private onCommunity(viewer: Viewer, communityId: string, work: (community: Community) => Promise<void>): Promise<Community> {
    return this.database.tx(async () => {
      const community = await this.see.require(viewer, Community, communityId, { field: 'communityId', forUpdate: true });
      await this.can.require(viewer, 'grantMark', Community, community, 'communityId');
      await work(community);
      await this.signals.send({ type: 'membershipChanged', communityId: community.id, personId: viewer.id });
      return this.see.require(viewer, Community, community.id);
    });
  }
}
