import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

export enum DraftKind {
  post = 'post',
  comment = 'comment',
  reply = 'reply',
  postEdit = 'postEdit',
  commentEdit = 'commentEdit',
  scheduledEdit = 'scheduledEdit',
}
registerEnumType(DraftKind, {
  name: 'DraftKind',
  description: 'What someone is writing.',
  valuesMap: {
    post: { description: 'A new post: in the community that is named, or in one yet to be chosen.' },
    comment: { description: 'A comment on a post.' },
    reply: { description: 'A reply to a comment.' },
    postEdit: { description: 'Other words for a post.' },
    commentEdit: { description: 'Other words for a comment.' },
    scheduledEdit: { description: 'Other words for a post that waits for its hour.' },
  },
});

@ObjectType({ implements: () => [Node], description: 'What I am writing and did not send yet: one for each place, the same on all my devices.' })
@Entity()
export class Draft {
  @NodeId('draft')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Field(() => DraftKind, { description: 'What it will be.' })
  @Column('text')
  kind: DraftKind;

  @Column('uuid', { nullable: true })
  thingId: string | null;

  @Field(() => ID, { description: 'The clientId to send it with: whichever device sends, it is sent once.' })
  @Column('uuid')
  clientId: string;

  @Field(() => String, { description: 'Empty where there is none.' })
  @Column('text')
  title: string;

  @Field(() => String, { description: 'The text as Markdown, as far as it is written.' })
  @Column('text')
  bodyMarkdown: string;

  @Field(() => String, { description: 'What else was chosen, as the sender keeps it.' })
  @Column('text')
  options: string;

  @Field(() => Int, { description: 'Grows with each change.' })
  @Column('integer')
  revision: number;

  @Field(() => String, { description: 'Of my browsers the one that wrote it, as it names itself.' })
  @Column('text')
  device: string;

  @Field(() => Date, { description: 'Written then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  savedAt: Date;
}
