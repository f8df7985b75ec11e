import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Payload } from '../../platform/graphql/payload.ts';
import { Community } from './community.entity.ts';
import { Membership } from './membership.entity.ts';

@ObjectType({ description: 'A page of members.' })
export class MembershipConnection extends connectionOf(Membership) {}

@InputType()
export class MemberInput {
  @Field(() => ID)
  communityId: string;

  @Field(() => ID)
  personId: string;
}

@InputType()
export class RemoveMemberInput extends MemberInput {
  @Field(() => String, { description: 'The person who is taken out reads it.' })
  reason: string;
}

@ObjectType()
export class MembershipPayload extends Payload {
  @Field(() => Membership, { nullable: true })
  membership?: Membership | null;
}

@ObjectType()
export class RemoveMemberPayload extends Payload {
  @Field(() => Community, { nullable: true })
  community?: Community | null;

  @Field(() => ID, { nullable: true })
  removedPersonId?: string | null;
}
