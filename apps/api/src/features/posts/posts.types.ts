import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { Payload } from '../../platform/graphql/payload.ts';
import { Locale } from '../../platform/graphql/scalars.ts';
import { EventInput } from './events/event-input.types.ts';
import { PollInput } from './polls/polls.types.ts';
import { PostEdit } from './post-edit.entity.ts';
import { Post, PostKind } from './post.entity.ts';

export enum FeedOrder {
  recent = 'recent',
  activity = 'activity',
}
registerEnumType(FeedOrder, {
  name: 'FeedOrder',
  description: 'Order of a feed.',
  valuesMap: {
    recent: { description: 'Newest post first.' },
    activity: { description: 'Last commented first.' },
  },
});

@ArgsType()
export class CommunityFeedArgs extends PageArgs {
  @Field(() => FeedOrder, { defaultValue: FeedOrder.recent, description: 'Order of the page.' })
  order: FeedOrder;

  @Field(() => Boolean, { defaultValue: false, description: 'Only questions without an accepted answer.' })
  unanswered: boolean;
}

@ObjectType({ description: 'A page of posts.' })
export class PostConnection extends connectionOf(Post) {}

@ObjectType({ description: 'A page of earlier wordings, the latest first.' })
export class PostEditConnection extends connectionOf(PostEdit) {}

@InputType()
export class PostPostInput {
  @Field(() => ID, { description: 'A uuid made by the sender: sending it again posts nothing more.' })
  clientId: string;

  @Field(() => ID)
  communityId: string;

  @Field(() => PostKind, { defaultValue: PostKind.discussion, description: 'What it is for. A poll and an event come with their part; an announcement only from a manager.' })
  kind: PostKind;

  @Field(() => String, { nullable: true, description: 'At most 150 characters; a short message needs none.' })
  title?: string | null;

  @Field(() => String, { description: 'Markdown, empty where the title of a poll or an event says it all; who is mentioned stands as <person:…>, a community as <community:…>, with the id; a topic of communities as `#` and its words joined by hyphens.' })
  body: string;

  @Field(() => Locale, { description: 'Language it is written in.' })
  language: Locale;

  @Field(() => PollInput, { nullable: true, description: 'What a poll asks; for a poll alone.' })
  poll?: PollInput | null;

  @Field(() => EventInput, { nullable: true, description: 'When and where: of an event, and of no other kind.' })
  event?: EventInput | null;

  @Field(() => [String], { nullable: true, description: 'Addresses in the text whose cards it does not show: the author took them away while writing.' })
  withoutCardsOf?: string[] | null;
}

@InputType()
export class EditPostInput {
  @Field(() => ID)
  postId: string;

  @Field(() => String, { nullable: true, description: 'None takes the title away.' })
  title?: string | null;

  @Field(() => String, { description: 'Markdown; empty where the title of a poll or an event says it all.' })
  body: string;

  @Field(() => Locale, { nullable: true, description: 'As before unless said.' })
  language?: Locale | null;
}

@InputType()
export class DeletePostInput {
  @Field(() => ID)
  postId: string;
}

@InputType()
export class UndoDeletePostInput {
  @Field(() => ID)
  postId: string;
}

@ObjectType()
export class PostPayload extends Payload {
  @Field(() => Post, { nullable: true })
  post?: Post | null;
}

@ObjectType()
export class DeletePostPayload extends Payload {
  @Field(() => Post, { nullable: true, description: 'Emptied, where others answered; else null.' })
  post?: Post | null;

  @Field(() => ID, { nullable: true })
  deletedPostId?: string | null;
}
