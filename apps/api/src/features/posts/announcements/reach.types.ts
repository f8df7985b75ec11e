import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Entity } from '../../entities/entity.entity.ts';

@ObjectType({ description: 'How many members of an entity, and of all below it, saw an announcement. Both null where fewer than five people would show, by subtraction included.' })
export class EntityReach {
  @Field(() => Entity, { description: 'The unit.' })
  entity: Entity;

  @Field(() => ID, { nullable: true, description: 'Id of the entity above.' })
  parentId: string | null;

  @Field(() => Int, { nullable: true, description: 'Members of the community who work there, its author not among them.' })
  people: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them saw it.' })
  seen: number | null;
}

@ObjectType({ description: 'How far an announcement went: who had it on the screen for a second or more. Figures about groups; nobody learns who.' })
export class PostReach {
  postId: string;

  @Field(() => Int, { nullable: true, description: 'People who saw it, its author not among them, in the community or not; null under five.' })
  seenCount?: number | null;

  @Field(() => [EntityReach], { description: 'Members of the community by entity, parents first; entities without any are left out.' })
  byEntity?: EntityReach[];
}
