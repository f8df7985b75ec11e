import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'A manager took a person out of a community; the reason is owed.' })
@Entity()
export class Removal {
  @NodeId('removal')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  communityId: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  removedById: string;

  @Field(() => String, { description: 'The person who was taken out reads it.' })
  @Column('text')
  reason: string;

  @Field(() => Date, { description: 'Taken out then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  removedAt: Date;
}
