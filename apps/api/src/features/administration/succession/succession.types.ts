import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.ts';
import { Payload } from '../../../platform/graphql/payload.ts';
import { Community } from '../../communities/community.entity.ts';
import { Succession } from './succession.entity.ts';

@ObjectType({ description: 'A page of communities that nobody manages.' })
export class SuccessionConnection extends connectionOf(Succession) {}

@InputType()
export class SuccessionOfferInput {
  @Field(() => ID)
  offerId: string;
}

@ObjectType()
export class SuccessionOfferPayload extends Payload {
  @Field(() => Community, { nullable: true })
  community?: Community | null;
}
