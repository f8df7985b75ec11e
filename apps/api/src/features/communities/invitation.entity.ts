import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'A member invites a person to a community.' })
@Entity()
export class Invitation {
  @NodeId('invitation')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  communityId: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  invitedById: string;

  @Field(() => Date, { description: 'Invited then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'Answered then; null while it waits.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  answeredAt: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'The answer; null while it waits.' })
  @Column('boolean', { nullable: true })
  accepted: boolean | null;
}
