import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'A community without a manager is offered to a member. The first to accept manages it.' })
@Entity()
export class SuccessionOffer {
  @NodeId('successionoffer')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  successionId: string;

  @Column('uuid')
  communityId: string;

  @Column('uuid')
  personId: string;

  @Field(() => Date, { description: 'Offered then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'Answered then, or taken by someone else; null while it waits.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  answeredAt: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'The answer; null while it waits, and where someone else was first.' })
  @Column('boolean', { nullable: true })
  accepted: boolean | null;
}
