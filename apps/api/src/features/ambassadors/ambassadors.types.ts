import { Field, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../platform/graphql/payload.ts';
import { ViewerType } from '../identity/viewer.types.ts';
import { Ambassador } from './ambassador.entity.ts';

@ObjectType()
export class AmbassadorPayload extends Payload {
  @Field(() => Ambassador, { nullable: true })
  ambassador?: Ambassador | null;

  @Field(() => ViewerType, { nullable: true })
  viewer?: ViewerType | null;
}
