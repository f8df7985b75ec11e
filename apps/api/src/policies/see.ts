import { Injectable } from '@nestjs/common';
import { fromNodeId } from '@parvis/domain';
import type { ObjectLiteral } from 'typeorm';
import { Database } from '../platform/database/database.ts';
import { columns, raw, sql, type Sql } from '../platform/database/sql.ts';
import { batched } from '../platform/graphql/batch.ts';
import { UserError } from '../platform/graphql/user-error.ts';
import type { GoneBy } from '../platform/live/signal.ts';
import { policyOf, type EntityClass, type Policy } from './policy.ts';
import type { Viewer } from './viewer.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** How many people one question of `who` is asked about. */
const candidatesAtOnce = 1000;

/** Who sees what. Features read guarded things through here only; unknown and forbidden are one answer. */
@Injectable()
export class See {
  constructor(private readonly database: Database) {}

  /** What the viewer may see of `entity` under `alias`: where every list, search, count and export starts. */
  all<T>(viewer: Viewer, entity: EntityClass<T>, alias: string): Sql {
    return policyOf(entity).seen(columns<T>(alias), { id: sql`${viewer.id}::uuid` });
  }

  /** The same sentence where each row says whom it is for: `person` is a column. For what leaves to many people at once, a bounded number of rows. */
  each<T>(entity: EntityClass<T>, alias: string, person: Sql): Sql {
    return policyOf(entity).seen(columns<T>(alias), { id: person });
  }

  /** The thing, or `null`. `id` is the opaque id of the interface or the uuid. Batched within a request. */
  async one<T extends ObjectLiteral>(viewer: Viewer, entity: EntityClass<T>, id: string | null | undefined): Promise<T | null> {
    const key = this.uuidOf(entity, id);
    if (!key) return null;
    return batched<string, T | null>(viewer, `see ${entity.name}`, key, (keys) => this.load(viewer, entity, keys), null, policyOf(entity).leaf);
  }

  /** Those of these things that the viewer may see. */
  async many<T extends ObjectLiteral>(viewer: Viewer, entity: EntityClass<T>, ids: readonly string[]): Promise<T[]> {
    const things = await Promise.all(ids.map((id) => this.one(viewer, entity, id)));
    return things.filter((thing) => thing !== null);
  }

  /** The thing, or the refusal NOT_FOUND on `field`. With `forUpdate` its row is locked, for a change that must not race. */
  async require<T extends ObjectLiteral>(
    viewer: Viewer,
    entity: EntityClass<T>,
    id: string | null | undefined,
    { field = null, forUpdate = false }: { field?: string | null; forUpdate?: boolean } = {},
  ): Promise<T> {
    const key = this.uuidOf(entity, id);
    const thing = !key ? null : forUpdate ? (await this.load(viewer, entity, [key], true)).get(key) : await this.one(viewer, entity, key);
    if (!thing) throw new UserError('NOT_FOUND', field);
    return thing;
  }

  /** Those of `people` who may see the thing: asked when an event happens and again when a message leaves. */
  who<T>(entity: EntityClass<T>, id: string, people: readonly string[]): Promise<Set<string>> {
    return this.those(entity, id, people, policyOf(entity).seen);
  }

  /** Those of `people` who saw the thing until an act took it from them, as far as their rights reach today. */
  whoSaw<T>(entity: EntityClass<T>, id: string, act: GoneBy, people: readonly string[]): Promise<Set<string>> {
    const { seen, seenUntil } = policyOf(entity);
    return this.those(entity, id, people, seenUntil?.[act] ?? seen);
  }

  private async those<T>(entity: EntityClass<T>, id: string, people: readonly string[], sentence: Policy<T>['seen']): Promise<Set<string>> {
    const { table } = policyOf(entity);
    const found = new Set<string>();
    for (let from = 0; from < people.length; from += candidatesAtOnce) {
      const candidates = people.slice(from, from + candidatesAtOnce);
      const rows = await this.database.rows<{ id: string }>(sql`
        SELECT candidate.id FROM unnest(${candidates}::uuid[]) AS candidate(id)
        JOIN person ON person.id = candidate.id AND person.deactivated_at IS NULL
        WHERE EXISTS (SELECT 1 FROM ${raw(table)} thing WHERE thing.id = ${id}::uuid AND ${sentence(columns<T>('thing'), { id: raw('candidate.id') })})`);
      for (const row of rows) found.add(row.id);
    }
    return found;
  }

  /** The uuid in an opaque id of this kind of thing, or `null`. */
  uuidOf<T>(entity: EntityClass<T>, id: string | null | undefined): string | null {
    if (!id) return null;
    return uuid.test(id) ? id : fromNodeId(id, policyOf(entity).kind);
  }

  private async load<T extends ObjectLiteral>(viewer: Viewer, entity: EntityClass<T>, ids: readonly string[], lock = false): Promise<Map<string, T>> {
    const { table } = policyOf(entity);
    const things = await this.database.entities<T>(entity as never, sql`
      SELECT thing.* FROM ${raw(table)} thing WHERE thing.id = ANY(${ids}::uuid[]) AND ${this.all(viewer, entity, 'thing')}
      ${raw(lock ? 'FOR UPDATE OF thing' : '')}`);
    return new Map(things.map((thing) => [thing.id as string, thing]));
  }
}
