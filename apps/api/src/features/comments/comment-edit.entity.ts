import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'An earlier wording of a comment.' })
@Entity()
export class CommentEdit {
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
}
