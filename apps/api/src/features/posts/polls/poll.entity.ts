import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../../platform/graphql/node-id.ts';

export enum PollChoices {
  one = 'one',
  several = 'several',
}
registerEnumType(PollChoices, {
  name: 'PollChoices',
  description: 'How many options one person chooses.',
  valuesMap: {
    one: { description: 'One.' },
    several: { description: 'One or more, up to `most`.' },
  },
});

export enum PollResults {
  always = 'always',
  afterVote = 'afterVote',
}
registerEnumType(PollResults, {
  name: 'PollResults',
  description: 'Who reads the results while votes are taken; once it is closed everyone who sees the post does.',
  valuesMap: {
    always: { description: 'Everyone who sees the post.' },
    afterVote: { description: 'Those who voted.' },
  },
});

/** The poll of a post: the post holds the question, and both have one id. */
@ObjectType({ implements: () => [Node], description: 'The poll of a post, which holds its question. Its terms never change.' })
@Entity()
export class Poll {
  @NodeId('poll')
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => PollChoices, { description: 'One option or several.' })
  @Column('text')
  choices: PollChoices;

  @Field(() => Int, { nullable: true, description: 'Where several may be chosen, how many at most; null for as many as there are.' })
  @Column('integer', { nullable: true })
  most: number | null;

  @Field(() => Boolean, { description: 'Whether nobody learns who chose what: it is written nowhere. Else everyone who reads the results does.' })
  @Column('boolean')
  anonymous: boolean;

  @Field(() => PollResults, { description: 'Who reads the results before it is closed.' })
  @Column('text')
  results: PollResults;

  @Field(() => Date, { nullable: true, description: 'Votes are taken until then; null for no end.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  endsAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Closed then by its author, ahead of its end.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  closedAt: Date | null;

  @Field(() => Int, { description: 'How many people voted.' })
  @Column('integer')
  voterCount: number;
}
