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
registerEnumType(ReportReason, { name: 'ReportReason', description: 'Why a person reports a post or a comment.' });

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

  @Field(() => ReportReason)
  @Column('text')
  reason: ReportReason;

  @Field(() => String)
  @Column('text')
  note: string;

  @Field(() => Date)
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column('uuid', { nullable: true })
  decisionId: string | null;
}
