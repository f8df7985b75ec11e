import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../../platform/graphql/payload.ts';
import { Person } from '../../people/person.entity.ts';
import { MembershipRule } from './membership-rule.entity.ts';

@InputType()
export class CreateMembershipRuleInput {
  @Field(() => ID, { description: 'A uuid made by the sender: sending it again creates nothing more.' })
  clientId: string;

  @Field(() => ID)
  communityId: string;

  @Field(() => ID, { description: 'That entity and all below it.' })
  entityId: string;

  @Field(() => String, { nullable: true, description: 'Only its people at this site; none for all.' })
  site?: string | null;

  @Field(() => Boolean, { description: 'Whether one cannot leave while the rule holds.' })
  mandatory: boolean;
}

@InputType()
export class MembershipRuleInput {
  @Field(() => ID)
  ruleId: string;
}

@ObjectType()
export class MembershipRulePayload extends Payload {
  @Field(() => MembershipRule, { nullable: true })
  rule?: MembershipRule | null;
}

@ObjectType({ description: 'Who would come by a rule, before it is made.' })
export class RulePreview {
  @Field(() => Int, { description: 'People whom it names.' })
  peopleCount: number;

  @Field(() => Int, { description: 'Of these, those who would enter.' })
  enteringCount: number;

  @Field(() => [Person], { description: 'The first of them by name; at most 10.' })
  entering: Person[];
}

@ObjectType({ description: 'Who would go if a rule ended: who came by it, and whom no other rule names.' })
export class RuleEndPreview {
  @Field(() => Int, { description: 'How many would leave.' })
  leavingCount: number;

  @Field(() => [Person], { description: 'The first of them by name; at most 10.' })
  leaving: Person[];
}
