import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Payload } from '../../platform/graphql/payload.ts';
import { Locale } from '../../platform/graphql/scalars.ts';
import { ShareKit } from './share-kit.entity.ts';
import { ShareProposal } from './share-proposal.entity.ts';
import { Share } from './share.entity.ts';

export enum Network {
  linkedin = 'linkedin',
  x = 'x',
  facebook = 'facebook',
  whatsapp = 'whatsapp',
  email = 'email',
  mastodon = 'mastodon',
  bluesky = 'bluesky',
  copy = 'copy',
  system = 'system',
}
registerEnumType(Network, { name: 'Network', description: 'Where an ambassador can share; copy is the clipboard, system the sheet of the device.' });

export enum KitState {
  draft = 'draft',
  approved = 'approved',
  scheduled = 'scheduled',
  expired = 'expired',
  withdrawn = 'withdrawn',
}
registerEnumType(KitState, { name: 'KitState', description: 'Where a share kit stands. Only an approved one is shared or shown outside.' });

@ObjectType({ description: 'What the public page of a kit says in one language, and what goes with it.' })
export class KitText {
  @Field(() => Locale)
  language: Locale;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'One or two sentences, shown on the card of a link.' })
  description: string;

  @Field(() => [String], { description: 'Paragraphs.' })
  body: string[];

  @Field(() => String, { description: 'Says that the one who shares works here.' })
  disclosure: string;

  @Field(() => String, { description: 'For the ambassador: what must not be said.' })
  mustNotSay: string;

  @Field(() => String)
  imageAlt: string;

  @Field(() => String, { nullable: true, description: 'Address of the public page, once approved.' })
  pageUrl: string | null;
}

@ObjectType({ description: 'A text to start from.' })
export class KitSuggestion {
  @Field(() => Network)
  network: Network;

  @Field(() => Locale)
  language: Locale;

  @Field(() => String)
  text: string;
}

@ObjectType({ description: 'How far a kit went on a network. Never who.' })
export class NetworkReach {
  @Field(() => Network, { nullable: true, description: 'Null: opened without a trace of a network.' })
  network: Network | null;

  @Field(() => Int)
  shares: number;

  @Field(() => Int, { description: 'Opens of the public page; preview robots are not counted.' })
  opens: number;
}

@ObjectType({ description: 'A page of share kits.' })
export class ShareKitConnection extends connectionOf(ShareKit) {}

@ObjectType({ description: 'A page of proposals.' })
export class ShareProposalConnection extends connectionOf(ShareProposal) {}

@ObjectType({ description: 'A page of my shares.' })
export class ShareConnection extends connectionOf(Share) {}

@InputType()
export class ProposeForOutsideInput {
  @Field(() => ID)
  postId: string;

  @Field(() => String, { defaultValue: '', description: 'A word to communications.' })
  note: string;
}

@InputType()
export class DeclineProposalInput {
  @Field(() => ID)
  proposalId: string;

  @Field(() => String, { description: 'Who proposed it reads it.' })
  reason: string;
}

@InputType()
export class CreateKitInput {
  @Field(() => ID, { nullable: true, description: 'Proposal that it answers. The kit starts empty: internal text is never copied.' })
  proposalId?: string | null;
}

@InputType()
export class KitTextInput {
  @Field(() => Locale)
  language: Locale;

  @Field(() => String)
  title: string;

  @Field(() => String)
  description: string;

  @Field(() => [String])
  body: string[];

  @Field(() => String)
  disclosure: string;

  @Field(() => String)
  mustNotSay: string;

  @Field(() => String)
  imageAlt: string;
}

@InputType()
export class KitSuggestionInput {
  @Field(() => Network)
  network: Network;

  @Field(() => Locale)
  language: Locale;

  @Field(() => String)
  text: string;
}

@InputType()
export class SaveKitInput {
  @Field(() => ID)
  kitId: string;

  @Field(() => String, { nullable: true })
  linkUrl?: string | null;

  @Field(() => Boolean)
  promotional: boolean;

  @Field(() => [String])
  topics: string[];

  @Field(() => Date)
  validFrom: Date;

  @Field(() => Date)
  validUntil: Date;

  @Field(() => [KitTextInput])
  texts: KitTextInput[];

  @Field(() => [KitSuggestionInput])
  suggestions: KitSuggestionInput[];

  @Field(() => String, { description: 'The revision that was changed; refused with CHANGED_MEANWHILE when someone saved another one since.' })
  basedOn: string;
}

@InputType()
export class ApproveKitInput {
  @Field(() => ID)
  kitId: string;

  @Field(() => String, { description: 'The revision that was read; refused with CHANGED_MEANWHILE when someone saved another one since.' })
  basedOn: string;
}

@InputType()
export class WithdrawKitInput {
  @Field(() => ID)
  kitId: string;

  @Field(() => String, { description: 'Those who shared it read it.' })
  reason: string;
}

@InputType()
export class ShareKitInput {
  @Field(() => ID, { description: 'A uuid made by the sender: sending it again makes no second share.' })
  clientId: string;

  @Field(() => ID)
  kitId: string;

  @Field(() => Network)
  network: Network;

  @Field(() => Locale)
  language: Locale;

  @Field(() => String, { description: 'The words as they will leave, disclosure included. They are checked and not kept.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'Host of the Mastodon instance.' })
  instance?: string | null;
}

@ObjectType()
export class ShareProposalPayload extends Payload {
  @Field(() => ShareProposal, { nullable: true })
  proposal?: ShareProposal | null;
}

@ObjectType()
export class ShareKitPayload extends Payload {
  @Field(() => ShareKit, { nullable: true })
  kit?: ShareKit | null;
}

@ObjectType()
export class ShareKitSharePayload extends Payload {
  @Field(() => Share, { nullable: true })
  share?: Share | null;

  @Field(() => String, { nullable: true, description: "Opens the network's own dialog; null where the text is copied or goes to the device's sheet." })
  openUrl?: string | null;

  @Field(() => ShareKit, { nullable: true })
  kit?: ShareKit | null;
}
