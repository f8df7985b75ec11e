import { Injectable } from '@nestjs/common';
import type { ObjectLiteral } from 'typeorm';
import { Clock } from '../platform/clock/clock.ts';
import { Beside, row } from '../platform/graphql/beside.ts';
import { columns, sql } from '../platform/database/sql.ts';
import { UserError } from '../platform/graphql/user-error.ts';
import { policyOf, type EntityClass } from './policy.ts';
import type { Refusal, Viewer } from './viewer.ts';

/** Who may do what with a thing already seen. */
@Injectable()
export class Can {
  constructor(
    private readonly beside: Beside,
    private readonly clock: Clock,
  ) {}

  /** `null` when the viewer may do `act` with the thing, else why not. */
  async check<T extends ObjectLiteral>(viewer: Viewer, act: string, entity: EntityClass<T>, thing: T): Promise<Refusal> {
    const policy = policyOf(entity);
    const rule = policy.can?.[act];
    if (!rule) throw new Error(`No policy says who may ${act} a ${entity.name}.`);
    return rule(thing, viewer, await this.facts(viewer, entity, thing));
  }

  async may<T extends ObjectLiteral>(viewer: Viewer, act: string, entity: EntityClass<T>, thing: T): Promise<boolean> {
    return (await this.check(viewer, act, entity, thing)) === null;
  }

  /** Refuses with the reason, on `field` of the input. */
  async require<T extends ObjectLiteral>(viewer: Viewer, act: string, entity: EntityClass<T>, thing: T, field: string | null = null): Promise<void> {
    const refusal = await this.check(viewer, act, entity, thing);
    if (refusal) throw new UserError(refusal, field);
  }

  /** What the policy asks to know of a thing beside its row; read for all things of a round at once. */
  async facts<T extends ObjectLiteral>(viewer: Viewer, entity: EntityClass<T>, thing: T): Promise<object> {
    const { facts: asked, table } = policyOf(entity);
    if (!asked) return {};
    const facts = await this.beside.read<object>(viewer, table, thing.id as string, 'facts', () => asked(columns<T>(row), { id: sql`${viewer.id}::uuid` }, sql`${this.clock.now()}::timestamptz`));
    return facts ?? {};
  }
}
