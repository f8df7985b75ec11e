import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Payload } from '../../platform/graphql/payload.ts';
import { Community } from './community.entity.ts';
import { Invitation } from './invitation.entity.ts';

@ObjectType({ description: 'A page of invitations.' })
export class InvitationConnection extends connectionOf(Invitation) {}

@InputType()
export class InviteToCommunityInput {
  @Field(() => ID)
  communityId: string;

  @Field(() => [ID], { description: 'People to invite, 1 to 50. Who belongs or is invited already is passed over.' })
  personIds: string[];
}

@InputType()
export class InvitationInput {
  @Field(() => ID)
  invitationId: string;
}

@ObjectType()
export class InviteToCommunityPayload extends Payload {
  @Field(() => [Invitation], { nullable: true, description: 'Those made now.' })
  invitations?: Invitation[] | null;
}

@ObjectType()
export class AnswerInvitationPayload extends Payload {
  @Field(() => ID, { nullable: true })
  invitationId?: string | null;

  @Field(() => Community, { nullable: true, description: 'Null where one no longer sees it.' })
  community?: Community | null;
}
