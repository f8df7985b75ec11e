import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'Everyone in an entity and below it belongs to the community: who comes into the entity enters, who goes leaves.' })
@Entity()
export class MembershipRule {
  @NodeId('membershiprule')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  communityId: string;

  @Column('uuid')
  entityId: string;

  @Field(() => String, { nullable: true, description: 'Of these, only those at this site; null for all.' })
  @Column('text', { nullable: true })
  site: string | null;

  @Field(() => Boolean, { description: 'Whether one cannot leave while the rule holds.' })
  @Column('boolean')
  mandatory: boolean;

  @Column('uuid')
  createdById: string;

  @Column('uuid')
  clientId: string;

  @Field(() => Date, { description: 'Holds since then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'Ended then; null while it holds.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  endedById: string | null;

  @Field(() => Date, { nullable: true, description: 'Members were last brought in line with it then; null until it was done once.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  appliedAt: Date | null;
}
