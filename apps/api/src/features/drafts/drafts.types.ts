import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Payload } from '../../platform/graphql/payload.ts';
import { Draft, DraftKind } from './draft.entity.ts';

const thing = 'The community of a post, the post of a comment, the comment of a reply, or what is edited; none for a post whose community is yet to be chosen.';

@ObjectType({ description: 'A page of drafts, the last written first.' })
export class DraftConnection extends connectionOf(Draft) {}

@ArgsType()
export class DraftArgs {
  @Field(() => DraftKind, { defaultValue: DraftKind.post, description: 'What is being written.' })
  kind: DraftKind;

  @Field(() => ID, { nullable: true, description: thing })
  thingId?: string | null;
}

@InputType()
export class SaveDraftInput {
  @Field(() => DraftKind, { description: 'What is being written.' })
  kind: DraftKind;

  @Field(() => ID, { nullable: true, description: thing })
  thingId?: string | null;

  @Field(() => ID, { description: 'A uuid made by the sender, with which it will be sent. The draft may answer with another one: what was sent under this one stands already.' })
  clientId: string;

  @Field(() => String, { nullable: true, description: 'Its title, as far as it is written.' })
  title?: string | null;

  @Field(() => String, { description: 'Markdown, as far as it is written.' })
  body: string;

  @Field(() => String, { nullable: true, description: 'What else was chosen, in the form of the sender; handed back as it is.' })
  options?: string | null;

  @Field(() => Int, { nullable: true, description: 'Revision that these words were written over; none where nothing was kept yet.' })
  basedOn?: number | null;

  @Field(() => String, { description: 'Names this browser among my own, at most 64 characters.' })
  device: string;

  @Field(() => Int, { nullable: true, description: 'Seconds since the last key: words that waited for the network do not pass for newer than they are.' })
  secondsAgo?: number | null;
}

@InputType()
export class DiscardDraftInput {
  @Field(() => DraftKind, { description: 'What was being written.' })
  kind: DraftKind;

  @Field(() => ID, { nullable: true, description: thing })
  thingId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only the draft that would be sent with it: what was begun since is left alone.' })
  clientId?: string | null;

  @Field(() => String, { description: 'Names this browser among my own, at most 64 characters.' })
  device: string;
}

@InputType()
export class TakeDraftVersionInput {
  @Field(() => ID)
  draftVersionId: string;
}

@InputType()
export class SettleDraftInput {
  @Field(() => ID)
  draftId: string;
}

@ObjectType()
export class DraftPayload extends Payload {
  @Field(() => Draft, { nullable: true })
  draft?: Draft | null;
}

@ObjectType()
export class DiscardDraftPayload extends Payload {
  @Field(() => Draft, { nullable: true, description: 'As it was, so that it can be written back; null where nothing was kept.' })
  draft?: Draft | null;
}
