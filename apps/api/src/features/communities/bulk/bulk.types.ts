import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.ts';
import { Payload } from '../../../platform/graphql/payload.ts';
import { BulkInvitation } from './bulk-invitation.entity.ts';

export enum LineOutcome {
  found = 'found',
  member = 'member',
  invited = 'invited',
  unknown = 'unknown',
  ambiguous = 'ambiguous',
  repeated = 'repeated',
}
registerEnumType(LineOutcome, {
  name: 'LineOutcome',
  description: 'What a line of a list stands for.',
  valuesMap: {
    found: { description: 'One person, who will be invited.' },
    member: { description: 'A person who belongs already.' },
    invited: { description: 'A person who is invited already.' },
    unknown: { description: 'Nobody whom one could find.' },
    ambiguous: { description: 'Several people of that name: write the address instead.' },
    repeated: { description: 'A person of an earlier line.' },
  },
});

@ObjectType({ description: 'A line of a list, as it was pasted.' })
export class BulkLine {
  @Field(() => Int, { description: 'Its place, from 1.' })
  number: number;

  @Field(() => String, { description: 'As it was pasted.' })
  text: string;

  @Field(() => LineOutcome, { description: 'What it stands for.' })
  outcome: LineOutcome;
}

@ObjectType({ description: 'A page of lines.' })
export class BulkLineConnection extends connectionOf(BulkLine) {}

@ArgsType()
export class BulkLinesArgs {
  @Field(() => LineOutcome, { nullable: true, description: 'Only these.' })
  outcome?: LineOutcome | null;
}

@ObjectType({ description: 'Whom an invitation in bulk concerns.' })
export class BulkCounts {
  @Field(() => Int, { description: 'Will be invited.' })
  found: number;

  @Field(() => Int, { description: 'Belong already.' })
  member: number;

  @Field(() => Int, { description: 'Are invited already.' })
  invited: number;

  @Field(() => Int, { description: 'Lines that stand for nobody.' })
  unknown: number;

  @Field(() => Int, { description: 'Lines that stand for several people.' })
  ambiguous: number;

  @Field(() => Int, { description: 'Lines that repeat a person.' })
  repeated: number;
}

@InputType()
export class StartBulkInvitationInput {
  @Field(() => ID, { description: 'A uuid made by the sender: sending it again creates nothing more.' })
  clientId: string;

  @Field(() => ID)
  communityId: string;

  @Field(() => ID, { nullable: true, description: 'All people of this entity and below it; none where a list follows.' })
  entityId?: string | null;
}

@InputType()
export class AddBulkLinesInput {
  @Field(() => ID)
  bulkInvitationId: string;

  @Field(() => Int, { description: 'Place of the first of these lines, from 1. What is there already stays, so that sending again changes nothing.' })
  from: number;

  @Field(() => [String], { description: 'At most 2,000: an address, a name, or a line of a table that holds one.' })
  lines: string[];
}

@InputType()
export class BulkInvitationInput {
  @Field(() => ID)
  bulkInvitationId: string;
}

@ObjectType()
export class BulkInvitationPayload extends Payload {
  @Field(() => BulkInvitation, { nullable: true })
  bulkInvitation?: BulkInvitation | null;
}
