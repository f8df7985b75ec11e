import { Injectable } from '@nestjs/common';
import { limits, newId } from '@parvis/domain';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { checked } from '../../../platform/graphql/checked.ts';
import { UserError } from '../../../platform/graphql/user-error.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { Entity } from '../../entities/entity.entity.ts';
import { Community } from '../community.entity.ts';
import { MembershipRule } from './membership-rule.entity.ts';

/** Making and ending rules. Who enters and who leaves by them is the work of a sweep. */
@Injectable()
export class RulesService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  /** Makes a rule: by a manager of the community who answers for the entity. Repeating the same `clientId` returns the first one. */
  create(viewer: Viewer, input: { clientId: string; communityId: string; entityId: string; site?: string | null; mandatory: boolean }): Promise<MembershipRule> {
    const site = input.site?.trim() || null;
    checked((check) => {
      check.uuid('clientId', input.clientId);
      if (site) check.text('site', site, limits.site);
    });
    return this.database.tx(async () => {
      const community = await this.see.require(viewer, Community, input.communityId, { field: 'communityId', forUpdate: true });
      await this.can.require(viewer, 'manage', Community, community, 'communityId');
      const entity = await this.see.require(viewer, Entity, input.entityId, { field: 'entityId' });
      await this.can.require(viewer, 'ruleMembership', Entity, entity, 'entityId');
      if (community.archivedAt) throw new UserError('ARCHIVED', 'communityId');
      const [again] = await this.database.rows<{ id: string; client_id: string; created_by_id: string }>(sql`
        SELECT id, client_id, created_by_id FROM membership_rule WHERE (created_by_id = ${viewer.id} AND client_id = ${input.clientId}::uuid)
          OR (community_id = ${community.id} AND entity_id = ${entity.id} AND coalesce(site, '') = ${site ?? ''} AND ended_at IS NULL)`);
      if (again) {
        if (again.client_id === input.clientId && again.created_by_id === viewer.id) return this.see.require(viewer, MembershipRule, again.id);
        throw new UserError('RULE_EXISTS', 'entityId');
      }
      const [{ held }] = (await this.database.rows<{ held: number }>(sql`SELECT count(*)::int AS held FROM membership_rule WHERE community_id = ${community.id} AND ended_at IS NULL`)) as [{ held: number }];
      checked((check) => check.amount('entityId', held + 1, limits.membershipRules));
      const rule = await this.database.insert(MembershipRule, {
        id: newId(), communityId: community.id, entityId: entity.id, site, mandatory: input.mandatory, createdById: viewer.id, clientId: input.clientId,
        createdAt: this.clock.now(), endedAt: null, endedById: null, appliedAt: null,
      });
      await this.audit.record({
        actorId: viewer.id, act: 'rule.create', thingKind: 'membershiprule', thingId: rule.id, communityId: community.id, details: { entityId: entity.id, mandatory: input.mandatory ? 1 : 0 },
      });
      return rule;
    });
  }

  /** Ends a rule: who came by it, and whom no other rule names, leaves. */
  end(viewer: Viewer, ruleId: string): Promise<MembershipRule> {
    return this.database.tx(async () => {
      const rule = await this.see.require(viewer, MembershipRule, ruleId, { field: 'ruleId', forUpdate: true });
      await this.can.require(viewer, 'end', MembershipRule, rule, 'ruleId');
      await this.database.manager.update(MembershipRule, { id: rule.id }, { endedAt: this.clock.now(), endedById: viewer.id });
      await this.audit.record({ actorId: viewer.id, act: 'rule.end', thingKind: 'membershiprule', thingId: rule.id, communityId: rule.communityId });
      return this.see.require(viewer, MembershipRule, rule.id);
    });
  }
}
