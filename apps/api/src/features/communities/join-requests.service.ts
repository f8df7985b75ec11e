import { Injectable } from '@nestjs/common';
import { limits, newId } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { checked } from '../../platform/graphql/checked.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Signals } from '../../platform/live/signal.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Community } from './community.entity.ts';
import { JoinRequest } from './join-request.entity.ts';
import { MembershipRole } from './membership.entity.ts';
import { MembersService } from './members.service.ts';

/** Asking to join a closed community, and the managers' answer. */
@Injectable()
export class JoinRequestsService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly members: MembersService,
    private readonly audit: AuditService,
  ) {}

  ask(viewer: Viewer, input: { communityId: string; message: string }): Promise<JoinRequest> {
    checked((check) => check.text('message', input.message, limits.joinMessage));
    return this.database.tx(async () => {
      // Locked, so that asking twice at once makes one request.
      const community = await this.see.require(viewer, Community, input.communityId, { field: 'communityId', forUpdate: true });
      await this.can.require(viewer, 'askToJoin', Community, community, 'communityId');
      const request = await this.database.insert(JoinRequest, {
        id: newId(), communityId: community.id, personId: viewer.id, message: input.message.trim(), createdAt: this.clock.now(),
        decidedAt: null, decidedById: null, accepted: null, reason: null, answerSeenAt: null,
      });
      await this.tellManagers(community.id);
      return request;
    });
  }

  /** Takes one's own request back: nothing of it stays. */
  withdraw(viewer: Viewer, requestId: string): Promise<Community | null> {
    return this.database.tx(async () => {
      const request = await this.see.require(viewer, JoinRequest, requestId, { field: 'requestId', forUpdate: true });
      await this.can.require(viewer, 'withdraw', JoinRequest, request, 'requestId');
      await this.database.manager.delete(JoinRequest, { id: request.id });
      await this.tellManagers(request.communityId);
      return this.see.one(viewer, Community, request.communityId);
    });
  }

  /** Notes that who asked has seen the answer. Once is enough. */
  noteAnswer(viewer: Viewer, requestId: string): Promise<JoinRequest> {
    return this.database.tx(async () => {
      const request = await this.see.require(viewer, JoinRequest, requestId, { field: 'requestId', forUpdate: true });
      await this.can.require(viewer, 'noteAnswer', JoinRequest, request, 'requestId');
      if (request.answerSeenAt) return request;
      await this.database.manager.update(JoinRequest, { id: request.id }, { answerSeenAt: this.clock.now() });
      await this.signals.send({ type: 'membershipChanged', communityId: request.communityId, personId: viewer.id });
      return this.see.require(viewer, JoinRequest, request.id);
    });
  }

  accept(viewer: Viewer, requestId: string): Promise<JoinRequest> {
    return this.database.tx(async () => {
      const request = await this.decidable(viewer, requestId);
      const community = await this.see.require(viewer, Community, request.communityId, { field: 'requestId' });
      if (community.archivedAt) throw new UserError('ARCHIVED', 'requestId');
      await this.members.enter(request.communityId, request.personId, MembershipRole.member, viewer.id);
      await this.record(viewer, 'joinRequest.accept', request);
      return this.see.require(viewer, JoinRequest, request.id);
    });
  }

  /** Declines; the reason is owed. */
  decline(viewer: Viewer, input: { requestId: string; reason: string }): Promise<JoinRequest> {
    const reason = input.reason.trim();
    checked((check) => (reason ? check.text('reason', reason, limits.reason) : check.refuse('reason', 'REASON_REQUIRED')));
    return this.database.tx(async () => {
      const request = await this.decidable(viewer, input.requestId);
      await this.database.manager.update(JoinRequest, { id: request.id }, { decidedAt: this.clock.now(), decidedById: viewer.id, accepted: false, reason });
      await this.signals.send({ type: 'membershipChanged', communityId: request.communityId, personId: request.personId });
      await this.record(viewer, 'joinRequest.decline', request);
      return this.see.require(viewer, JoinRequest, request.id);
    });
  }

  /** The request, with its community locked before it, as every act on members does. */
  private async decidable(viewer: Viewer, requestId: string): Promise<JoinRequest> {
    const { communityId } = await this.see.require(viewer, JoinRequest, requestId, { field: 'requestId' });
    await this.see.require(viewer, Community, communityId, { field: 'requestId', forUpdate: true });
    const request = await this.see.require(viewer, JoinRequest, requestId, { field: 'requestId', forUpdate: true });
    await this.can.require(viewer, 'decide', JoinRequest, request, 'requestId');
    return request;
  }

  private record(viewer: Viewer, act: string, { id, communityId, personId }: JoinRequest): Promise<void> {
    return this.audit.record({ actorId: viewer.id, act, thingKind: 'joinrequest', thingId: id, communityId, details: { personId } });
  }

  private async tellManagers(communityId: string): Promise<void> {
    for (const personId of await this.members.managersOf(communityId)) {
      await this.signals.send({ type: 'membershipChanged', communityId, personId });
    }
  }
}
