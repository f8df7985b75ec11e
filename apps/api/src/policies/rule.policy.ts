import { BulkInvitation } from '../features/communities/bulk/bulk-invitation.entity.ts';
import { MembershipRule } from '../features/communities/rules/membership-rule.entity.ts';
import { sql, type Sql } from '../platform/database/sql.ts';
import { manages, readsInside, standing, type Standing } from './community.policy.ts';
import { policy } from './policy.ts';

/** The person, under this alias, is in the entity or below it, and at the site where one is named. */
export function namedBy(person: Sql, entityId: Sql, site: Sql): Sql {
  return sql`(${person}.entity_id IN (SELECT within.id FROM entity within WHERE within.path @> ARRAY[${entityId}]) AND (${site} IS NULL OR fold(${person}.site) = fold(${site})))`;
}

export interface RuleFacts {
  standing: Standing;
}

// Why one belongs is known to who may know that one does.
policy<MembershipRule, RuleFacts>(MembershipRule, {
  kind: 'membershiprule',
  table: 'membership_rule',
  seen: (rule, viewer) => readsInside(viewer, rule.communityId),
  facts: (rule, viewer) => ({ standing: standing(viewer, rule.communityId) }),
  can: {
    manage: (_rule, _viewer, { standing: mine }) => (mine === 'manager' ? null : 'NOT_ALLOWED'),
    end: (rule, _viewer, { standing: mine }) => (mine !== 'manager' ? 'NOT_ALLOWED' : rule.endedAt ? 'ALREADY_DECIDED' : null),
  },
});

// What someone pasted is for that person alone, as long as the person manages the community.
policy<BulkInvitation>(BulkInvitation, {
  kind: 'bulkinvitation',
  table: 'bulk_invitation',
  seen: (bulk, viewer) => sql`(${bulk.startedById} = ${viewer.id} AND ${manages(viewer, bulk.communityId)})`,
  can: {
    prepare: (bulk) => (bulk.confirmedAt || bulk.cancelledAt ? 'ALREADY_DECIDED' : null),
    cancel: (bulk) => (bulk.finishedAt || bulk.cancelledAt ? 'ALREADY_DECIDED' : null),
  },
});
