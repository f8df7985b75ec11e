import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

export enum ModerationAct {
  hide = 'hide',
  restore = 'restore',
  dismiss = 'dismiss',
  lock = 'lock',
  unlock = 'unlock',
}
registerEnumType(ModerationAct, {
  name: 'ModerationAct',
  description: 'What a community manager decides.',
  valuesMap: {
    hide: { description: 'Only its author and the managers still see it.' },
    restore: { description: 'Shown again.' },
    dismiss: { description: 'Left as it is.' },
    lock: { description: 'No more comments under it.' },
    unlock: { description: 'Comments again.' },
  },
});

@ObjectType({ implements: () => [Node], description: 'What was decided on a post or comment, why, and on which rule of the guide it rests.' })
@Entity()
export class ModerationDecision {
  @NodeId('decision')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  communityId: string;

  @Column('uuid')
  postId: string;

  @Column('uuid', { nullable: true })
  commentId: string | null;

  @Field(() => ModerationAct, { description: 'What was decided.' })
  @Column('text')
  act: ModerationAct;

  @Column('uuid')
  decidedById: string;

  @Field(() => String, { description: 'Written by the manager; the author reads it.' })
  @Column('text')
  reason: string;

  @Column('uuid', { nullable: true })
  sectionId: string | null;

  @Field(() => Date, { description: 'Decided then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  decidedAt: Date;
}
