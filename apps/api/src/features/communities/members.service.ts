import { Injectable } from '@nestjs/common';
import { limits, newId } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { keptByRule } from '../../policies/community.policy.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { checked } from '../../platform/graphql/checked.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Signals } from '../../platform/live/signal.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Person } from '../people/person.entity.ts';
import { Community } from './community.entity.ts';
import { Membership, MembershipRole } from './membership.entity.ts';
import { Removal } from './removal.entity.ts';

/** Who belongs, and as what. Each act locks the community's row first, so that two at once are decided one after the other. */
@Injectable()
export class MembersService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly audit: AuditService,
  ) {}

  /** Joins an open community. */
  join(viewer: Viewer, communityId: string): Promise<Community> {
    return this.database.tx(async () => {
      const community = await this.see.require(viewer, Community, communityId, { field: 'communityId', forUpdate: true });
      await this.can.require(viewer, 'join', Community, community, 'communityId');
      await this.enter(community.id, viewer.id, MembershipRole.member);
      return this.see.require(viewer, Community, community.id);
    });
  }

  /** Leaves; the last manager can't without a successor. What one had open there falls silent at once. */
  leave(viewer: Viewer, communityId: string): Promise<Community | null> {
    return this.database.tx(async () => {
      const community = await this.see.require(viewer, Community, communityId, { field: 'communityId', forUpdate: true });
      await this.can.require(viewer, 'leave', Community, community, 'communityId');
      await this.keepAManager(community.id, viewer.id, 'communityId');
      await this.depart(community.id, viewer.id);
      await this.tell(community.id, viewer.id);
      return this.see.one(viewer, Community, community.id);
    });
  }

  /** Names a successor and leaves, in one act: the way out for the last manager. */
  handOver(viewer: Viewer, input: { communityId: string; personId: string }): Promise<Community | null> {
    return this.database.tx(async () => {
      const { community, membership } = await this.managed(viewer, input);
      if (membership.personId === viewer.id) throw new UserError('NOT_ALLOWED', 'personId');
      const successor = await this.see.require(viewer, Person, membership.personId, { field: 'personId' });
      if (successor.deactivatedAt) throw new UserError('NOT_FOUND', 'personId');
      await this.can.require(viewer, 'leave', Community, community, 'communityId');
      await this.become(viewer, membership, MembershipRole.manager);
      await this.depart(community.id, viewer.id);
      await this.tell(community.id, viewer.id);
      return this.see.one(viewer, Community, community.id);
    });
  }

  /** A member manages what nobody at work manages; who left the company is a member like others. The caller has locked the community. */
  async takeOver(communityId: string, personId: string): Promise<void> {
    await this.database.manager.update(Membership, { communityId, personId }, { role: MembershipRole.manager });
    await this.database.rows(sql`
      UPDATE membership m SET role = 'member' FROM person p WHERE p.id = m.person_id AND p.deactivated_at IS NOT NULL AND m.community_id = ${communityId} AND m.role = 'manager'`);
    await this.tell(communityId, personId);
  }

  makeManager(viewer: Viewer, input: { communityId: string; personId: string }): Promise<Membership> {
    return this.database.tx(async () => {
      const { membership } = await this.managed(viewer, input);
      const managers = await this.managersOf(membership.communityId);
      checked((check) => check.amount('personId', managers.length + 1, limits.communityManagers));
      return this.become(viewer, membership, MembershipRole.manager);
    });
  }

  unmakeManager(viewer: Viewer, input: { communityId: string; personId: string }): Promise<Membership> {
    return this.database.tx(async () => {
      const { membership } = await this.managed(viewer, input);
      await this.keepAManager(membership.communityId, membership.personId, 'personId');
      return this.become(viewer, membership, MembershipRole.member);
    });
  }

  /** Takes a person out, with the reason owed to that person. */
  remove(viewer: Viewer, input: { communityId: string; personId: string; reason: string }): Promise<{ community: Community | null; removedPersonId: string }> {
    const reason = input.reason.trim();
    checked((check) => (reason ? check.text('reason', reason, limits.reason) : check.refuse('reason', 'REASON_REQUIRED')));
    return this.database.tx(async () => {
      const { community, membership } = await this.managed(viewer, input);
      // Going oneself is leaving: it asks for no reason.
      if (membership.personId === viewer.id) throw new UserError('NOT_ALLOWED', 'personId');
      await this.unlessKept(community.id, membership.personId);
      await this.depart(community.id, membership.personId);
      const removal = await this.database.insert(Removal, {
        id: newId(), communityId: community.id, personId: membership.personId, removedById: viewer.id, reason, removedAt: this.clock.now(),
      });
      await this.tell(community.id, membership.personId);
      await this.audit.record({
        actorId: viewer.id, act: 'member.remove', thingKind: 'removal', thingId: removal.id, communityId: community.id, details: { personId: membership.personId },
      });
      return { community: await this.see.one(viewer, Community, community.id), removedPersonId: input.personId };
    });
  }

  /** Makes a person a member, whichever way in was taken; what waited for an answer between the two is answered by it. */
  async enter(communityId: string, personId: string, role: MembershipRole, acceptedById: string | null = null): Promise<void> {
    const now = this.clock.now();
    await this.database.rows(sql`
      INSERT INTO membership (community_id, person_id, role, joined_at) VALUES (${communityId}, ${personId}, ${role}, ${now}) ON CONFLICT DO NOTHING`);
    await this.database.rows(sql`DELETE FROM rule_departure WHERE community_id = ${communityId} AND person_id = ${personId}`);
    await this.database.rows(sql`
      UPDATE join_request SET decided_at = ${now}, decided_by_id = ${acceptedById}, accepted = true
      WHERE community_id = ${communityId} AND person_id = ${personId} AND decided_at IS NULL`);
    await this.database.rows(sql`
      UPDATE invitation SET answered_at = ${now}, accepted = true WHERE community_id = ${communityId} AND person_id = ${personId} AND answered_at IS NULL`);
    await this.tell(communityId, personId);
  }

  /** Takes a membership away. A rule that is not mandatory does not fetch the person back. */
  private async depart(communityId: string, personId: string): Promise<void> {
    await this.database.manager.delete(Membership, { communityId, personId });
    await this.database.rows(sql`
      INSERT INTO rule_departure (community_id, person_id, left_at) SELECT ${communityId}, ${personId}, ${this.clock.now()}
      WHERE EXISTS (SELECT 1 FROM membership_rule r WHERE r.community_id = ${communityId} AND r.ended_at IS NULL) ON CONFLICT DO NOTHING`);
  }

  /** Refuses where a mandatory rule would fetch the person back. */
  private async unlessKept(communityId: string, personId: string): Promise<void> {
    const [kept] = await this.database.rows<{ kept: boolean }>(sql`SELECT ${keptByRule(sql`${personId}::uuid`, sql`${communityId}::uuid`)} AS kept`);
    if (kept!.kept) throw new UserError('MEMBERSHIP_MANDATORY', 'personId');
  }

  /** uuids of the managers who are still in the company, whoever asks: the rule that one must stay, and whom to tell, do not depend on a reader. */
  async managersOf(communityId: string): Promise<string[]> {
    const rows = await this.database.rows<{ person_id: string }>(sql`
      SELECT m.person_id FROM membership m JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL WHERE m.community_id = ${communityId} AND m.role = 'manager'`);
    return rows.map(({ person_id }) => person_id);
  }

  /** The community, locked, of which the viewer is a manager, and the membership of the person it is about. */
  private async managed(viewer: Viewer, input: { communityId: string; personId: string }): Promise<{ community: Community; membership: Membership }> {
    const community = await this.see.require(viewer, Community, input.communityId, { field: 'communityId', forUpdate: true });
    await this.can.require(viewer, 'manage', Community, community, 'communityId');
    const person = await this.see.require(viewer, Person, input.personId, { field: 'personId' });
    const [membership] = await this.database.entities(Membership, sql`
      SELECT m.* FROM membership m WHERE m.community_id = ${community.id} AND m.person_id = ${person.id} AND ${this.see.all(viewer, Membership, 'm')}`);
    if (!membership) throw new UserError('NOT_MEMBER', 'personId');
    return { community, membership };
  }

  private async become(viewer: Viewer, membership: Membership, role: MembershipRole): Promise<Membership> {
    const { communityId, personId } = membership;
    await this.database.manager.update(Membership, { communityId, personId }, { role });
    await this.tell(communityId, personId);
    await this.audit.record({ actorId: viewer.id, act: role === MembershipRole.manager ? 'manager.make' : 'manager.unmake', thingKind: 'person', thingId: personId, communityId });
    return Object.assign(membership, { role });
  }

  /** Refuses where this person is the only manager. */
  private async keepAManager(communityId: string, personId: string, field: string): Promise<void> {
    const managers = await this.managersOf(communityId);
    if (managers.length === 1 && managers[0] === personId) throw new UserError('LAST_MANAGER', field);
  }

  private tell(communityId: string, personId: string): Promise<void> {
    return this.signals.send({ type: 'membershipChanged', communityId, personId });
  }
}
