import { registerEnumType } from '@nestjs/graphql';
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

/** One reaction of one person to one post or comment. */
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

  @Column('text')
  kind: ReactionKind;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
