import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Payload } from '../../platform/graphql/payload.ts';
import { Community } from './community.entity.ts';
import { JoinRequest } from './join-request.entity.ts';

@ObjectType({ description: 'A page of requests to join.' })
export class JoinRequestConnection extends connectionOf(JoinRequest) {}

@InputType()
export class AskToJoinInput {
  @Field(() => ID)
  communityId: string;

  @Field(() => String, { defaultValue: '', description: 'A word to the managers; may stay empty.' })
  message: string;
}

@InputType()
export class JoinRequestInput {
  @Field(() => ID)
  requestId: string;
}

@InputType()
export class DeclineJoinRequestInput extends JoinRequestInput {
  @Field(() => String, { description: 'Owed to the person who asked.' })
  reason: string;
}

@ObjectType()
export class JoinRequestPayload extends Payload {
  @Field(() => JoinRequest, { nullable: true })
  request?: JoinRequest | null;
}

@ObjectType()
export class WithdrawJoinRequestPayload extends Payload {
  @Field(() => ID, { nullable: true })
  withdrawnRequestId?: string | null;

  @Field(() => Community, { nullable: true })
  community?: Community | null;
}
