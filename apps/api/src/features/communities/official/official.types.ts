import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class GrantOfficialMarkInput {
  @Field(() => ID)
  communityId: string;

  @Field(() => String, { description: 'Why it speaks for the company; everyone who sees the community reads it.' })
  reason: string;

  @Field(() => Date, { description: 'Ends by itself then, within two years.' })
  until: Date;
}
