import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'Says that a community speaks for the company: since when, why, until when.' })
@Entity()
export class OfficialMark {
  @NodeId('mark')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  communityId: string;

  @Column('uuid')
  grantedById: string;

  @Field(() => String, { description: 'Why it is official; everyone who sees the community reads it.' })
  @Column('text')
  reason: string;

  @Field(() => Date, { description: 'Given then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  grantedAt: Date;

  @Field(() => Date, { description: 'Ends by itself then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  until: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  endedById: string | null;
}
