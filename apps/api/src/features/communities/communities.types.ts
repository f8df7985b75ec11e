import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Payload } from '../../platform/graphql/payload.ts';
import { Locale } from '../../platform/graphql/scalars.ts';
import { Community, CommunityPosting, CommunityVisibility } from './community.entity.ts';

@ObjectType({ description: 'A page of communities.' })
export class CommunityConnection extends connectionOf(Community) {}

@InputType()
export class CreateCommunityInput {
  @Field(() => ID, { description: 'A uuid made by the sender: sending it again creates nothing more.' })
  clientId: string;

  @Field(() => String, { description: 'As its members will call it.' })
  name: string;

  @Field(() => String, { description: 'What it is for, in a sentence or two.' })
  purpose: string;

  @Field(() => CommunityVisibility, { description: 'Who finds it and who reads it.' })
  visibility: CommunityVisibility;

  @Field(() => Locale, { description: 'Language mostly written in it.' })
  language: Locale;

  @Field(() => Boolean, { description: 'About work, or beside it.' })
  work: boolean;

  @Field(() => [String], { defaultValue: [], description: 'At most 5.' })
  topics: string[];
}

@InputType({ description: 'What is not given stays as it is.' })
export class EditCommunityInput {
  @Field(() => ID)
  communityId: string;

  @Field(() => String, { description: 'The revision that was changed; refused with CHANGED_MEANWHILE when someone saved another one since.' })
  basedOn: string;

  @Field(() => CommunityPosting, { nullable: true, description: 'None leaves it.' })
  posting?: CommunityPosting | null;

  @Field(() => String, { nullable: true, description: 'None leaves it.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'None leaves it.' })
  purpose?: string | null;

  @Field(() => CommunityVisibility, { nullable: true, description: 'Holds at once, for what was already written too.' })
  visibility?: CommunityVisibility | null;

  @Field(() => Locale, { nullable: true, description: 'None leaves it.' })
  language?: Locale | null;

  @Field(() => Boolean, { nullable: true, description: 'None leaves it.' })
  work?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'At most 5.' })
  topics?: string[] | null;
}

@InputType()
export class CommunityInput {
  @Field(() => ID)
  communityId: string;
}

@ObjectType()
export class CommunityPayload extends Payload {
  @Field(() => Community, { nullable: true })
  community?: Community | null;
}
