import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'That a thread was closed, by whom and why, for all who read it; gone once it is open again.' })
@Entity()
export class ThreadClosing {
  @NodeId('closing')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  postId: string;

  @Column('uuid')
  closedById: string;

  @Field(() => String, { description: 'Why, as everyone reads it.' })
  @Column('text')
  reason: string;

  @Field(() => Date, { description: 'Closed then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  closedAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  reopenedAt: Date | null;
}
