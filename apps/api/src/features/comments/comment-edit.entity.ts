import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'An earlier wording of a comment.' })
@Entity()
export class CommentEdit {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  commentId: string;

  @Field(() => String)
  @Column('text')
  bodyMarkdown: string;

  @Field(() => Date)
  @Column({ type: 'timestamptz', precision: 3 })
  replacedAt: Date;
}
