import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../../platform/graphql/payload.ts';
import { CommunityPaving } from '../community.entity.ts';
import { HouseRule } from './house-rule.entity.ts';
import { Resource } from './resource.entity.ts';

const basedOn = { description: 'The revision that was changed; refused with CHANGED_MEANWHILE when someone saved another one since.' };
const clientId = { description: 'A uuid made by the sender: sending it again creates nothing more.' };

@ObjectType({ description: 'How the strip above a community is drawn.' })
export class CommunityCover {
  @Field(() => CommunityPaving, { nullable: true, description: 'The way of paving; null is drawn from the id.' })
  paving: CommunityPaving | null;

  @Field(() => Int, { nullable: true, description: 'The tint, from 1 to 8; null is the colour of Parvis.' })
  tint: number | null;
}

@InputType()
export class EditCommunityTextsInput {
  @Field(() => ID)
  communityId: string;

  @Field(() => String, basedOn)
  basedOn: string;

  @Field(() => String, { description: 'What it says of itself at length, Markdown; empty for none.' })
  description: string;

  @Field(() => String, { description: 'What a new member reads once, Markdown; empty for none.' })
  welcome: string;
}

@InputType()
export class ChooseCommunityCoverInput {
  @Field(() => ID)
  communityId: string;

  @Field(() => String, basedOn)
  basedOn: string;

  @Field(() => CommunityPaving, { nullable: true, description: 'None draws it from the id.' })
  paving?: CommunityPaving | null;

  @Field(() => Int, { nullable: true, description: 'From 1 to 8; none is the colour of Parvis.' })
  tint?: number | null;
}

@InputType()
export class AddHouseRuleInput {
  @Field(() => ID)
  communityId: string;

  @Field(() => ID, clientId)
  clientId: string;

  @Field(() => String, { description: 'A sentence or two.' })
  text: string;
}

@InputType()
export class EditHouseRuleInput {
  @Field(() => ID)
  ruleId: string;

  @Field(() => String, basedOn)
  basedOn: string;

  @Field(() => String, { description: 'A sentence or two. Links to the rule stay.' })
  text: string;
}

@InputType()
export class MoveHouseRuleInput {
  @Field(() => ID)
  ruleId: string;

  @Field(() => Int, { description: 'Its new place, from 1.' })
  position: number;
}

@InputType()
export class RemoveHouseRuleInput {
  @Field(() => ID)
  ruleId: string;
}

@InputType({ isAbstract: true })
abstract class ResourceWords {
  @Field(() => String, { description: 'What one finds there.' })
  title: string;

  @Field(() => String, { description: 'Address of a page on the web, or of a post here.' })
  address: string;

  @Field(() => ID, { description: 'The member who looks after it.' })
  ownerId: string;

  @Field(() => String, { description: 'Day on which it is to be looked at again, as 2026-12-15.' })
  reviewOn: string;
}

@InputType()
export class AddResourceInput extends ResourceWords {
  @Field(() => ID)
  communityId: string;

  @Field(() => ID, clientId)
  clientId: string;
}

@InputType()
export class EditResourceInput extends ResourceWords {
  @Field(() => ID)
  resourceId: string;

  @Field(() => String, basedOn)
  basedOn: string;
}

@InputType()
export class RemoveResourceInput {
  @Field(() => ID)
  resourceId: string;
}

@ObjectType()
export class HouseRulePayload extends Payload {
  @Field(() => HouseRule, { nullable: true })
  rule?: HouseRule | null;
}

@ObjectType()
export class ResourcePayload extends Payload {
  @Field(() => Resource, { nullable: true })
  resource?: Resource | null;
}
