import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'A page or a post that a community keeps at hand; someone looks after it.' })
@Entity()
export class Resource {
  @NodeId('resource')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  communityId: string;

  @Field(() => String, { description: 'What one finds there.' })
  @Column('text')
  title: string;

  @Field(() => String, { nullable: true, description: 'Address of a page; null for a post.' })
  @Column('text', { nullable: true })
  url: string | null;

  @Column('uuid', { nullable: true })
  postId: string | null;

  @Column('uuid')
  ownerId: string;

  @Field(() => String, { description: 'Day on which it is to be looked at again, as 2026-12-15.' })
  @Column('date')
  reviewOn: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column('uuid')
  clientId: string;
}
