import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { Payload } from '../../platform/graphql/payload.ts';
import { Locale } from '../../platform/graphql/scalars.ts';
import { Post } from '../posts/post.entity.ts';
import { CommentEdit } from './comment-edit.entity.ts';
import { Comment } from './comment.entity.ts';

export enum CommentOrder {
  oldest = 'oldest',
  newest = 'newest',
  best = 'best',
}
registerEnumType(CommentOrder, {
  name: 'CommentOrder',
  description: 'Order of the comments to a post; replies always stand the oldest first.',
  valuesMap: {
    oldest: { description: 'As they were written.' },
    newest: { description: 'The newest first.' },
    best: { description: 'Most reactions first, then most replies, then the newest.' },
  },
});

@ArgsType()
export class CommentsArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many at the end, or before a place, 1 to 100; instead of first.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the first thing already at hand; with last.' })
  before?: string | null;

  @Field(() => ID, { nullable: true, description: 'Opens the page around this comment or reply: it starts two before it. Not of this list, it is as if not said.' })
  around?: string | null;
}

@ArgsType()
export class ThreadArgs extends CommentsArgs {
  @Field(() => CommentOrder, { defaultValue: CommentOrder.oldest, description: 'Order of the comments. A cursor is of one order.' })
  order: CommentOrder;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Opens the page around my first unread comment, as `around` does; with none unread, at the end. Counts only in the order of writing, where no other place is said.',
  })
  aroundUnread?: boolean | null;
}

@ObjectType({ description: 'A page of comments.' })
export class CommentConnection extends connectionOf(Comment) {}

@ObjectType({ description: 'A page of the comments to a post, replies not counted.' })
export class ThreadConnection extends CommentConnection {
  postId: string;

  order: CommentOrder;

  @Field(() => ID, { nullable: true, description: 'With aroundUnread: my first unread comment, in the order in which a thread is read; a reply stands after the comment above it.' })
  firstUnreadId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The comment to the post that firstUnreadId is, or stands under.' })
  firstUnreadUnderId?: string | null;

  @Field(() => Int, { description: 'Comments before this page; 100 means as many or more.' })
  previousCount?: number;

  @Field(() => Int, { description: 'Comments after this page; 100 means as many or more.' })
  nextCount?: number;
}

@ObjectType({ description: 'A page of earlier wordings, the latest first.' })
export class CommentEditConnection extends connectionOf(CommentEdit) {}

@InputType()
export class PostCommentInput {
  @Field(() => ID, { description: 'A uuid made by the sender: sending it again posts nothing more.' })
  clientId: string;

  @Field(() => ID)
  postId: string;

  @Field(() => ID, { nullable: true, description: 'Comment that it replies to. A reply to a reply stands under the same comment.' })
  parentId?: string | null;

  @Field(() => String, { description: 'Markdown; who is mentioned stands as <person:…> with the id of the person.' })
  body: string;

  @Field(() => Locale, { description: 'Language it is written in.' })
  language: Locale;

  @Field(() => [String], { nullable: true, description: 'Addresses in the text whose cards it does not show: the author took them away while writing.' })
  withoutCardsOf?: string[] | null;
}

@InputType()
export class EditCommentInput {
  @Field(() => ID)
  commentId: string;

  @Field(() => String, { description: 'Markdown.' })
  body: string;
}

@InputType()
export class DeleteCommentInput {
  @Field(() => ID)
  commentId: string;
}

@InputType()
export class UndoDeleteCommentInput {
  @Field(() => ID)
  commentId: string;
}

@ObjectType()
export class CommentPayload extends Payload {
  @Field(() => Comment, { nullable: true })
  comment?: Comment | null;

  @Field(() => Post, { nullable: true, description: 'Its post, counted anew.' })
  post?: Post | null;
}

@ObjectType()
export class DeleteCommentPayload extends Payload {
  @Field(() => Comment, { nullable: true, description: 'Emptied, where others replied; else null.' })
  comment?: Comment | null;

  @Field(() => Post, { nullable: true, description: 'Its post, counted anew; null where nothing is left of it.' })
  post?: Post | null;

  @Field(() => ID, { nullable: true })
  deletedCommentId?: string | null;
}
