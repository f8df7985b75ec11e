import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'A post put forward on the home page from a date to a date.' })
@Entity()
export class Promotion {
  @NodeId('promotion')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  postId: string;

  @Column('uuid')
  promotedById: string;

  @Field(() => Date, { description: 'On the home page from then on.' })
  @Column({ type: 'timestamptz', precision: 3 })
  startsAt: Date;

  @Field(() => Date, { description: 'Not included.' })
  @Column({ type: 'timestamptz', precision: 3 })
  endsAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  endedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
