import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../platform/graphql/payload.ts';
import { Post } from '../posts/post.entity.ts';

const screen = 'A uuid that the page made for itself: the signal to my other screens carries it, so that this one need not ask again.';

@InputType({ description: 'One thing that was on screen long enough to be read.' })
export class ReadingInput {
  @Field(() => ID, { description: 'A post or a comment. What I may not see is passed over.' })
  thingId: string;

  @Field(() => Int, { description: 'How long ago, in milliseconds: a reading that was kept while offline undoes no later mark.' })
  agoMilliseconds: number;
}

@InputType()
export class NoteReadingInput {
  @Field(() => [ReadingInput], { description: 'At most 100. Of the comments of a post the furthest counts, and never takes a place back.' })
  readings: ReadingInput[];

  @Field(() => ID, { nullable: true, description: screen })
  screenId?: string | null;
}

@InputType()
export class MarkUnreadInput {
  @Field(() => ID, { description: 'From this comment on, or a post with all its comments.' })
  fromId: string;

  @Field(() => ID, { nullable: true, description: screen })
  screenId?: string | null;
}

@InputType()
export class MarkAllReadInput {
  @Field(() => ID, { nullable: true, description: 'A post or a community. Null: all my communities.' })
  inId?: string | null;

  @Field(() => ID, { nullable: true, description: screen })
  screenId?: string | null;
}

@InputType()
export class UndoReadingInput {
  @Field(() => ID, { description: 'What the act answered as undoId.' })
  undoId: string;

  @Field(() => ID, { nullable: true, description: screen })
  screenId?: string | null;
}

@ObjectType()
export class ReadingPayload extends Payload {
  @Field(() => [Post], { description: 'The posts concerned, as they are to me now; none where whole communities are.', defaultValue: [] })
  posts?: Post[];

  @Field(() => ID, { nullable: true, description: 'With it `undoReading` makes unread again exactly what was, for ten minutes. Null: there was nothing to change.' })
  undoId?: string | null;
}
