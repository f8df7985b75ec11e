import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NodeId } from '../../platform/graphql/node-id.ts';

@ObjectType({ description: 'An earlier wording of a comment.' })
@Entity()
export class CommentEdit {
  @NodeId('commentedit')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  commentId: string;

  @Field(() => String, { description: 'The wording before, in Markdown.' })
  @Column('text')
  bodyMarkdown: string;

  @Field(() => Date, { description: 'Reworded then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  replacedAt: Date;

  @Field(() => Date, { nullable: true, description: 'Made unreadable by a manager then; its text is gone.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  redactedAt: Date | null;

  @Column('uuid', { nullable: true })
  redactedById: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in the words of the manager; all readers see it.' })
  @Column('text', { nullable: true })
  redactionReason: string | null;
}
