import type { SampleCompany } from '@parvis/sample';
import type { EntityManager } from 'typeorm';
import { idOf, insertRows } from './rows.ts';

/** Entities, people, roles. */
export async function seedOrganization(manager: EntityManager, company: SampleCompany, now: Date): Promise<void> {
  const entities = new Map(company.entities.map((entity) => [entity.key, entity]));
  const pathOf = (key: string): string[] => {
    const parent = entities.get(key)?.parent;
    return [...(parent ? pathOf(parent) : []), idOf('entity', key)];
  };
  const founded = new Date(now.getTime() - 5 * 365 * 86_400_000);
  await insertRows(manager, 'entity', company.entities
    .map(({ key, name, parent }) => ({
      id: idOf('entity', key), parent_id: parent && idOf('entity', parent), name_fr: name.fr, name_en: name.en, path: pathOf(key), created_at: founded,
    }))
    .sort((a, b) => a.path.length - b.path.length));
  const seenHome = new Date(now.getTime() - 20 * 3_600_000);
  await insertRows(manager, 'person', company.people.map((person) => ({
    id: idOf('person', person.key), first_name: person.firstName, last_name: person.lastName, email: person.email,
    job_title_fr: person.jobTitle.fr, job_title_en: person.jobTitle.en, entity_id: idOf('entity', person.entity), site: person.site,
    languages: person.languages, language: person.languages[0], time_zone: person.timeZone,
    home_seen_at: person.key === 'ines' ? null : seenHome, created_at: founded,
  })));
  for (const { key, manager: managerKey } of company.entities) {
    await manager.query('UPDATE entity SET manager_id = $1 WHERE id = $2', [idOf('person', managerKey), idOf('entity', key)]);
  }
  await insertRows(manager, 'role_grant', company.people.flatMap(({ key, roles }) =>
    (roles ?? []).map((role) => ({ person_id: idOf('person', key), role, granted_at: founded }))));
}
