import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../platform/graphql/payload.ts';

@ObjectType({ description: 'What a link in a text leads to, told beneath the text. Nothing of it is loaded from outside by who reads.' })
export class LinkCard {
  @Field(() => String, { description: 'Where it leads.' })
  url: string;

  @Field(() => String, { nullable: true, description: 'The title of the page; null while it is being asked for.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'What the page says of itself; of a thing in Parvis, where it stands.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the site, where it has one.' })
  siteName: string | null;

  @Field(() => String, { nullable: true, description: 'Of a thing in this Parvis, the path of its page; told only to who sees it.' })
  path: string | null;

  @Field(() => String, { nullable: true, description: 'Where its picture is read in this Parvis, 480 × 320 pixels, for who sees the card; null where it has none. It decorates: the title says what it is.' })
  pictureUrl: string | null;
}

@InputType()
export class PreviewLinkInput {
  @Field(() => String, { description: 'The address that I am writing.' })
  url: string;
}

@ObjectType()
export class PreviewLinkPayload extends Payload {
  @Field(() => LinkCard, { nullable: true, description: 'The card as a text of mine would show it to me; without title while the page is being asked for, which `linkPageChanged` ends. Null where there is none.' })
  card?: LinkCard | null;
}
