import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'A post was moved to another community, with its comments and reactions.' })
@Entity()
export class PostMove {
  @NodeId('move')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  postId: string;

  @Column('uuid')
  fromCommunityId: string;

  @Column('uuid')
  toCommunityId: string;

  @Column('uuid')
  movedById: string;

  @Field(() => Date, { description: 'Moved then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  movedAt: Date;
}
