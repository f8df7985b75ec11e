import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';
import { ReminderKind } from './reminders.types.ts';

@ObjectType({ implements: () => [Node], description: 'What a person is told at a time of its own: once a kind and thing.' })
@Entity()
export class Reminder {
  @NodeId('reminder')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Field(() => ReminderKind, { description: 'Of what it reminds.' })
  @Column('text')
  kind: ReminderKind;

  /** What it speaks of; null where that is a resource. */
  @Column('uuid', { nullable: true })
  postId: string | null;

  @Column('uuid', { nullable: true })
  commentId: string | null;

  /** What a community keeps at hand; it goes with it. */
  @Column('uuid', { nullable: true })
  resourceId: string | null;

  @Field(() => Date, { description: 'To be told then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  dueAt: Date;

  /** Of no use from then on. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  expiresAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Told then; null before.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  deliveredAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'The person is done with it since then.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  readAt: Date | null;
}
