import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.ts';
import { Payload } from '../../../platform/graphql/payload.ts';
import { Post } from '../../posts/post.entity.ts';
import { AnswerChoice } from '../../posts/questions/answer-choice.entity.ts';

@ObjectType({ description: 'A page of what was accepted as the answer to a question, the latest first.' })
export class AnswerChoiceConnection extends connectionOf(AnswerChoice) {}

@InputType()
export class AcceptAnswerInput {
  @Field(() => ID, { description: 'A comment or a reply under the question.' })
  commentId: string;
}

@InputType()
export class WithdrawAnswerInput {
  @Field(() => ID, { description: 'The question.' })
  postId: string;
}

@ObjectType()
export class AnswerPayload extends Payload {
  @Field(() => Post, { nullable: true, description: 'The question, with its answer as it is now.' })
  post?: Post | null;
}
