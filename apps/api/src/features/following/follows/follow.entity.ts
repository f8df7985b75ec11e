import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../../platform/graphql/node-id.ts';
import { FollowKind, FollowState } from './follows.enums.ts';

@ObjectType({ implements: () => [Node], description: 'A thread, person, topic or community that I follow, mute or want less of. Nobody else knows of it.' })
@Entity()
export class Follow {
  @NodeId('follow')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Field(() => FollowKind, { description: 'What kind of thing it is.' })
  @Column('text')
  kind: FollowKind;

  @Column('uuid', { nullable: true })
  thingId: string | null;

  @Field(() => String, { nullable: true, description: 'The topic, as it was written; null for other kinds.' })
  @Column('text', { nullable: true })
  topic: string | null;

  @Field(() => FollowState, { description: 'Followed, muted, or less of it.' })
  @Column('text')
  state: FollowState;

  @Field(() => Date, { description: 'Chosen then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  since: Date;
}
