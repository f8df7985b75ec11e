import { Field, ObjectType } from '@nestjs/graphql';

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
}
