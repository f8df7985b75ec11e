import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

export enum ReportReason {
  disrespect = 'disrespect',
  confidential = 'confidential',
  personal_data = 'personal_data',
  off_topic = 'off_topic',
  misleading = 'misleading',
  other = 'other',
}
registerEnumType(ReportReason, {
  name: 'ReportReason',
  description: 'Why a person reports a post or a comment.',
  valuesMap: {
    disrespect: { description: 'Insults, harasses or discriminates.' },
    confidential: { description: 'Tells what should stay inside, or in fewer hands.' },
    personal_data: { description: 'Says of someone what is private.' },
    off_topic: { description: 'Has nothing to do with the community.' },
    misleading: { description: 'Is false or misleads.' },
    other: { description: 'Another reason, told in the note.' },
  },
});

@ObjectType({ implements: () => [Node], description: 'A person says that a post or comment should be looked at.' })
@Entity()
export class Report {
  @NodeId('report')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  communityId: string;

  @Column('uuid')
  postId: string;

  @Column('uuid', { nullable: true })
  commentId: string | null;

  @Column('uuid')
  reporterId: string;

  @Field(() => ReportReason, { description: 'Why.' })
  @Column('text')
  reason: ReportReason;

  @Field(() => String, { description: 'A word to the managers; may be empty.' })
  @Column('text')
  note: string;

  @Field(() => Date, { description: 'Reported then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column('uuid', { nullable: true })
  decisionId: string | null;
}
