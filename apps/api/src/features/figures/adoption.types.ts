import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Entity } from '../entities/entity.entity.ts';

@ObjectType({ description: 'How many had accepted at the end of a day.' })
export class AdoptionDay {
  @Field(() => String, { description: 'As 2026-12-15.' })
  on: string;

  @Field(() => Int, { nullable: true, description: 'How many had accepted by the end of that day; null where it may not be shown.' })
  accepted: number | null;
}

@ObjectType({ description: 'How many accepted, in an entity and all below it. Both null where fewer than five people would show, by subtraction included.' })
export class EntityAdoption {
  @Field(() => Entity, { description: 'The unit.' })
  entity: Entity;

  @Field(() => ID, { nullable: true, description: 'Id of the entity above.' })
  parentId: string | null;

  @Field(() => Int, { nullable: true, description: 'How many it addresses; null where the group is too small to be shown.' })
  people: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them accepted; null where the group is too small to be shown.' })
  accepted: number | null;

  @Field(() => [AdoptionDay], { description: 'The same days as for the whole; empty where its figures are hidden.' })
  overTime: AdoptionDay[];
}

@ObjectType({ description: 'How far a version was accepted by those it addresses. Figures about groups, never about a person.' })
export class Adoption {
  @Field(() => Int, { nullable: true, description: 'People it addresses today.' })
  people: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them accepted; null where too few are addressed to be shown.' })
  accepted: number | null;

  @Field(() => [EntityAdoption], { description: 'By entity, parents first.' })
  byEntity: EntityAdoption[];

  @Field(() => [AdoptionDay], { description: 'Since its publication, a point a day for a month and a week then.' })
  overTime: AdoptionDay[];
}
