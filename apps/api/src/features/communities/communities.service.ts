import { Injectable } from '@nestjs/common';
import { limits, newId, slugFrom, type Language } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { checked } from '../../platform/graphql/checked.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Signals } from '../../platform/live/signal.ts';
import { Community, type CommunityVisibility } from './community.entity.ts';
import { Membership, MembershipRole } from './membership.entity.ts';

@Injectable()
export class CommunitiesService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
  ) {}

  /** Creates a community; who creates it is its first manager. Repeating the same `clientId` returns the first one. */
  create(
    viewer: Viewer,
    input: { clientId: string; name: string; purpose: string; visibility: CommunityVisibility; language: Language; work: boolean; topics: string[] },
  ): Promise<Community> {
    const name = input.name.trim();
    const purpose = input.purpose.trim();
    checked((check) => {
      check.text('name', name, limits.communityName);
      check.text('purpose', purpose, limits.communityPurpose);
      check.uuid('clientId', input.clientId);
    });
    const topics = [...new Set(input.topics.map((topic) => topic.trim()).filter(Boolean))];
    return this.database.tx(async () => {
      const now = this.clock.now();
      const { thing, repeated } = await this.database.insertOnce(
        Community,
        {
          id: newId(), name, slug: slugFrom(name), purpose, visibility: input.visibility, language: input.language, work: input.work, topics,
          memberCount: 0, lastActivityAt: now, archivedAt: null, createdById: viewer.id, clientId: input.clientId, createdAt: now,
        },
        { createdById: viewer.id, clientId: input.clientId },
      );
      if (!repeated) await this.enter(thing.id, viewer.id, MembershipRole.manager);
      return this.see.require(viewer, Community, thing.id);
    });
  }

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
      const [others] = await this.database.rows<{ managers: number; mine: MembershipRole }>(sql`
        SELECT count(*) FILTER (WHERE role = 'manager' AND person_id <> ${viewer.id})::int AS managers, max(role) FILTER (WHERE person_id = ${viewer.id}) AS mine
        FROM membership WHERE community_id = ${community.id} AND (role = 'manager' OR person_id = ${viewer.id})`);
      if (others!.mine === MembershipRole.manager && others!.managers === 0) throw new UserError('LAST_MANAGER', 'communityId');
      await this.database.manager.delete(Membership, { communityId: community.id, personId: viewer.id });
      await this.signals.send({ type: 'membershipChanged', communityId: community.id, personId: viewer.id });
      return this.see.one(viewer, Community, community.id);
    });
  }

  /** Makes a person a member; the other acts that let someone in (request accepted, invitation accepted) come here too. */
  async enter(communityId: string, personId: string, role: MembershipRole): Promise<void> {
    await this.database.rows(sql`
      INSERT INTO membership (community_id, person_id, role, joined_at) VALUES (${communityId}, ${personId}, ${role}, ${this.clock.now()}) ON CONFLICT DO NOTHING`);
    await this.signals.send({ type: 'membershipChanged', communityId, personId });
  }
}
