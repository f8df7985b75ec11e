import { Entity } from '../features/entities/entity.entity.ts';
import { Session } from '../features/identity/session.entity.ts';
import { Person } from '../features/people/person.entity.ts';
import { sql } from '../platform/database/sql.ts';
import { policy } from './policy.ts';

// Real names, one directory for all: every employee sees every employee and the organization tree.
policy(Person, { kind: 'person', table: 'person', leaf: true, seen: () => sql`TRUE` });

export interface EntityFacts {
  /** The viewer heads it, or one above it. */
  heads: boolean;
}

policy<Entity, EntityFacts>(Entity, {
  kind: 'entity',
  table: 'entity',
  seen: () => sql`TRUE`,
  facts: (entity, viewer) => ({ heads: sql`EXISTS (SELECT 1 FROM entity above WHERE above.id = ANY(${entity.path}) AND above.manager_id = ${viewer.id})` }),
  can: {
    // To make all its people members of something is for who answers for them.
    ruleMembership: (_entity, viewer, { heads }) =>
      heads || (['hr_editor', 'communications_editor', 'administrator'] as const).some((role) => viewer.roles.has(role)) ? null : 'NOT_ALLOWED',
  },
});

policy(Session, {
  kind: 'session',
  table: 'session',
  seen: (session, viewer) => sql`${session.personId} = ${viewer.id} AND ${session.endedAt} IS NULL`,
});
