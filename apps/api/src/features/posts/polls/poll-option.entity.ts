import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'One answer that a poll offers.' })
@Entity()
export class PollOption {
  @NodeId('option')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  pollId: string;

  @Column('integer')
  position: number;

  @Field(() => String, { description: 'Its words.' })
  @Column('text')
  text: string;

  @Column('integer')
  voteCount: number;
}
