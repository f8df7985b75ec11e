import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Payload } from '../../../platform/graphql/payload.ts';
import { Poll, PollChoices, PollResults } from './poll.entity.ts';

export enum PollSilence {
  untilVote = 'untilVote',
  tooFew = 'tooFew',
}
registerEnumType(PollSilence, {
  name: 'PollSilence',
  description: 'Why the results of a poll are not shown to the viewer.',
  valuesMap: {
    untilVote: { description: 'They are shown to those who voted, and to everyone once it is closed.' },
    tooFew: { description: 'The poll is anonymous and fewer than five people voted: it would show what they chose.' },
  },
});

@InputType()
export class PollInput {
  @Field(() => [String], { description: 'Two to ten answers, in the order they are offered; each of at most 120 characters.' })
  options: string[];

  @Field(() => PollChoices, { defaultValue: PollChoices.one, description: 'One option or several.' })
  choices: PollChoices;

  @Field(() => Int, { nullable: true, description: 'Where several may be chosen, how many at most: two or more.' })
  most?: number | null;

  @Field(() => Boolean, { description: 'Whether nobody may learn who chose what. It never changes.' })
  anonymous: boolean;

  @Field(() => PollResults, { defaultValue: PollResults.always, description: 'Who reads the results before it is closed.' })
  results: PollResults;

  @Field(() => Date, { nullable: true, description: 'Votes are taken until then.' })
  endsAt?: Date | null;
}

@InputType({ description: 'A vote in an anonymous poll, as the device that sent it holds it.' })
export class HeldVoteInput {
  @Field(() => String, { description: 'The secret that it was sent with.' })
  secret: string;

  @Field(() => [ID], { description: 'What was chosen.' })
  optionIds: string[];
}

@InputType()
export class VoteInPollInput {
  @Field(() => ID)
  postId: string;

  @Field(() => [ID], { description: 'What is chosen, in place of what was chosen before.' })
  optionIds: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Needed in an anonymous poll alone: 32 random bytes as base64url, made anew for each vote and kept on the device. Sending it again with the same vote changes nothing.',
  })
  secret?: string | null;

  @Field(() => [HeldVoteInput], { nullable: true, description: 'In an anonymous poll, the votes that this device sent: the one that is counted among them is replaced. At most 20.' })
  held?: HeldVoteInput[] | null;
}

@InputType()
export class WithdrawVoteInput {
  @Field(() => ID)
  postId: string;

  @Field(() => [HeldVoteInput], { nullable: true, description: 'In an anonymous poll, the votes that this device sent: the one that is counted among them is withdrawn. At most 20.' })
  held?: HeldVoteInput[] | null;
}

@InputType()
export class ClosePollInput {
  @Field(() => ID)
  postId: string;
}

@InputType()
export class ChangePollOptionsInput {
  @Field(() => ID)
  postId: string;

  @Field(() => [String], { description: 'All of them, in the order they are offered.' })
  options: string[];
}

@ObjectType()
export class PollPayload extends Payload {
  @Field(() => Poll, { nullable: true })
  poll?: Poll | null;
}
