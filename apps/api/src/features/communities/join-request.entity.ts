import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'A person asks to join a closed community.' })
@Entity()
export class JoinRequest {
  @NodeId('joinrequest')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  communityId: string;

  @Column('uuid')
  personId: string;

  @Field(() => String, { description: 'What the person wrote to the managers.' })
  @Column('text')
  message: string;

  @Field(() => Date, { description: 'Asked then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'Decided then; null while it waits.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedById: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The decision; null while it waits.' })
  @Column('boolean', { nullable: true })
  accepted: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined; the person who asked reads it.' })
  @Column('text', { nullable: true })
  reason: string | null;

  /** The person who asked has seen the answer. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  answerSeenAt: Date | null;
}
