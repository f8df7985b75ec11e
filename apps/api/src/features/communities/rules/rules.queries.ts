import { Injectable } from '@nestjs/common';
import { namedBy } from '../../../policies/rule.policy.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Database } from '../../../platform/database/database.ts';
import { raw, sql, type Sql } from '../../../platform/database/sql.ts';
import { batched } from '../../../platform/graphql/batch.ts';
import { Entity } from '../../entities/entity.entity.ts';
import { Person } from '../../people/person.entity.ts';
import { MembershipRule } from './membership-rule.entity.ts';
import type { RuleEndPreview, RulePreview } from './rules.types.ts';

const namesShown = 10;

interface Named extends Record<string, unknown> {
  people: number;
  changing: number;
}

@Injectable()
export class RulesQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /** Those that hold, first one first. */
  ofCommunity(viewer: Viewer, communityId: string): Promise<MembershipRule[]> {
    return batched(viewer, 'Community.membershipRules', communityId, async (communities) => {
      const rules = await this.database.entities(MembershipRule, sql`
        SELECT r.* FROM membership_rule r WHERE r.community_id = ANY(${communities}::uuid[]) AND r.ended_at IS NULL AND ${this.see.all(viewer, MembershipRule, 'r')} ORDER BY r.created_at, r.id`);
      return Map.groupBy(rules, (rule) => rule.communityId);
    }, []);
  }

  /** Who would enter by a rule that is not made yet. */
  async preview(viewer: Viewer, communityId: string, entityId: string, site: string | null): Promise<RulePreview | null> {
    const entity = await this.see.one(viewer, Entity, entityId);
    if (!entity) return null;
    const outside = sql`NOT EXISTS (SELECT 1 FROM membership m WHERE m.community_id = ${communityId} AND m.person_id = p.id)`;
    const { people, changing, first } = await this.people(viewer, namedBy(raw('p'), sql`${entity.id}::uuid`, sql`${site}::text`), outside);
    return { peopleCount: people, enteringCount: changing, entering: first };
  }

  /** How many people a rule names, and how many of them belong. */
  counts(viewer: Viewer, rule: MembershipRule): Promise<{ people: number; members: number }> {
    return batched(viewer, 'MembershipRule.counts', rule.id, async (ids) => {
      const rows = await this.database.rows<{ id: string; people: number; members: number }>(sql`
        SELECT r.id, count(p.id)::int AS people, count(m.person_id)::int AS members FROM membership_rule r
        JOIN entity e ON e.path @> ARRAY[r.entity_id] JOIN person p ON p.entity_id = e.id AND p.deactivated_at IS NULL AND (r.site IS NULL OR fold(p.site) = fold(r.site))
        LEFT JOIN membership m ON m.community_id = r.community_id AND m.person_id = p.id
        WHERE r.id = ANY(${ids}::uuid[]) AND ${this.see.all(viewer, MembershipRule, 'r')} GROUP BY r.id`);
      return new Map(rows.map(({ id, people, members }) => [id, { people, members }]));
    }, { people: 0, members: 0 });
  }

  /** Who would go if the rule ended. */
  async endPreview(viewer: Viewer, rule: MembershipRule): Promise<RuleEndPreview> {
    const cameByIt = sql`EXISTS (SELECT 1 FROM membership m WHERE m.community_id = ${rule.communityId} AND m.person_id = p.id AND m.via_rule AND m.role = 'member')`;
    const byAnother = sql`EXISTS (SELECT 1 FROM entity e JOIN membership_rule other ON other.entity_id = ANY(e.path) WHERE e.id = p.entity_id AND other.community_id = ${rule.communityId}
      AND other.ended_at IS NULL AND other.id <> ${rule.id} AND (other.site IS NULL OR fold(other.site) = fold(p.site)))`;
    const { changing, first } = await this.people(viewer, cameByIt, sql`NOT ${byAnother}`);
    return { leavingCount: changing, leaving: first };
  }

  private async people(viewer: Viewer, named: Sql, changes: Sql): Promise<{ people: number; changing: number; first: Person[] }> {
    const seen = sql`p.deactivated_at IS NULL AND ${this.see.all(viewer, Person, 'p')}`;
    const [counts] = await this.database.rows<Named>(sql`SELECT count(*)::int AS people, count(*) FILTER (WHERE ${changes})::int AS changing FROM person p WHERE ${named} AND ${seen}`);
    const first = await this.database.entities(Person, sql`
      SELECT p.* FROM person p WHERE ${named} AND ${changes} AND ${seen} ORDER BY p.folded_last_name, p.folded_first_name, p.id LIMIT ${namesShown}`);
    return { people: counts!.people, changing: counts!.changing, first };
  }
}
