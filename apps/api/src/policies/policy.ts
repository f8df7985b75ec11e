import type { GrantedRole } from '@parvis/domain';
import { aliasOf, columns, raw, sql, type Columns, type Sql } from '../platform/database/sql.ts';
import type { GoneBy } from '../platform/live/signal.ts';
import type { Refusal, Viewer } from './viewer.ts';

/** The viewer inside a sentence: a bound parameter when one person asks, a column when many are tested. */
export interface ViewerSql {
  id: Sql;
}

export type EntityClass<T> = abstract new () => T;

export interface Policy<T, Facts extends object = object> {
  /** First part of its opaque id: `post` in `post_01jx…`. */
  kind: string;
  table: string;
  /** Pages ask for little below it: it is read once all else is known, so that all of a page are read at once. */
  leaf?: boolean;
  /** Who sees the thing: one sentence over two aliases, the thing and the viewer. */
  seen: (thing: Columns<T>, viewer: ViewerSql) => Sql;
  /** Who saw the thing until an act took it from them, asked after the act. */
  seenUntil?: Partial<Record<GoneBy, (thing: Columns<T>, viewer: ViewerSql) => Sql>>;
  /** What `can` needs to know beside the row, read in one statement for all things of a request. */
  facts?: (thing: Columns<T>, viewer: ViewerSql, now: Sql) => { [F in keyof Facts]: Sql };
  /** Who may do what with a thing already seen. */
  can?: Record<string, (thing: T, viewer: Viewer, facts: Facts) => Refusal>;
}

const policies = new Map<EntityClass<unknown>, Policy<never, never>>();

/** States who sees a kind of thing and who may do what with it. The only place where that is said. */
export function policy<T, Facts extends object = object>(entity: EntityClass<T>, statement: Policy<T, Facts>): Policy<T, Facts> {
  policies.set(entity, statement as unknown as Policy<never, never>);
  return statement;
}

/** The policy that guards an entity; throws where nobody stated one. */
export function policyOf<T>(entity: EntityClass<T>): Policy<T, object> {
  const found = policies.get(entity);
  if (!found) throw new Error(`No policy says who sees ${entity.name}.`);
  return found as unknown as Policy<T, object>;
}

/** The entity whose opaque ids begin with this kind; throws where nobody stated one. */
export function entityOf(kind: string): EntityClass<{ id: string }> {
  for (const [entity, statement] of policies) if (statement.kind === kind) return entity as EntityClass<{ id: string }>;
  throw new Error(`No policy is of kind ${kind}.`);
}

/** The thing with this id is seen: composes one sentence into another. */
export function seen<T>(entity: EntityClass<T>, id: Sql, viewer: ViewerSql): Sql {
  const { table, seen: sentence } = policyOf(entity);
  const alias = aliasOf(table);
  return sql`EXISTS (SELECT 1 FROM ${raw(table)} ${raw(alias)} WHERE ${raw(alias)}.id = ${id} AND ${sentence(columns<T>(alias), viewer)})`;
}

/** The viewer holds this role. */
export function holds(viewer: ViewerSql, role: GrantedRole): Sql {
  return sql`EXISTS (SELECT 1 FROM role_grant WHERE role_grant.person_id = ${viewer.id} AND role_grant.role = ${role})`;
}
