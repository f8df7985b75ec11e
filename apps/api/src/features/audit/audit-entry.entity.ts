import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'An entry of the audit trail: who decided what, when. Kept, chained to the one before it.' })
@Entity()
export class AuditEntry {
  @PrimaryColumn('bigint')
  index: string;

  @NodeId('audit')
  @Column('uuid')
  id: string;

  @Field(() => Date, { description: 'Decided then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Field(() => String, { description: 'What was done, such as post.hide.' })
  @Column('text')
  act: string;

  @Field(() => String, { description: 'What it was decided on: `post`, `comment`, `community` and so on.' })
  @Column('text')
  thingKind: string;

  @Column('uuid')
  thingId: string;

  @Column('uuid', { nullable: true })
  communityId: string | null;

  /** Canonical JSON: ids and codes, never the text of a person. */
  @Column('text')
  details: string;

  @Column('text')
  previousHash: string;

  @Column('text')
  hash: string;
}
