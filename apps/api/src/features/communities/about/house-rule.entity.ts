import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'A rule that a community gives itself, beside the guide that holds everywhere. Its id is the anchor of links to it.' })
@Entity()
export class HouseRule {
  @NodeId('houserule')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  communityId: string;

  @Field(() => Int, { description: 'Its place among the rules, from 1.' })
  @Column('integer')
  position: number;

  @Field(() => String, { description: 'The rule, in a sentence or two.' })
  @Column('text')
  text: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column('uuid')
  clientId: string;
}
