import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../../platform/graphql/connection.ts';
import { Payload } from '../../../platform/graphql/payload.ts';
import { Post } from '../post.entity.ts';
import { EventInput } from './event-input.types.ts';
import { EventAnswer } from './event-answer.entity.ts';
import { EventAnswerKind, EventList } from './events.enums.ts';

@ArgsType()
export class EventAnswersArgs extends PageArgs {
  @Field(() => EventList, { defaultValue: EventList.yes, description: 'Which of them.' })
  list: EventList;
}

@ObjectType({ description: 'A page of answers to an event.' })
export class EventAnswerConnection extends connectionOf(EventAnswer) {}

@InputType()
export class AnswerEventInput {
  @Field(() => ID)
  postId: string;

  @Field(() => EventAnswerKind, { description: 'A yes waits for a place where none is left.' })
  answer: EventAnswerKind;
}

@InputType()
export class ChangeEventInput {
  @Field(() => ID)
  postId: string;

  @Field(() => EventInput, { description: 'All of it, as it shall be.' })
  event: EventInput;
}

@InputType()
export class CancelEventInput {
  @Field(() => ID)
  postId: string;

  @Field(() => String, { description: 'Read by everyone who reads the event.' })
  reason: string;
}

@InputType()
export class AddEventRecordingInput {
  @Field(() => ID)
  postId: string;

  @Field(() => String, { nullable: true, description: 'Its https address; none takes it away.' })
  recordingUrl?: string | null;
}

@ObjectType({ description: 'What an act on an event answers.' })
export class EventPayload extends Payload {
  @Field(() => Post, { nullable: true, description: 'The post of the event.' })
  post?: Post | null;
}
