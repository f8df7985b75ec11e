import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'A community manager proposes a post for outside; communications answers.' })
@Entity()
export class ShareProposal {
  @NodeId('proposal')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  postId: string;

  @Column('uuid')
  proposedById: string;

  @Field(() => String, { description: 'A word to communications; may be empty.' })
  @Column('text')
  note: string;

  @Field(() => Date, { description: 'Proposed then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'Answered then; null while it waits.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedById: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  @Column('text', { nullable: true })
  refusalReason: string | null;
}
