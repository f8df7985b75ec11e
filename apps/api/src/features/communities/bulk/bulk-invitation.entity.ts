import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'Many people invited to a community together: those of a list, or of an entity. Nothing is sent before it is confirmed.' })
@Entity()
export class BulkInvitation {
  @NodeId('bulkinvitation')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  communityId: string;

  @Column('uuid')
  startedById: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid', { nullable: true })
  entityId: string | null;

  @Field(() => Date, { description: 'Begun then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'Confirmed then: the invitations leave; null while it is prepared.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  confirmedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'All invitations have left since then.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  finishedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Stopped then; what had left stays.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  cancelledAt: Date | null;

  @Field(() => Int, { description: 'Lines of the list, or people of the entity.' })
  @Column('integer')
  total: number;

  @Field(() => Int, { description: 'How many of them were gone through.' })
  @Column('integer')
  lookedAt: number;

  @Field(() => Int, { description: 'Invitations that left.' })
  @Column('integer')
  invited: number;

  @Column('uuid', { nullable: true })
  reachedId: string | null;
}
