import { Injectable } from '@nestjs/common';
import { limits } from '@parvis/domain';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { checked } from '../../../platform/graphql/checked.ts';
import { Signals } from '../../../platform/live/signal.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { Community } from '../community.entity.ts';
import { QuietQuestions } from './quiet-questions.service.ts';

/** The end of a community, and its return: archived it is read, no longer written. */
@Injectable()
export class LifecycleService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly audit: AuditService,
    private readonly questions: QuietQuestions,
  ) {}

  /** Archives, with the reason that its readers find. */
  archive(viewer: Viewer, input: { communityId: string; reason: string }): Promise<Community> {
    const reason = input.reason.trim();
    checked((check) => (reason ? check.text('reason', reason, limits.reason) : check.refuse('reason', 'REASON_REQUIRED')));
    return this.onCommunity(viewer, 'archive', input.communityId, async (community) => {
      await this.database.manager.update(Community, { id: community.id }, { archivedAt: this.clock.now(), archiveReason: reason, archivedById: viewer.id });
      await this.questions.answer(community.id, 'archive', viewer.id);
    });
  }

  /** Opens an archived one again, as it was. */
  restore(viewer: Viewer, communityId: string): Promise<Community> {
    return this.onCommunity(viewer, 'restore', communityId, async (community) => {
      await this.database.manager.update(Community, { id: community.id }, { archivedAt: null, archiveReason: null, archivedById: null });
      await this.questions.answered(community.id, viewer.id);
    });
  }

  /** A quiet one goes on: its managers are asked again only after another time of quiet. */
  keep(viewer: Viewer, communityId: string): Promise<Community> {
    return this.onCommunity(viewer, 'keep', communityId, (community) => this.questions.answer(community.id, 'keep', viewer.id));
  }

  private onCommunity(viewer: Viewer, act: 'archive' | 'restore' | 'keep', communityId: string, work: (community: Community) => Promise<void>): Promise<Community> {
    return this.database.tx(async () => {
      const community = await this.see.require(viewer, Community, communityId, { field: 'communityId', forUpdate: true });
      await this.can.require(viewer, act, Community, community, 'communityId');
      await work(community);
      await this.signals.send({ type: 'membershipChanged', communityId: community.id, personId: viewer.id });
      await this.audit.record({ actorId: viewer.id, act: `community.${act}`, thingKind: 'community', thingId: community.id, communityId: community.id });
      return this.see.require(viewer, Community, community.id);
    });
  }
}
