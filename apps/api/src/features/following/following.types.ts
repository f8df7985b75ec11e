import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../platform/graphql/payload.ts';
import { Community } from '../communities/community.entity.ts';
import { Post } from '../posts/post.entity.ts';

const newSince = 'What came after this instant is new to me: ask `viewerIsNew(since: …)` with it while the page is open. Null: nothing is marked.';

@InputType()
export class VisitPostInput {
  @Field(() => ID)
  postId: string;
}

@InputType()
export class VisitCommunityInput {
  @Field(() => ID)
  communityId: string;
}

@ObjectType()
export class VisitPostPayload extends Payload {
  @Field(() => Post, { nullable: true })
  post?: Post | null;

  @Field(() => Date, { nullable: true, description: newSince })
  newSince?: Date | null;
}

@ObjectType()
export class VisitCommunityPayload extends Payload {
  @Field(() => Community, { nullable: true })
  community?: Community | null;

  @Field(() => Date, { nullable: true, description: newSince })
  newSince?: Date | null;
}

@ObjectType()
export class VisitHomePayload extends Payload {
  @Field(() => Date, { nullable: true, description: newSince })
  newSince?: Date | null;
}
