import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class ArchiveCommunityInput {
  @Field(() => ID)
  communityId: string;

  @Field(() => String, { description: 'Its readers find it beside the community.' })
  reason: string;
}

@InputType()
export class MergeCommunityInput {
  @Field(() => ID, { description: 'The one that ends.' })
  communityId: string;

  @Field(() => ID, { description: 'The one that stays, and takes posts and members.' })
  intoId: string;
}
