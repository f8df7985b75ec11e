import { Entity } from '../features/entities/entity.entity.ts';
import { Session } from '../features/identity/session.entity.ts';
import { Person } from '../features/people/person.entity.ts';
import { sql } from '../platform/database/sql.ts';
import { policy } from './policy.ts';

// Real names, one directory for all: every employee sees every employee and the organization tree.
policy(Person, { kind: 'person', table: 'person', seen: () => sql`TRUE` });

policy(Entity, { kind: 'entity', table: 'entity', seen: () => sql`TRUE` });

policy(Session, {
  kind: 'session',
  table: 'session',
  seen: (session, viewer) => sql`${session.personId} = ${viewer.id} AND ${session.endedAt} IS NULL`,
});
