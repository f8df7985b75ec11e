import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'That someone accepted a comment as the answer to a question, or took that back.' })
@Entity()
export class AnswerChoice {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  postId: string;

  /** Null: the answer was withdrawn. */
  @Column('uuid', { nullable: true })
  commentId: string | null;

  @Column('uuid')
  chosenById: string;

  @Field(() => Date, { description: 'Accepted or taken back then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  chosenAt: Date;
}
