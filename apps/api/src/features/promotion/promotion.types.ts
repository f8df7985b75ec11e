import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { pinReviewDays } from '@parvis/domain';
import { Payload } from '../../platform/graphql/payload.ts';
import { Post } from '../posts/post.entity.ts';
import { Promotion } from './promotion.entity.ts';

@InputType()
export class PutForwardInput {
  @Field(() => ID)
  postId: string;
}

@InputType()
export class PinPostInput {
  @Field(() => ID)
  postId: string;

  @Field(() => ID, { nullable: true, description: 'A member who looks after it; me unless said.' })
  ownerId?: string | null;

  @Field(() => String, { nullable: true, description: `Day on which it is to be looked at again, as 2026-12-15; in ${pinReviewDays} days unless said.` })
  reviewOn?: string | null;
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
