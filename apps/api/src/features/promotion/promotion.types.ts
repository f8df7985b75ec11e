import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../platform/graphql/payload.ts';
import { Post } from '../posts/post.entity.ts';
import { Promotion } from './promotion.entity.ts';

@InputType()
export class PutForwardInput {
  @Field(() => ID)
  postId: string;
}

@InputType()
export class PromotePostInput {
  @Field(() => ID)
  postId: string;

  @Field(() => Date, { description: 'On the home page from then on.' })
  startsAt: Date;

  @Field(() => Date, { description: 'Not included; at most 90 days after the start.' })
  endsAt: Date;
}

@InputType()
export class EndPromotionInput {
  @Field(() => ID)
  promotionId: string;
}

@ObjectType()
export class PutForwardPayload extends Payload {
  @Field(() => Post, { nullable: true })
  post?: Post | null;
}

@ObjectType()
export class PromotionPayload extends Payload {
  @Field(() => Promotion, { nullable: true })
  promotion?: Promotion | null;

  @Field(() => Post, { nullable: true })
  post?: Post | null;
}
