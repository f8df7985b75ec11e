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
registerEnumType(ReactionKind, {
  name: 'ReactionKind',
  description: 'The fixed set of reactions. There is no dislike.',
  valuesMap: {
    like: { description: 'I like it.' },
    thanks: { description: 'Thank you.' },
    bravo: { description: 'Well done.' },
    support: { description: 'I am with you.' },
    insightful: { description: 'I learnt something.' },
    funny: { description: 'It made me laugh.' },
  },
});

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

  @Field(() => ReactionKind, { description: 'Which of the six.' })
  @Column('text')
  kind: ReactionKind;

  @Field(() => Date, { description: 'Given then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
