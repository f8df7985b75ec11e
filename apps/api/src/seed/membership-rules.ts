import type { SampleCompany } from '@parvis/sample';
import type { EntityManager } from 'typeorm';
import { idOf, insertRows, instantOf } from './rows.ts';

/** Rules by which people belong. Members of the entities came by them, their managers did not. */
export async function seedMembershipRules(manager: EntityManager, company: SampleCompany, now: Date): Promise<void> {
  await insertRows(manager, 'membership_rule', company.membershipRules.map(({ community, entity, mandatory, by, ago }) => ({
    id: idOf('rule', `${community}/${entity}`), community_id: idOf('community', community), entity_id: idOf('entity', entity), mandatory, created_by_id: idOf('person', by),
    client_id: idOf('client', `${community}/${entity}`), created_at: instantOf(now, ago), applied_at: now,
  })));
  await manager.query(`
    UPDATE membership m SET via_rule = true FROM membership_rule r, person p, entity e
    WHERE r.community_id = m.community_id AND p.id = m.person_id AND e.id = p.entity_id AND r.entity_id = ANY(e.path) AND m.role = 'member'`);
}
