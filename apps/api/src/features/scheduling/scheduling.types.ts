import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Payload } from '../../platform/graphql/payload.ts';
import { Locale } from '../../platform/graphql/scalars.ts';
import { Draft } from '../drafts/draft.entity.ts';
import { EventInput } from '../posts/events/event-input.types.ts';
import { PollInput } from '../posts/polls/polls.types.ts';
import { Post, PostKind } from '../posts/post.entity.ts';
import { PostPostInput } from '../posts/posts.types.ts';
import { ScheduledPost } from './scheduled-post.entity.ts';

const at = 'Local time to the minute, such as 2026-12-03T09:00: at least a minute ahead, at most a year.';
const timeZone = 'IANA name of the zone whose clocks are meant.';

@ObjectType({ description: 'A page of my posts that wait for their hour, the next one first.' })
export class ScheduledPostConnection extends connectionOf(ScheduledPost) {}

@InputType()
export class SchedulePostInput {
  @Field(() => PostPostInput, { description: 'What will be posted. The same clientId again schedules nothing more.' })
  post: PostPostInput;

  @Field(() => String, { description: at })
  at: string;

  @Field(() => String, { description: timeZone })
  timeZone: string;

  @Field(() => String, { nullable: true, description: 'What its draft kept beside the text, for when it becomes one again.' })
  options?: string | null;
}

@InputType()
export class EditScheduledPostInput {
  @Field(() => ID)
  scheduledPostId: string;

  @Field(() => String, { nullable: true, description: 'None takes the title away.' })
  title?: string | null;

  @Field(() => String, { description: 'Markdown.' })
  body: string;

  @Field(() => PostKind, { nullable: true, description: 'What it is for, with its poll or event; all three as before unless said.' })
  kind?: PostKind | null;

  @Field(() => PollInput, { nullable: true, description: 'What a poll asks, beside its kind.' })
  poll?: PollInput | null;

  @Field(() => EventInput, { nullable: true, description: 'When and where, of an event, beside its kind.' })
  event?: EventInput | null;

  @Field(() => Locale, { nullable: true, description: 'As before unless said.' })
  language?: Locale | null;

  @Field(() => [String], { nullable: true, description: 'Addresses in the text whose cards it does not show; as before unless said.' })
  withoutCardsOf?: string[] | null;

  @Field(() => String, { nullable: true, description: 'What its draft keeps beside the text; as before unless said.' })
  options?: string | null;
}

@InputType()
export class ReschedulePostInput {
  @Field(() => ID)
  scheduledPostId: string;

  @Field(() => String, { description: at })
  at: string;

  @Field(() => String, { description: timeZone })
  timeZone: string;
}

@InputType()
export class SendScheduledPostInput {
  @Field(() => ID)
  scheduledPostId: string;
}

@InputType()
export class CancelScheduledPostInput {
  @Field(() => ID)
  scheduledPostId: string;
}

@ObjectType()
export class ScheduledPostPayload extends Payload {
  @Field(() => ScheduledPost, { nullable: true })
  scheduledPost?: ScheduledPost | null;
}

@ObjectType()
export class SendScheduledPostPayload extends Payload {
  @Field(() => Post, { nullable: true })
  post?: Post | null;

  @Field(() => ID, { nullable: true })
  sentScheduledPostId?: string | null;
}

@ObjectType()
export class CancelScheduledPostPayload extends Payload {
  @Field(() => Draft, { nullable: true, description: 'What it became: nothing that was written is lost.' })
  draft?: Draft | null;

  @Field(() => ID, { nullable: true })
  canceledScheduledPostId?: string | null;
}
