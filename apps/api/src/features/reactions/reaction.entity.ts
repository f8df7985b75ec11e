import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum ReactionKind {
  like = 'like',
  thanks = 'thanks',
  bravo = 'bravo',
  support = 'support',
  insightful = 'insightful',
  funny = 'funny',
}
registerEnumType(ReactionKind, { name: 'ReactionKind', description: 'The fixed set of reactions. There is no dislike.' });

@ObjectType({ description: 'What one person felt on reading a post or comment; one a person.' })
@Entity()
export class Reaction {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Column('uuid', { nullable: true })
  postId: string | null;

  @Column('uuid', { nullable: true })
  commentId: string | null;

  @Field(() => ReactionKind)
  @Column('text')
  kind: ReactionKind;

  @Field(() => Date)
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
