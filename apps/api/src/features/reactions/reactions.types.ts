import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { Payload } from '../../platform/graphql/payload.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { Reaction, ReactionKind } from './reaction.entity.ts';

@ObjectType({ description: 'How many people reacted in one way.' })
export class ReactionCount {
  @Field(() => ReactionKind, { description: 'Which of the six.' })
  kind: ReactionKind;

  @Field(() => Int, { description: 'How many people.' })
  count: number;
}

@ObjectType({ description: 'A page of reactions, the latest first.' })
export class ReactionConnection extends connectionOf(Reaction) {}

@ArgsType()
export class ReactedByArgs extends PageArgs {
  @Field(() => ReactionKind, { nullable: true, description: 'Only these.' })
  kind?: ReactionKind | null;
}

@InputType({ description: 'Names a post or a comment, one of the two.' })
export class ReactInput {
  @Field(() => ID, { nullable: true, description: 'The post, or `commentId`: one of them.' })
  postId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The comment, or `postId`: one of them.' })
  commentId?: string | null;

  @Field(() => ReactionKind, { nullable: true, description: 'None takes my reaction away.' })
  kind?: ReactionKind | null;
}

@ObjectType()
export class ReactPayload extends Payload {
  @Field(() => Post, { nullable: true, description: 'The post reacted to.' })
  post?: Post | null;

  @Field(() => Comment, { nullable: true, description: 'The comment reacted to.' })
  comment?: Comment | null;
}
