import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../../platform/graphql/connection.ts';
import { Payload } from '../../../platform/graphql/payload.ts';
import { Follow } from './follow.entity.ts';
import { FollowState } from './follows.enums.ts';

@ObjectType({ description: 'A page of what I follow, mute and want less of, the last chosen first.' })
export class FollowConnection extends connectionOf(Follow) {}

@ArgsType()
export class FollowsArgs extends PageArgs {
  @Field(() => FollowState, { nullable: true, description: 'Only what is followed, muted, or wanted less of; all unless said.' })
  state?: FollowState | null;
}

@InputType()
export class ChooseFollowInput {
  @Field(() => ID, { nullable: true, description: 'A post, a person or a community; null where a topic is named.' })
  thingId?: string | null;

  @Field(() => String, { nullable: true, description: 'A topic of communities; null where a thing is named.' })
  topic?: string | null;

  @Field(() => FollowState, { description: 'What it is to be. Saying it again changes nothing; to give up is always possible.' })
  state: FollowState;
}

@ObjectType()
export class ChooseFollowPayload extends Payload {
  @Field(() => Follow, { nullable: true, description: 'Null where nothing is chosen for the thing now.' })
  follow?: Follow | null;

  @Field(() => FollowState, { nullable: true, description: 'What it was before: choosing that again undoes it.' })
  before?: FollowState | null;
}
