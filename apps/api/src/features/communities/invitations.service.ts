import { Injectable } from '@nestjs/common';
import { limits, newId } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { checked } from '../../platform/graphql/checked.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Signals } from '../../platform/live/signal.ts';
import { Person } from '../people/person.entity.ts';
import { Community } from './community.entity.ts';
import { Invitation } from './invitation.entity.ts';
import { MembershipRole } from './membership.entity.ts';
import { MembersService } from './members.service.ts';

/** Inviting people, and their answer. An invitation opens a closed community, and is the only way into a secret one. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly members: MembersService,
  ) {}

  /** Invites people; who belongs or is invited already is passed over. */
  invite(viewer: Viewer, input: { communityId: string; personIds: string[] }): Promise<Invitation[]> {
    checked((check) => check.amount('personIds', input.personIds.length, limits.invitationsAtOnce));
    return this.database.tx(async () => {
      const community = await this.see.require(viewer, Community, input.communityId, { field: 'communityId', forUpdate: true });
      await this.can.require(viewer, 'invite', Community, community, 'communityId');
      const people = await Promise.all(input.personIds.map((id) => this.see.require(viewer, Person, id, { field: 'personIds' })));
      if (people.some(({ deactivatedAt }) => deactivatedAt)) throw new UserError('NOT_FOUND', 'personIds');
      const invited = [...new Set(people.map(({ id }) => id))];
      const invitations = await this.database.entities(Invitation, sql`
        INSERT INTO invitation (id, community_id, person_id, invited_by_id, created_at)
        SELECT new.id, ${community.id}, new.person_id, ${viewer.id}, ${this.clock.now()}
        FROM unnest(${invited.map(() => newId())}::uuid[], ${invited}::uuid[]) AS new(id, person_id)
        WHERE NOT EXISTS (SELECT 1 FROM membership WHERE membership.community_id = ${community.id} AND membership.person_id = new.person_id)
        ON CONFLICT DO NOTHING RETURNING *`);
      for (const { personId } of invitations) await this.signals.send({ type: 'membershipChanged', communityId: community.id, personId });
      return invitations.sort((a, b) => (a.id < b.id ? -1 : 1));
    });
  }

  accept(viewer: Viewer, invitationId: string): Promise<Community> {
    return this.database.tx(async () => {
      const invitation = await this.answerable(viewer, 'answer', invitationId);
      const community = await this.see.require(viewer, Community, invitation.communityId, { field: 'invitationId', forUpdate: true });
      await this.can.require(viewer, 'enterInvited', Community, community, 'invitationId');
      await this.members.enter(community.id, viewer.id, MembershipRole.member);
      return this.see.require(viewer, Community, community.id);
    });
  }

  decline(viewer: Viewer, invitationId: string): Promise<Community | null> {
    return this.close(viewer, 'answer', invitationId);
  }

  /** Takes an invitation back: by who sent it, or by a manager. */
  withdraw(viewer: Viewer, invitationId: string): Promise<Community | null> {
    return this.close(viewer, 'withdraw', invitationId);
  }

  private close(viewer: Viewer, act: 'answer' | 'withdraw', invitationId: string): Promise<Community | null> {
    return this.database.tx(async () => {
      const invitation = await this.answerable(viewer, act, invitationId);
      await this.database.manager.update(Invitation, { id: invitation.id }, { answeredAt: this.clock.now(), accepted: false });
      await this.signals.send({ type: 'membershipChanged', communityId: invitation.communityId, personId: invitation.personId });
      return this.see.one(viewer, Community, invitation.communityId);
    });
  }

  /** The invitation, with its community locked before it, as every act on members does. */
  private async answerable(viewer: Viewer, act: 'answer' | 'withdraw', invitationId: string): Promise<Invitation> {
    const { communityId } = await this.see.require(viewer, Invitation, invitationId, { field: 'invitationId' });
    await this.see.require(viewer, Community, communityId, { field: 'invitationId', forUpdate: true });
    const invitation = await this.see.require(viewer, Invitation, invitationId, { field: 'invitationId', forUpdate: true });
    await this.can.require(viewer, act, Invitation, invitation, 'invitationId');
    return invitation;
  }
}
