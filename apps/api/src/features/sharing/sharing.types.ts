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
registerEnumType(Network, {
  name: 'Network',
  description: 'Where an ambassador can share; copy is the clipboard, system the sheet of the device.',
  valuesMap: {
    linkedin: { description: 'LinkedIn.' },
    x: { description: 'X.' },
    facebook: { description: 'Facebook.' },
    whatsapp: { description: 'WhatsApp.' },
    email: { description: 'An e-mail of one’s own.' },
    mastodon: { description: 'Mastodon, on an instance of one’s choice.' },
    bluesky: { description: 'Bluesky.' },
    copy: { description: 'Copied, to be pasted anywhere.' },
    system: { description: 'The share sheet of the device.' },
  },
});

export enum KitState {
  draft = 'draft',
  approved = 'approved',
  scheduled = 'scheduled',
  expired = 'expired',
  withdrawn = 'withdrawn',
}
registerEnumType(KitState, {
  name: 'KitState',
  description: 'Where a share kit stands. Only an approved one is shared or shown outside.',
  valuesMap: {
    draft: { description: 'Nobody approved it yet.' },
    approved: { description: 'Shared and shown outside.' },
    scheduled: { description: 'Approved, not yet valid.' },
    expired: { description: 'Its time is over.' },
    withdrawn: { description: 'Taken back; its page answers that it is gone.' },
  },
});

@ObjectType({ description: 'What the public page of a kit says in one language, and what goes with it.' })
export class KitText {
  @Field(() => Locale, { description: 'Language of these fields.' })
  language: Locale;

  @Field(() => String, { description: 'Title of the public page.' })
  title: string;

  @Field(() => String, { description: 'One or two sentences, shown on the card of a link.' })
  description: string;

  @Field(() => [String], { description: 'Paragraphs.' })
  body: string[];

  @Field(() => String, { description: 'Says that the one who shares works here.' })
  disclosure: string;

  @Field(() => String, { description: 'For the ambassador: what must not be said.' })
  mustNotSay: string;

  @Field(() => String, { description: 'What the image shows, for who does not see it.' })
  imageAlt: string;

  @Field(() => String, { nullable: true, description: 'Address of the public page, once approved.' })
  pageUrl: string | null;
}

@ObjectType({ description: 'A text to start from.' })
export class KitSuggestion {
  @Field(() => Network, { description: 'Network that it is written for.' })
  network: Network;

  @Field(() => Locale, { description: 'Language it is written in.' })
  language: Locale;

  @Field(() => String, { description: 'The words, disclosure included; the ambassador may change them.' })
  text: string;
}

@ObjectType({ description: 'How far a kit went on a network. Never who.' })
export class NetworkReach {
  @Field(() => Network, { nullable: true, description: 'Null: opened without a trace of a network.' })
  network: Network | null;

  @Field(() => Int, { description: 'How often ambassadors shared it there: never who.' })
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
  @Field(() => Locale, { description: 'Language of these fields.' })
  language: Locale;

  @Field(() => String, { description: 'Title of the public page.' })
  title: string;

  @Field(() => String, { description: 'One or two sentences, shown on the card of a link.' })
  description: string;

  @Field(() => [String], { description: 'Paragraphs of the public page.' })
  body: string[];

  @Field(() => String, { description: 'Words by which an ambassador says where they work.' })
  disclosure: string;

  @Field(() => String, { description: 'What must not be said with it; for ambassadors only.' })
  mustNotSay: string;

  @Field(() => String, { description: 'What the image shows, for who does not see it.' })
  imageAlt: string;
}

@InputType()
export class KitSuggestionInput {
  @Field(() => Network, { description: 'Network that it is written for.' })
  network: Network;

  @Field(() => Locale, { description: 'Language it is written in.' })
  language: Locale;

  @Field(() => String, { description: 'The words, disclosure included.' })
  text: string;
}

@InputType()
export class SaveKitInput {
  @Field(() => ID)
  kitId: string;

  @Field(() => String, { nullable: true, description: 'Further reading, outside.' })
  linkUrl?: string | null;

  @Field(() => Boolean, { description: 'Whether it praises the company’s offer: its disclosure line then can’t be removed.' })
  promotional: boolean;

  @Field(() => [String], { description: 'Subjects that it is about.' })
  topics: string[];

  @Field(() => Date, { description: 'Not shared before.' })
  validFrom: Date;

  @Field(() => Date, { description: 'Not shared from then on; the public page closes.' })
  validUntil: Date;

  @Field(() => [KitTextInput], { description: 'One per language.' })
  texts: KitTextInput[];

  @Field(() => [KitSuggestionInput], { description: 'Ready-made texts for networks.' })
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

  @Field(() => Network, { description: 'Where it is shared.' })
  network: Network;

  @Field(() => Locale, { description: 'Language of the page that the link opens.' })
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
