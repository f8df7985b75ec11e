import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../../platform/graphql/payload.ts';
import { Post, PostKind } from '../post.entity.ts';

@InputType()
export class HaveSameQuestionInput {
  @Field(() => ID)
  postId: string;

  @Field(() => Boolean, { defaultValue: true, description: 'False takes it back.' })
  have: boolean;
}

@InputType()
export class ConvertPostInput {
  @Field(() => ID)
  postId: string;

  @Field(() => PostKind, { description: 'What it becomes: a discussion or a question.' })
  kind: PostKind;
}

@ObjectType()
export class QuestionPayload extends Payload {
  @Field(() => Post, { nullable: true })
  post?: Post | null;
}
