import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { UserErrorType } from '../../../platform/graphql/payload.ts';
import { Community } from '../../communities/community.entity.ts';

@InputType()
export class MovePostInput {
  @Field(() => ID)
  postId: string;

  @Field(() => ID, { description: 'Where it goes.' })
  communityId: string;
}

@ObjectType({ description: 'What moving a post to a community would do, said before one confirms.' })
export class MoveOutlook {
  @Field(() => Community, { description: 'Where it would go.' })
  community: Community;

  @Field(() => UserErrorType, { nullable: true, description: 'Why I may not move it there; null where I may.' })
  refusal: UserErrorType | null;

  @Field(() => Boolean, { description: 'Whether people would read it who cannot read it now.' })
  isWider: boolean;
}
